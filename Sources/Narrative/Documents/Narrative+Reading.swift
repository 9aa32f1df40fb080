internal import Files

extension Narrative {
  /// Takes texts apart, in memory and without making them searchable.
  ///
  /// - Parameters:
  ///   - texts: The texts, in the order to cite them.
  ///   - narrator: Who tells them all, which overrides what the texts declare.
  ///   - language: The language of them all, which overrides what the texts declare.
  /// - Throws: `SourceError.noSentences` if no text has a sentence in it.
  /// - Complexity: O(n) in the number of bytes.
  package init(
    reading texts: [SourceText], narrator: String? = nil, language: Language? = nil
  ) throws(SourceError) {
    let names = texts.map(\.name).joined(separator: ", ")
    var outlines = texts.map { DocumentOutline(of: $0, narrator: narrator, language: language) }
    var votes = LanguageVotes()
    votes.settle(&outlines)
    let recorder = NarrativeRecorder(passages: MemoryOutput(), sentences: MemoryOutput())
    let output = MemoryOutput()
    do {
      let writer = try SectionFileWriter(output, version: 0)
      try writer.begin(.text)
      for outline in outlines {
        let bytes = outline.text.bytes
        let first = recorder.passageCount
        try recorder.append(
          RecordedPart(NarrativePart(outline.paragraphs.indices, of: outline, in: bytes.span)))
        try writer.append(bytes.span)
        recorder.append(
          outline, passages: first..<recorder.passageCount, checksum: Checksum.of(bytes.span))
      }
      writer.end()
      let digest = try recorder.write(to: writer)
      try writer.finish(key: ContentKey(high: 0, low: 0), digest: digest, numbers: [])
    } catch {
      throw .noSentences(name: names)
    }
    guard recorder.sentenceCount > 0,
      let file = try? SectionFile(output.region.bytes, version: 0)
    else { throw .noSentences(name: names) }
    self.init(file)
  }
}
