/// UTF-16 in either byte order, made UTF-8.
enum UTF16Text {
  /// Which byte of a unit comes first.
  enum ByteOrder {
    case littleEndian
    case bigEndian
  }

  /// The order that a byte order mark at the beginning names, or nil if there is none.
  static func byteOrder(ofMarkIn bytes: Span<UInt8>) -> ByteOrder? {
    guard bytes.count >= 2 else { return nil }
    return switch (bytes[0], bytes[1]) {
    case (0xFF, 0xFE): .littleEndian
    case (0xFE, 0xFF): .bigEndian
    default: nil
    }
  }

  /// Decodes what stands after the mark.
  ///
  /// - Returns: The text in UTF-8, with U+FFFD for each lone surrogate and an odd last byte, and how
  ///   many of those there were.
  /// - Complexity: O(n) in the number of bytes.
  static func decode(_ bytes: Span<UInt8>, order: ByteOrder) -> (bytes: [UInt8], repairs: Int) {
    func unit(_ index: Int) -> UInt32 {
      let (first, second) = (UInt32(bytes[index]), UInt32(bytes[index + 1]))
      return order == .littleEndian ? second << 8 | first : first << 8 | second
    }
    var decoded: [UInt8] = []
    decoded.reserveCapacity(bytes.count)
    var repairs = 0
    var index = 0
    while index + 1 < bytes.count {
      var value = unit(index)
      index += 2
      if 0xD800...0xDBFF ~= value, index + 1 < bytes.count, 0xDC00...0xDFFF ~= unit(index) {
        value = 0x10000 + (value - 0xD800) << 10 + (unit(index) - 0xDC00)
        index += 2
      }
      if 0xD800...0xDFFF ~= value {
        value = 0xFFFD
        repairs += 1
      }
      decoded.appendUTF8(value)
    }
    if index < bytes.count {
      decoded.appendUTF8(0xFFFD)
      repairs += 1
    }
    return (decoded, repairs)
  }
}
