internal import Narrative
internal import Retrieval

/// Opens the texts that were named: from their index if there is one, else by reading them.
final class CorpusReading {
  /// What became of a file that was read.
  private struct Outcome {
    var error: SourceError?
    var warnings: [SourceWarning] = []
    var byteCount = 0
  }

  private let found: TextFiles
  private let files: [CorpusFile]
  private let roots: [String]
  private let named: Set<String>
  private let paths: [String: String]

  /// Whether all files stay where they are, unlike pipes.
  private let isLasting: Bool

  /// What became of the files that were read, by their absolute paths; a file may be read again.
  private var outcomes: [String: Outcome] = [:]

  /// The names of texts without a sentence.
  private var mute: [String] = []

  /// Looks for files.
  ///
  /// - Parameter paths: Files and folders. They are read in the byte order of their paths, as what a
  ///   folder holds is, so that naming the same ones in another order changes no answer.
  init(_ paths: [String]) {
    let paths = paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    found = TextFiles(at: paths)
    named = Set(paths)
    roots = paths.map(CorpusFile.absolute)
    var resolver = PathResolver()
    let looks = found.files.map {
      CorpusFile(lookingAt: $0.path, name: $0.name, resolver: &resolver)
    }
    isLasting = looks.allSatisfy { $0 != nil }
    files = zip(found.files, looks).map { file, look in
      look ?? CorpusFile(path: file.path, size: 0, modified: 0, name: file.name)
    }
    self.paths = Dictionary(
      zip(files.map(\.path), found.files.map(\.path)), uniquingKeysWith: { first, _ in first })
  }

  /// What was wrong with paths the user named; texts without a sentence come last.
  var errors: [SourceError] {
    found.errors + failures(areNamed: true) + mute.map { .noSentences(name: $0) }
  }

  /// What was passed over in folders, and why.
  var skipped: [SourceError] { found.skipped + failures(areNamed: false) }

  /// What had to be assumed about texts that were read.
  var warnings: [SourceWarning] { files.flatMap { outcomes[$0.path]?.warnings ?? [] } }

  /// The size in bytes of all files, or of what came out of a pipe.
  var size: Int {
    files.reduce(0) { $0 + ($1.size > 0 ? $1.size : outcomes[$1.path]?.byteCount ?? 0) }
  }

  /// Opens the corpus.
  ///
  /// - Parameters:
  ///   - narrator: Who tells all texts; overrides what they declare.
  ///   - language: The language of all texts; overrides what they declare.
  ///   - rebuild: Whether to read the texts even if there is an index.
  ///   - isQuiet: Whether to show no progress.
  /// - Throws: `SourceError`, the first of those found, if there is no sentence in any text.
  func open(
    narrator: String?, language: Language? = nil, rebuild: Bool = false, isQuiet: Bool = false
  ) throws(SourceError) -> Corpus {
    if files.isEmpty, let error = errors.first ?? skipped.first { throw error }
    let folders = UserFolders { Environment[$0] }
    let cache = CorpusCache(
      folder: isLasting ? folders.indexes : nil, temporaryFolder: folders.temporary)
    let bar = ProgressBar(isShown: !isQuiet)
    defer { bar.finish() }
    do {
      return try cache.open(
        files, roots: roots, narrator: narrator, language: language, rebuild: rebuild,
        progress: bar.handler(named: "Reading"),
        notes: { mute in
          self.mute = mute
          return notes
        }, read: read)
    } catch {
      let failures = failures(areNamed: true) + failures(areNamed: false)
      throw failures.isEmpty ? error : errors.first ?? skipped.first ?? error
    }
  }

  private func read(_ file: CorpusFile) -> SourceText? {
    var outcome = Outcome()
    defer { outcomes[file.path] = outcome }
    do throws(SourceError) {
      let text = try SourceText(
        readingFileAt: paths[file.path] ?? file.path, name: file.name)
      outcome.warnings = text.warnings
      outcome.byteCount = text.count
      return text
    } catch {
      outcome.error = error
      return nil
    }
  }

  /// Why files couldn't be read, in their order.
  private func failures(areNamed: Bool) -> [SourceError] {
    files.compactMap { file in
      guard named.contains(paths[file.path] ?? file.path) == areNamed else { return nil }
      return outcomes[file.path]?.error
    }
  }

  /// The lines about the texts themselves, which hold as long as the texts stay as they are.
  private var notes: [CorpusNote] {
    errors.dropFirst(found.errors.count).map { CorpusNote(.unusable, $0.description) }
      + failures(areNamed: false).map { CorpusNote(.leftOut, $0.description) }
      + warnings.map { CorpusNote(.remark, $0.description) }
  }

  /// What the user should know about a corpus before it is asked, line by line.
  ///
  /// - Parameter isQuiet: Whether to tell only what was named and can't be used.
  func report(_ corpus: Corpus, isQuiet: Bool = false) -> [String] {
    var lines = found.errors.map(\.description)
    lines += corpus.notes.filter { $0.kind == .unusable }.map(\.text)
    guard !isQuiet else { return lines }
    lines += corpus.notes.filter { $0.kind == .remark }.map(\.text)
    let count =
      found.skipped.count(where: \.isTrouble) + corpus.notes.count { $0.kind == .leftOut }
    if count > 0 {
      lines.append(
        "\(count) \(count == 1 ? "file was" : "files were") passed over; pioneer index says why.")
    }
    return lines + cacheLines(corpus)
  }

  /// Everything about every file, line by line.
  ///
  /// - Parameters:
  ///   - corpus: The corpus, if there is one.
  ///   - isQuiet: Whether to tell only what was named and can't be used.
  func reportAll(_ corpus: Corpus? = nil, isQuiet: Bool = false) -> [String] {
    guard !isQuiet else { return errors.map(\.description) }
    return errors.map(\.description) + warnings.map(\.description)
      + skipped.map(\.description) + (corpus.map(cacheLines) ?? [])
  }

  private func cacheLines(_ corpus: Corpus) -> [String] {
    let hasNoFolder =
      corpus.origin == .built && isLasting && UserFolders { Environment[$0] }.indexes == nil
    return corpus.warnings.map(\.description)
      + (hasNoFolder
        ? ["the index can't be kept without HOME or XDG_CACHE_HOME; it is built again every time."]
        : [])
  }
}
