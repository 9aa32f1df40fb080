/// One text as it was read: its name and its bytes, which are valid UTF-8.
///
/// Places in a text are byte offsets into `bytes`. Nothing is normalised, so a range always cuts the
/// author's own words out of it, line ends included.
package struct SourceText: Sendable {
  /// The name that citations show: a file's last path component.
  package let name: String

  /// The text in UTF-8, without a byte order mark.
  package let bytes: [UInt8]

  /// Checks raw bytes and takes them as a text.
  ///
  /// - Parameters:
  ///   - name: The name that citations show.
  ///   - rawBytes: What was read; a UTF-8 byte order mark at the start is dropped.
  /// - Throws: `SourceError` if the bytes hold no text, or are not UTF-8.
  /// - Complexity: O(n) in the number of bytes.
  package init(name: String, rawBytes: [UInt8]) throws(SourceError) {
    let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let markCount = rawBytes.starts(with: byteOrderMark) ? byteOrderMark.count : 0
    let bytes = markCount == 0 ? rawBytes : Array(rawBytes.dropFirst(markCount))
    if bytes.contains(0) { throw .binary(name: name) }
    do {
      _ = try UTF8Span(validating: bytes.span)
    } catch {
      throw .notUTF8(name: name, byteOffset: markCount + error.byteOffsets.lowerBound)
    }
    guard !bytes.allSatisfy(\.isASCIIWhitespace) else { throw .empty(name: name) }
    self.name = name
    self.bytes = bytes
  }

  /// The text in a byte range with every run of white space made one space and none at the ends.
  ///
  /// - Parameter range: Offsets into `bytes` that fall on character boundaries.
  /// - Complexity: O(n) in the length of the range.
  package func collapsedText(in range: Range<Int>) -> String {
    var collapsed: [UInt8] = []
    collapsed.reserveCapacity(range.count)
    var pendingSpace = false
    for byte in bytes[range] {
      if byte.isASCIIWhitespace {
        pendingSpace = !collapsed.isEmpty
      } else {
        if pendingSpace { collapsed.append(UInt8(ascii: " ")) }
        pendingSpace = false
        collapsed.append(byte)
      }
    }
    return String(decoding: collapsed, as: UTF8.self)
  }
}
