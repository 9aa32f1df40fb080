/// What is valid UTF-8 and what isn't, after the Unicode Standard 15.0, table 3-7.
enum UTF8Text {
  /// How much of some bytes is UTF-8.
  struct Survey {
    /// Characters of several bytes that are well formed.
    var valid = 0

    /// Those among them that are letters with accents, quotation marks or dashes, which no other
    /// encoding has by chance.
    var common = 0

    /// Bytes that belong to no character.
    var invalid = 0

    /// Those among them that may be characters of Windows-1252 between those of ASCII.
    var alone = 0

    /// Whether what isn't UTF-8 may come from another text in Windows-1252 that was added.
    var isMixed: Bool { valid > invalid || (common > 0 && alone == invalid) }

    /// Where the last character begins, if all that is wrong is that it is cut off.
    var truncation: Int?
  }

  /// Whether all bytes are UTF-8.
  ///
  /// - Complexity: O(n) in the number of bytes.
  static func isValid(_ bytes: Span<UInt8>) -> Bool {
    var index = 0
    while let found = bytes.firstNonASCIIIndex(from: index) {
      guard let length = length(bytes, found) else { return false }
      index = found + length
    }
    return true
  }

  /// Counts what is well formed and what isn't.
  ///
  /// - Complexity: O(n) in the number of bytes.
  static func survey(_ bytes: Span<UInt8>) -> Survey {
    var survey = Survey()
    var firstInvalid: Int?
    var index = 0
    while index < bytes.count {
      if let length = length(bytes, index) {
        if length > 1 { survey.valid += 1 }
        if isCommon(bytes, index) { survey.common += 1 }
        index += length
      } else {
        if firstInvalid == nil { firstInvalid = index }
        survey.invalid += 1
        if isAlone(bytes, index) { survey.alone += 1 }
        index += 1
      }
    }
    if let firstInvalid, isCutOff(bytes, firstInvalid) { survey.truncation = firstInvalid }
    return survey
  }

  /// The bytes with what Windows-1252 has for each that belongs to no character and may be one of
  /// its own, and U+FFFD for others.
  ///
  /// - Returns: With them, how many stay U+FFFD.
  static func repaired(_ bytes: Span<UInt8>) -> (bytes: [UInt8], damaged: Int) {
    var repaired: [UInt8] = []
    repaired.reserveCapacity(bytes.count)
    var damaged = 0
    var index = 0
    while index < bytes.count {
      let length = length(bytes, index)
      if let length {
        for offset in index..<index + length { repaired.append(bytes[offset]) }
      } else if isAlone(bytes, index) {
        repaired += Windows1252.decode(bytes.extracting(index..<index + 1))
      } else {
        repaired += [0xEF, 0xBF, 0xBD]
        damaged += 1
      }
      index += length ?? 1
    }
    return (repaired, damaged)
  }

  /// Whether a byte may be a character of Windows-1252, and no part of one of UTF-8 whose rest is lost.
  private static func isAlone(_ bytes: Span<UInt8>, _ index: Int) -> Bool {
    guard ![0x81, 0x8D, 0x8F, 0x90, 0x9D, 0xC2, 0xC3].contains(bytes[index]) else { return false }
    return (index == 0 || bytes[index - 1] < 0x80)
      && (index + 1 >= bytes.count || bytes[index + 1] < 0x80)
  }

  /// Whether a well-formed character is a letter with an accent, a quotation mark or a dash.
  private static func isCommon(_ bytes: Span<UInt8>, _ index: Int) -> Bool {
    bytes[index] == 0xC3 || (bytes[index] == 0xE2 && bytes[index + 1] == 0x80)
  }

  /// The length of the well-formed character at an offset, or nil if there is none.
  private static func length(_ bytes: Span<UInt8>, _ index: Int) -> Int? {
    guard let (length, second) = lead(bytes[index]) else { return nil }
    guard index + length <= bytes.count else { return nil }
    if length > 1, !second.contains(bytes[index + 1]) { return nil }
    if length > 2, bytes[index + 2] & 0xC0 != 0x80 { return nil }
    if length > 3, bytes[index + 3] & 0xC0 != 0x80 { return nil }
    return length
  }

  /// The length a first byte announces, and the second bytes it allows.
  private static func lead(_ byte: UInt8) -> (length: Int, second: ClosedRange<UInt8>)? {
    switch byte {
    case 0x00...0x7F: (1, 0x00...0x7F)
    case 0xC2...0xDF: (2, 0x80...0xBF)
    case 0xE0: (3, 0xA0...0xBF)
    case 0xED: (3, 0x80...0x9F)
    case 0xE1...0xEF: (3, 0x80...0xBF)
    case 0xF0: (4, 0x90...0xBF)
    case 0xF1...0xF3: (4, 0x80...0xBF)
    case 0xF4: (4, 0x80...0x8F)
    default: nil
    }
  }

  /// Whether the text stops inside the character that begins at an offset.
  private static func isCutOff(_ bytes: Span<UInt8>, _ index: Int) -> Bool {
    guard let (length, second) = lead(bytes[index]), index + length > bytes.count else {
      return false
    }
    if index + 1 < bytes.count, !second.contains(bytes[index + 1]) { return false }
    return index + 2 >= bytes.count || bytes[index + 2] & 0xC0 == 0x80
  }
}
