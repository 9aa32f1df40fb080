internal import Files
package import Narrative

/// Keeps the indexes of large corpora in a folder, so that they are read and indexed once.
///
/// An index is found by the paths the corpus was named by. It is used as it is while the files there
/// and their sizes and times are the same; if only times differ, the texts are read and compared;
/// otherwise it is built anew beside the old one and put in its place by renaming. Any number of
/// programs can do that at once: the last one to finish wins, and who has the old file open keeps
/// it. Indexes that nobody uses make room as `EvictionPolicy` says.
package struct CorpusCache: Sendable {
  /// Corpora below this size in bytes are read into memory, which takes a few milliseconds at most.
  package static let smallCorpus = 1 << 16

  private let folder: String?
  private let temporaryFolder: String
  private let workerCount: Int
  private let smallest: Int
  private let policy: EvictionPolicy

  /// Makes a cache.
  ///
  /// - Parameters:
  ///   - folder: The folder of the index files, which is made when it is first needed; nil for none.
  ///   - temporaryFolder: Where an index is put for the time of the run if `folder` can't be used.
  ///   - workerCount: The threads that build an index; nil for one on each processor.
  ///   - smallest: The least size in bytes of a corpus that gets an index file.
  package init(
    folder: String?, temporaryFolder: String = "/tmp", workerCount: Int? = nil,
    smallest: Int = smallCorpus
  ) {
    self.init(
      folder: folder, temporaryFolder: temporaryFolder, workerCount: workerCount,
      smallest: smallest, policy: EvictionPolicy())
  }

  init(
    folder: String?, temporaryFolder: String, workerCount: Int?, smallest: Int,
    policy: EvictionPolicy
  ) {
    self.folder = folder
    self.temporaryFolder = temporaryFolder
    self.workerCount = workerCount ?? Workers.processorCount
    self.smallest = smallest
    self.policy = policy
  }

  /// Opens the corpus of files, from the cache if it can.
  ///
  /// - Parameters:
  ///   - files: The files in the order to cite them, as they are now.
  ///   - roots: What the user named to get these files, absolute, so that the index of a folder
  ///     takes the place of the one it had before a file was added; nil for the files themselves.
  ///   - narrator: Who tells all the texts; overrides what they declare.
  ///   - language: The language of all the texts; overrides what they declare.
  ///   - variant: How texts are made of them, where that can differ: an index is used only for the
  ///     variant it was built for.
  ///   - rebuild: Whether to build the index even if there is a good one.
  ///   - progress: Told while an index is built, from any thread but one call at a time.
  ///   - notes: What is to be said about the texts, called when all have been read, with the names
  ///     of those without a sentence.
  ///   - read: Reads a file; nil leaves it out. It isn't called for what the cache has.
  /// - Throws: `SourceError.noSentences` if no text has a sentence in it.
  /// - Complexity: O(f) in the number of files if the cache has the corpus; otherwise O(n) in its
  ///   size.
  package func open(
    _ files: [CorpusFile], roots: [String]? = nil, narrator: String? = nil,
    language: Language? = nil, variant: String = "", rebuild: Bool = false,
    progress: ProgressHandler? = nil, notes: ([String]) -> [CorpusNote] = { _ in [] },
    read: (CorpusFile) -> SourceText?
  ) throws(SourceError) -> Corpus {
    let size = files.reduce(0) { $0 + $1.size }
    var variant = narrator.map { "\(variant)\0\($0)" } ?? variant
    if let language { variant += "\0\0\(language.tag)" }
    let key = ContentKey(files, variant: variant)
    let request = BuildRequest(
      files: files, narrator: narrator, language: language, size: size, key: key, progress: progress
    )
    guard size >= smallest else { return try corpusInMemory(request, read, notes, warnings: []) }
    var warnings: [CacheWarning] = []
    let path = folder.map {
      "\($0)/\(ContentKey.fileName(roots ?? files.map(\.path), variant: variant))"
    }
    if let path, !rebuild, let corpus = keptCorpus(request, at: path, &warnings, read) {
      return corpus
    }
    do throws(RecordingError) {
      if let path, let folder,
        let corpus = try keep(request, in: folder, at: path, &warnings, notes, read)
      {
        return corpus
      }
      return try build(request, in: temporaryFolder, publishingAs: nil, warnings, notes, read: read)
    } catch .noSentences {
      throw Self.noSentences(files)
    } catch {
      return try corpusInMemory(request, read, notes, warnings: warnings)
    }
  }

  /// The corpus of an index that was kept and is still right; nil, and perhaps a warning, if there is none.
  private func keptCorpus(
    _ request: BuildRequest, at path: String, _ warnings: inout [CacheWarning],
    _ read: (CorpusFile) -> SourceText?
  ) -> Corpus? {
    do throws(SectionFileError) {
      let file = try SectionFile(openingFileAt: path, version: IndexFormat.version)
      guard file.header.numbers[IndexFormat.Number.lexicon.rawValue] == LexiconDigest.value
      else { throw .otherVersion }
      guard
        file.header.key == request.key
          || isCurrent(file, at: path, request.files, request.key, read)
      else { return nil }
      guard let corpus = Corpus(file, at: path, origin: .cache, warnings: []) else {
        throw .damaged
      }
      return corpus
    } catch {
      if let reason = error.reason { warnings.append(.replaced(path: path, reason: reason)) }
      return nil
    }
  }

  /// Builds an index in the folder of those that are kept; nil, and a warning, where that can't be.
  ///
  /// - Throws: `RecordingError.noSentences` alone.
  private func keep(
    _ request: BuildRequest, in folder: String, at path: String, _ warnings: inout [CacheWarning],
    _ notes: ([String]) -> [CorpusNote], _ read: (CorpusFile) -> SourceText?
  ) throws(RecordingError) -> Corpus? {
    do throws(RecordingError) {
      if let failure = CacheFolder.make(folder) { throw .failed(failure) }
      CacheFolder.removeLeftovers(in: folder)
      let corpus = try build(request, in: folder, publishingAs: path, warnings, notes, read: read)
      CacheFolder.evict(in: folder, besides: path, by: policy)
      return corpus
    } catch .noSentences {
      throw .noSentences
    } catch {
      warnings.append(.notWritable(folder: folder, reason: error.description))
      return nil
    }
  }

  private static func noSentences(_ files: [CorpusFile]) -> SourceError {
    .noSentences(name: files.map(\.path).joined(separator: ", "))
  }

  /// What an index is built from.
  private struct BuildRequest {
    let files: [CorpusFile]
    let narrator: String?
    let language: Language?
    let size: Int
    let key: ContentKey
    let progress: ProgressHandler?
  }

  private func corpusInMemory(
    _ request: BuildRequest, _ read: (CorpusFile) -> SourceText?,
    _ notes: ([String]) -> [CorpusNote], warnings: [CacheWarning]
  ) throws(SourceError) -> Corpus {
    do {
      return try MemoryIndex.corpus(
        of: request.files.compactMap(read), narrator: request.narrator,
        language: request.language, warnings: warnings, notes: notes)
    } catch {
      throw Self.noSentences(request.files)
    }
  }

  /// Whether a file with another key has the texts of the corpus all the same; it is given the new
  /// key then.
  private func isCurrent(
    _ file: SectionFile, at path: String, _ files: [CorpusFile], _ key: ContentKey,
    _ read: (CorpusFile) -> SourceText?
  ) -> Bool {
    guard files.reduce(0, { $0 + $1.size }) == Int(clamping: file.header.numbers[sourceBytes])
    else { return false }
    var digest = ContentDigest()
    for source in files {
      if let text = read(source) { digest.update(text) }
    }
    guard digest.value == file.header.digest else { return false }
    // The next start only takes longer if that fails.
    try? SectionFileWriter.rekey(file, at: path, to: key)
    return true
  }

  private var sourceBytes: Int { IndexFormat.Number.sourceBytes.rawValue }

  private func build(
    _ request: BuildRequest, in folder: String, publishingAs path: String?,
    _ warnings: [CacheWarning], _ notes: ([String]) -> [CorpusNote],
    read: (CorpusFile) -> SourceText?
  ) throws(RecordingError) -> Corpus {
    let prefix = CacheFolder.leftoverPrefix(in: folder)
    var number = 0
    func file() throws(FileFailure) -> OutputFile {
      number += 1
      return try OutputFile(creating: "\(prefix)-\(number)\(CacheFolder.leftoverSuffix)")
    }
    do {
      let output = try file()
      if path == nil { output.unlink() }
      let progress = BuildProgress(total: request.size, handler: request.progress)
      progress.add(0)
      let builder = try IndexBuilder(
        output, narrator: request.narrator, language: request.language, workerCount: workerCount,
        progress: progress
      ) { () throws(FileFailure) in
        let scratch = try file()
        scratch.unlink()
        return scratch
      }
      try append(request.files, to: builder, progress, read)
      try builder.finish(key: request.key, sourceBytes: request.size, notes: notes)
      if let path { try output.publish(as: path) }
      let finished = try SectionFile(descriptor: output.descriptor, version: IndexFormat.version)
      guard let corpus = Corpus(finished, at: path, origin: .built, warnings: warnings) else {
        throw RecordingError.tooLarge
      }
      return corpus
    } catch let error as RecordingError {
      throw error
    } catch let error as FileFailure {
      throw .failed(error)
    } catch SectionFileError.unreadable(let failure) {
      throw .failed(failure)
    } catch {
      throw .tooLarge
    }
  }

  private func append(
    _ files: [CorpusFile], to builder: IndexBuilder, _ progress: BuildProgress,
    _ read: (CorpusFile) -> SourceText?
  ) throws {
    for source in files {
      let text = read(source)
      // What isn't among the bytes of the texts is done as well.
      progress.add(max(source.size - (text?.count ?? 0), 0))
      if let text { try builder.append(text) }
    }
  }
}
