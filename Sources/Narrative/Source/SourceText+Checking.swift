extension SourceText {
  /// Checks raw bytes and takes them as a text.
  ///
  /// - Parameters:
  ///   - name: The name that citations show.
  ///   - rawBytes: What was read, in UTF-8, UTF-16 with a byte order mark, or else Windows-1252.
  /// - Throws: `SourceError` if the bytes hold no text.
  /// - Complexity: O(n) in the number of bytes.
  package init(name: String, rawBytes: consuming [UInt8]) throws(SourceError) {
    if let error = Self.refusal(ofOpening: rawBytes.span, name: name) { throw error }
    let decoder = TextDecoder(rawBytes)
    if let encoding = decoder.otherEncoding {
      throw .foreign(name: name, FileSignature(encoding: encoding))
    }
    let bytes = WidthlessMarks.removed(
      from: LineSeparators.replaced(in: Ligatures.replaced(in: decoder.bytes)))
    if bytes.span.firstIndex(of: 0, or: 0, in: 0..<bytes.count) != nil {
      throw .binary(name: name)
    }
    if decoder.problem == .assumedWindows1252, Self.hasManyControls(bytes) {
      throw .binary(name: name)
    }
    guard !bytes.allSatisfy(\.isASCIIWhitespace) else { throw .empty(name: name) }
    guard bytes.count <= Self.largest else { throw .tooLarge(name: name, limit: Self.largest) }
    let format = TextFormat(name: name, bytes: bytes.span)
    if let signature = FileSignature(fileName: name, bytes.span, in: format)
      ?? FileSignature(manual: bytes.span)
    {
      throw .foreign(name: name, signature)
    }
    if let signature = FileSignature(markup: bytes.span, in: format) {
      throw .foreign(name: name, signature)
    }
    if format == .markdown, bytes.count > MarkdownTree.largest {
      throw .tooLarge(name: name, limit: MarkdownTree.largest)
    }
    self.init(
      name: name, format: format, bytes: bytes,
      warnings: decoder.problem.map { [.encoding(name: name, $0)] } ?? [])
  }

  /// Why bytes can't be the beginning of a text, or nil.
  ///
  /// - Complexity: O(1): no more than the first 4,096 bytes are looked at.
  static func refusal(ofOpening bytes: Span<UInt8>, name: String) -> SourceError? {
    if let signature = FileSignature(binary: bytes) { return .foreign(name: name, signature) }
    guard UTF16Text.byteOrder(ofMarkIn: bytes) == nil else { return nil }
    return (0..<min(bytes.count, 4096)).contains { bytes[$0] == 0 } ? .binary(name: name) : nil
  }

  /// Whether more than one byte in a hundred controls a device rather than being written.
  private static func hasManyControls(_ bytes: [UInt8]) -> Bool {
    let controls = bytes.count { $0 < 0x20 && !$0.isASCIIWhitespace && $0 != 0x1B }
    return controls * 100 > bytes.count
  }
}
