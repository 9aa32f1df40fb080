internal import Files
internal import Narrative

/// Makes indexes in memory.
enum MemoryIndex {
  /// Reads and indexes texts.
  ///
  /// - Parameters:
  ///   - texts: The texts, in the order to cite them.
  ///   - narrator: Who tells them all, which overrides what the texts declare.
  ///   - language: The language of them all, which overrides what the texts declare.
  ///   - warnings: What went wrong with the cache.
  ///   - notes: What is to be said about the texts, given the names of those without a sentence.
  /// - Throws: `RecordingError` if no text has a sentence in it, or one has too long a paragraph.
  /// - Complexity: O(n) in the size of the texts.
  static func corpus(
    of texts: [SourceText], narrator: String?, language: Language?, warnings: [CacheWarning] = [],
    notes: ([String]) -> [CorpusNote] = { _ in [] }
  ) throws(RecordingError) -> Corpus {
    let bytes = try bytes(of: texts, narrator: narrator, language: language, notes: notes)
    guard let file = try? SectionFile(bytes, version: IndexFormat.version),
      let corpus = Corpus(file, origin: .memory, warnings: warnings)
    else { throw .tooLarge }
    return corpus
  }

  /// The index of texts.
  static func bytes(
    of texts: [SourceText], narrator: String?, language: Language?,
    notes: ([String]) -> [CorpusNote]
  ) throws(RecordingError) -> StoredBytes {
    let size = texts.reduce(0) { $0 + $1.count }
    let output = MemoryOutput()
    do {
      let builder = try IndexBuilder(
        output, narrator: narrator, language: language, workerCount: 1,
        progress: BuildProgress(total: size, handler: nil)
      ) { () throws(FileFailure) in MemoryOutput() }
      for text in texts { try builder.append(text) }
      try builder.finish(key: ContentKey(high: 0, low: 0), sourceBytes: size, notes: notes)
    } catch let error as RecordingError {
      throw error
    } catch let error as FileFailure {
      throw .failed(error)
    } catch {
      throw .tooLarge
    }
    return output.region.bytes
  }
}
