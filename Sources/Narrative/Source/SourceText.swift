/// One text as it was read: its name and its bytes, which are valid UTF-8.
///
/// Places in a text are byte offsets into `bytes`. Nothing is normalised, so a range always cuts the
/// author's own words out of it, line ends included.
package struct SourceText: Sendable {
  /// The name that citations show: a file's last path component.
  package let name: String

  private enum Storage: Sendable {
    case memory([UInt8])
    case stored(FileBytes)
  }

  private let storage: Storage

  /// The text in UTF-8, without a byte order mark.
  ///
  /// - Complexity: O(1) for a text in memory, O(n) in its size for one in an index file.
  package var bytes: [UInt8] {
    switch storage {
    case .memory(let bytes): bytes
    case .stored(let bytes): bytes.array
    }
  }

  /// The size of the text in bytes.
  package var count: Int {
    switch storage {
    case .memory(let bytes): bytes.count
    case .stored(let bytes): bytes.count
    }
  }

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
    storage = .memory(bytes)
  }

  /// A text of an index file, which was checked when it was written.
  init(name: String, stored bytes: FileBytes) {
    self.name = name
    storage = .stored(bytes)
  }

  /// The text in a byte range with every run of white space made one space and none at the ends.
  ///
  /// - Parameter range: Offsets into `bytes` that fall on character boundaries.
  /// - Complexity: O(n) in the length of the range.
  package func collapsedText(in range: Range<Int>) -> String {
    switch storage {
    case .memory(let bytes): Self.collapse(bytes.span, range)
    case .stored(let bytes):
      bytes.part(from: range.lowerBound, count: range.count).withSpan {
        Self.collapse($0, 0..<$0.count)
      }
    }
  }

  private static func collapse(_ bytes: Span<UInt8>, _ range: Range<Int>) -> String {
    var collapsed: [UInt8] = []
    collapsed.reserveCapacity(range.count)
    var pendingSpace = false
    for index in range {
      let byte = bytes[index]
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
