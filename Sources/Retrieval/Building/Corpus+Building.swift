internal import CNarrative
internal import Files
package import Narrative

extension Corpus {
  /// Reads and indexes texts in memory.
  ///
  /// - Parameters:
  ///   - texts: The texts, in the order to cite them.
  ///   - narrator: Who tells them all, which overrides what the texts declare.
  ///   - language: The language of them all, which overrides what the texts declare.
  /// - Throws: `SourceError.noSentences` if no text has a sentence in it.
  /// - Complexity: O(n) in the size of the texts.
  package init(
    reading texts: [SourceText], narrator: String? = nil, language: Language? = nil
  ) throws(SourceError) {
    do {
      self = try MemoryIndex.corpus(of: texts, narrator: narrator, language: language)
    } catch {
      throw .noSentences(name: texts.map(\.name).joined(separator: ", "))
    }
  }

  /// The story the program brings along, whose index is part of the program.
  ///
  /// - Throws: `SourceError` if the program was built with a text that isn't one.
  package static func builtIn() throws(SourceError) -> Corpus {
    let bytes = unsafe UnsafeRawBufferPointer(
      start: cnarrative_index_bytes, count: cnarrative_index_count)
    let region = unsafe MemoryRegion(inProgram: bytes)
    // An index that an older tree left behind is as good as none.
    if let file = try? SectionFile(region.bytes, version: IndexFormat.version),
      let corpus = Corpus(file, origin: .program)
    {
      return corpus
    }
    return try Corpus(reading: [SourceText.builtIn()], language: .english)
  }

  /// The bytes of the index that is to be part of the program: the same as long as the story and the
  /// rules it is read by are.
  ///
  /// - Throws: `SourceError` and `RecordingError` if the story isn't a text.
  package static func builtInIndex() throws -> [UInt8] {
    try MemoryIndex.bytes(
      of: [SourceText.builtIn()], narrator: nil, language: .english, notes: { _ in [] }
    ).array
  }

  /// The bytes of the index that is part of the program.
  package static var embeddedIndex: [UInt8] {
    unsafe Array(UnsafeBufferPointer(start: cnarrative_index_bytes, count: cnarrative_index_count))
  }
}
