/// One text as it was read: its name and its bytes, which are valid UTF-8.
///
/// Places in a text are byte offsets into `bytes`. Nothing is normalised, so a range always cuts the
/// author's own words out of it, line ends included. A text in another encoding is made UTF-8 first;
/// its lines keep their numbers.
package struct SourceText: Sendable {
  /// The name that citations show: a file's last path component, or its path within the folder that
  /// was named.
  package let name: String

  /// How it marks its paragraphs.
  package let format: TextFormat

  /// What had to be assumed to read it.
  package private(set) var warnings: [SourceWarning]

  /// The most bytes a text may have, so that every place in it fits 32 bits.
  package static let largest = Int(Int32.max)

  /// The text in UTF-8, without a byte order mark.
  package private(set) var bytes: [UInt8]

  /// The size of the text in bytes.
  package var count: Int { bytes.count }

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
    let bytes = LineSeparators.replaced(in: decoder.bytes)
    if bytes.span.firstIndex(of: 0, or: 0, in: 0..<bytes.count) != nil {
      throw .binary(name: name)
    }
    if decoder.problem == .assumedWindows1252, Self.hasManyControls(bytes) {
      throw .binary(name: name)
    }
    guard !bytes.allSatisfy(\.isASCIIWhitespace) else { throw .empty(name: name) }
    guard bytes.count <= Self.largest else { throw .tooLarge(name: name, limit: Self.largest) }
    format = TextFormat(name: name, bytes: bytes.span)
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
    self.name = name
    self.bytes = bytes
    warnings = decoder.problem.map { [.encoding(name: name, $0)] } ?? []
  }

  /// Why bytes can't be the beginning of a text, or nil.
  ///
  /// - Complexity: O(1): no more than the first 4,096 bytes are looked at.
  static func refusal(ofOpening bytes: Span<UInt8>, name: String) -> SourceError? {
    if let signature = FileSignature(binary: bytes) { return .foreign(name: name, signature) }
    guard UTF16Text.byteOrder(ofMarkIn: bytes) == nil else { return nil }
    return (0..<min(bytes.count, 4096)).contains { bytes[$0] == 0 } ? .binary(name: name) : nil
  }

  /// Notes something else about how the text was read.
  mutating func add(_ warning: SourceWarning) { warnings.append(warning) }

  /// The same text with spaces in some places, so that every other place stays where it is.
  ///
  /// - Parameter ranges: Ranges of whole characters; line ends inside them are kept.
  func blanking(_ ranges: [Range<Int>]) -> SourceText {
    guard !ranges.isEmpty else { return self }
    var copy = self
    for range in ranges {
      for index in range where !bytes[index].isLineEnd { copy.bytes[index] = UInt8(ascii: " ") }
    }
    return copy
  }

  /// The same text with other bytes, which are valid UTF-8.
  func replacing(bytes: [UInt8]) -> SourceText {
    var copy = self
    copy.bytes = bytes
    return copy
  }

  /// The text in a byte range with every run of white space made one space and none at the ends.
  ///
  /// - Parameter range: Offsets into `bytes` that fall on character boundaries.
  /// - Complexity: O(n) in the length of the range.
  func collapsedText(in range: Range<Int>) -> String { bytes.span.collapsedText(in: range) }

  /// Whether more than one byte in a hundred controls a device rather than being written.
  private static func hasManyControls(_ bytes: [UInt8]) -> Bool {
    let controls = bytes.count { $0 < 0x20 && !$0.isASCIIWhitespace && $0 != 0x1B }
    return controls * 100 > bytes.count
  }
}
