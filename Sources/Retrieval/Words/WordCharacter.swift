internal import Narrative

/// A character that belongs to words: a letter, a mark on one, or a digit.
struct WordCharacter {
  private let scalar: Unicode.Scalar

  /// Its length in UTF-8.
  let length: Int

  /// What is known of it without asking Unicode's tables, which takes most of the time otherwise.
  private let known: CommonLetter?

  /// Reads the character at an offset.
  ///
  /// - Returns: Nil if what stands there doesn't belong to words.
  init?(in bytes: Span<UInt8>, at index: Int, before end: Int) {
    guard index < end else { return nil }
    let byte = bytes[index]
    if byte < 0x80 {
      guard byte.isASCIILetter || byte.isASCIIDigit else { return nil }
      scalar = Unicode.Scalar(byte)
      length = 1
      known = nil
      return
    }
    guard let (scalar, length) = Self.decode(bytes, index, end) else { return nil }
    known = CommonLetter(scalar.value)
    if known != nil {
      self.scalar = scalar
      self.length = length
      return
    }
    let properties = scalar.properties
    guard properties.isAlphabetic || properties.numericType != nil || Self.isMark(properties)
    else { return nil }
    self.scalar = scalar
    self.length = length
  }

  /// Whether a word can begin with it; a combining mark only continues one.
  var isLetterOrDigit: Bool { length == 1 || known != nil || !Self.isMark(scalar.properties) }

  /// Whether it is a capital letter.
  var isUppercase: Bool {
    if length == 1 { return scalar.value >= 0x41 && scalar.value <= 0x5A }
    return known.map { $0 != .small } ?? scalar.properties.isUppercase
  }

  /// The script it is of, if spaces don't part the words of that.
  @inline(__always)
  var unspacedScript: UnspacedScript? {
    scalar.value < UnspacedScript.first ? nil : UnspacedScript(scalar.value)
  }

  /// Appends it in lower case, in UTF-8.
  func appendFolded(to word: inout [UInt8], from bytes: Span<UInt8>, at index: Int) {
    if length == 1 {
      word.append(isUppercase ? bytes[index] | 0x20 : bytes[index])
    } else if let known {
      switch known {
      case .small:
        for offset in 0..<length { word.append(bytes[index + offset]) }
      case .capital(let distance):
        // The small letter has two bytes as well.
        let value = scalar.value + distance
        word.append(UInt8(truncatingIfNeeded: 0xC0 | value >> 6))
        word.append(UInt8(truncatingIfNeeded: 0x80 | value & 0x3F))
      }
    } else {
      word.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
    }
  }

  private static func isMark(_ properties: Unicode.Scalar.Properties) -> Bool {
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark: true
    default: false
    }
  }

  /// Decodes the multi-byte character at an offset, or nil if its bytes aren't one.
  private static func decode(
    _ bytes: Span<UInt8>, _ index: Int, _ end: Int
  ) -> (Unicode.Scalar, Int)? {
    let lead = bytes[index]
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 0
    guard length > 0, index + length <= end else { return nil }
    var value = UInt32(lead) & (0x7F >> UInt32(length))
    for offset in 1..<length { value = value << 6 | UInt32(bytes[index + offset] & 0x3F) }
    return Unicode.Scalar(value).map { ($0, length) }
  }
}
