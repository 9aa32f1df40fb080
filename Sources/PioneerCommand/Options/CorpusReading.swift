internal import Narrative
internal import Retrieval

/// Opens the texts that were named: from their index if there is one, else by reading them.
final class CorpusReading {
  /// What was wrong with paths the user named; texts without a sentence come last.
  private(set) var errors: [SourceError]

  /// What was passed over in folders, and why.
  private(set) var skipped: [SourceError]

  /// What had to be assumed about texts that were read.
  private(set) var warnings: [SourceWarning] = []

  /// The size of all files in bytes.
  let size: Int

  private let found: TextFiles
  private let files: [CorpusFile]
  private let named: Set<String>
  private let sources: [String: TextFiles.File]

  /// Whether all files stay where they are, unlike pipes.
  private let isLasting: Bool

  /// Looks for files.
  ///
  /// - Parameter paths: Files and folders.
  init(_ paths: [String]) {
    found = TextFiles(at: paths)
    named = Set(paths)
    errors = found.errors
    skipped = found.skipped
    let looks = found.files.map { CorpusFile(lookingAt: $0.path, name: $0.name) }
    isLasting = looks.allSatisfy { $0 != nil }
    files = zip(found.files, looks).map { file, look in
      look ?? CorpusFile(path: file.path, size: 0, modified: 0, name: file.name)
    }
    sources = Dictionary(
      zip(files.map(\.path), found.files), uniquingKeysWith: { first, _ in first })
    size = files.reduce(0) { $0 + $1.size }
  }

  /// Opens the corpus and says on standard error what there is to say, unless nothing is to be read.
  ///
  /// - Parameters:
  ///   - narrator: Who tells all texts, whatever they say themselves.
  ///   - rebuild: Whether to read the texts even if there is an index.
  ///   - isQuiet: Whether to show no progress.
  /// - Throws: `SourceError`, the first of those found, if there is no sentence in any text.
  func open(
    narrator: String?, rebuild: Bool = false, isQuiet: Bool = false
  ) throws(SourceError) -> Corpus {
    if files.isEmpty, let error = errors.first ?? skipped.first { throw error }
    let folders = UserFolders { Environment[$0] }
    let cache = CorpusCache(
      folder: isLasting ? folders.indexes : nil, temporaryFolder: folders.temporary)
    let bar = ProgressBar(isShown: !isQuiet)
    defer { bar.finish() }
    var readErrors = 0
    do {
      return try cache.open(
        files, narrator: narrator, rebuild: rebuild, progress: bar.handler,
        notes: { mute in
          errors += mute.map { .noSentences(name: $0) }
          return notes(readErrors: readErrors, mute: mute)
        },
        read: { file in read(file, &readErrors) })
    } catch {
      throw readErrors > 0 ? errors.first ?? skipped.first ?? error : error
    }
  }

  private func read(_ file: CorpusFile, _ readErrors: inout Int) -> SourceText? {
    let path = sources[file.path]?.path ?? file.path
    do throws(SourceError) {
      let text = try SourceText(readingFileAt: path, name: file.name)
      warnings += text.warnings
      return text
    } catch {
      readErrors += 1
      if named.contains(path) { errors.append(error) } else { skipped.append(error) }
      return nil
    }
  }

  /// The lines about the texts themselves, which hold as long as the texts stay as they are.
  private func notes(readErrors: Int, mute: [String]) -> [String] {
    var lines = errors.dropFirst(found.errors.count).map(\.description)
    lines += warnings.map(\.description)
    let count = skipped.count
    if count > 0 {
      lines.append(
        "\(count) \(count == 1 ? "file was" : "files were") passed over; pioneer index says why.")
    }
    return lines
  }

  /// Says what the user should know about a corpus before it is asked.
  func report(_ corpus: Corpus) {
    for error in found.errors { StandardError.write(error.description) }
    for note in corpus.notes { StandardError.write(note) }
    for warning in corpus.warnings { StandardError.write(warning.description) }
  }

  /// Says everything about every file.
  func reportAll(_ corpus: Corpus? = nil) {
    for error in errors { StandardError.write(error.description) }
    for warning in warnings { StandardError.write(warning.description) }
    for error in skipped { StandardError.write(error.description) }
    for warning in corpus?.warnings ?? [] { StandardError.write(warning.description) }
  }
}
