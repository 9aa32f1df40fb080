/// UTF-8 that was taken for Windows-1252 and made UTF-8 once more: "itâ€™s" for "it’s".
enum DoubleUTF8 {
  /// The text as it was, or nil where it isn't such a text.
  ///
  /// It is where several characters were made two or three, and nothing else looks like the beginning
  /// of one.
  ///
  /// - Parameter bytes: A text in UTF-8.
  /// - Complexity: O(n) in the number of bytes.
  static func undone(_ bytes: [UInt8]) -> [UInt8]? {
    guard mayBe(bytes.span) else { return nil }
    let scalars = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var count = 0
    var index = 0
    while index < scalars.count {
      guard let lead = Windows1252.byte(of: scalars[index]), [0xC2, 0xC3, 0xE2].contains(lead)
      else {
        result.appendUTF8(scalars[index].value)
        index += 1
        continue
      }
      let length = lead == 0xE2 ? 3 : 2
      let rest = scalars[(index + 1)...].prefix(length - 1).compactMap(Windows1252.byte)
      guard rest.count == length - 1, rest.allSatisfy({ $0 & 0xC0 == 0x80 }) else {
        // "âge" begins no character, "Ã" alone is a letter of the text.
        if lead != 0xE2 { return nil }
        result.appendUTF8(scalars[index].value)
        index += 1
        continue
      }
      result.append(lead)
      result += rest
      count += 1
      index += length
    }
    return count >= 2 ? result : nil
  }

  /// Whether the beginning of such a character stands in a text: "Â", "Ã" or "â€".
  private static func mayBe(_ bytes: Span<UInt8>) -> Bool {
    var index = 0
    while let found = bytes.firstIndex(of: 0xC3, or: 0xC3, in: index..<bytes.count) {
      guard found + 1 < bytes.count else { return false }
      switch bytes[found + 1] {
      case 0x82, 0x83: return true
      case 0xA2 where found + 2 < bytes.count && bytes[found + 2] == 0xE2: return true
      default: index = found + 1
      }
    }
    return false
  }
}
