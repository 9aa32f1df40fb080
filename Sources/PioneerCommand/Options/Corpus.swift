internal import Narrative

/// What became of the texts that were named.
struct Corpus {
  /// Those that could be read, in reading order.
  private(set) var texts: [SourceText] = []

  /// What was wrong with paths the user named.
  private(set) var errors: [SourceError] = []

  /// What was passed over in folders, and why.
  private(set) var skipped: [SourceError] = []

  /// What had to be assumed about texts that were read.
  var warnings: [SourceWarning] { texts.flatMap(\.warnings) }

  /// Reads texts from files and folders.
  ///
  /// - Parameters:
  ///   - paths: Files and folders.
  ///   - progress: Is called with the number of files and after each of them.
  static func read(_ paths: [String], progress: ((_ total: Int) -> Void)? = nil) -> Corpus {
    let found = TextFiles(at: paths)
    let named = Set(paths)
    var corpus = Corpus()
    corpus.errors = found.errors
    corpus.skipped = found.skipped
    for file in found.files {
      do throws(SourceError) {
        corpus.texts.append(try SourceText(readingFileAt: file.path, name: file.name))
      } catch {
        if named.contains(file.path) {
          corpus.errors.append(error)
        } else {
          corpus.skipped.append(error)
        }
      }
      progress?(found.files.count)
    }
    return corpus
  }

  /// Takes the texts apart.
  ///
  /// - Parameter narrator: Who tells them all, whatever they say themselves.
  /// - Throws: `SourceError`, the first of those found, if there is no sentence in any text.
  func narrative(narrator: String?) throws(SourceError) -> Narrative {
    if texts.isEmpty, let error = errors.first ?? skipped.first { throw error }
    return try Narrative(texts, narrator: narrator)
  }
}
