internal import Narrative

/// What became of the texts that were named.
struct Corpus {
  /// Those that could be read, in the order named.
  let texts: [SourceText]

  /// What was wrong with the others.
  let errors: [SourceError]

  /// Reads texts from files.
  static func read(_ paths: [String]) -> Corpus {
    var texts: [SourceText] = []
    var errors: [SourceError] = []
    for path in paths {
      do throws(SourceError) {
        texts.append(try SourceText(readingFileAt: path))
      } catch {
        errors.append(error)
      }
    }
    return Corpus(texts: texts, errors: errors)
  }
}
