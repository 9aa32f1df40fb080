/// What stands in a transcript and nobody says.
extension Dialogue {
  /// What people hear and nobody says, in brackets: "(laughs)", "[applause]", "[inaudible 00:12]".
  ///
  /// - Returns: Where such marks stand in a range of a text.
  static func noises(in bytes: Span<UInt8>, _ range: Range<Int>) -> [Range<Int>] {
    var noises: [Range<Int>] = []
    var index = range.lowerBound
    while let open = bytes.firstIndex(
      of: UInt8(ascii: "("), or: UInt8(ascii: "["), in: index..<range.upperBound)
    {
      index = open + 1
      let close = bytes[open] == UInt8(ascii: "(") ? UInt8(ascii: ")") : UInt8(ascii: "]")
      let limit = min(range.upperBound, open + 40)
      guard let end = bytes.firstIndex(of: close, or: close, in: index..<limit) else { continue }
      let inside = index..<end
      let words = 1 + inside.count { bytes[$0] == UInt8(ascii: " ") }
      let isNoise =
        !inside.isEmpty && words <= 3
        && (close == UInt8(ascii: "]")
          || inside.allSatisfy { bytes[$0].isASCIILowercase || bytes[$0] == UInt8(ascii: " ") })
        && !inside.contains { isStop(bytes, $0) }
      if isNoise { noises.append(open..<end + 1) }
    }
    return noises
  }

  /// Whether a byte parts sentences or clauses, and not the parts of a time: "00:16:31.26".
  private static func isStop(_ bytes: Span<UInt8>, _ index: Int) -> Bool {
    guard ".,".utf8.contains(bytes[index]) else { return false }
    return !(bytes[index - 1].isASCIIDigit && bytes[index + 1].isASCIIDigit)
  }

  /// Whether such a mark stands for words that weren't understood.
  static func isHole(_ noise: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    let words = bytes.string(in: noise).lowercased().split { !$0.isLetter }
    return words.contains { holes.contains(String($0)) }
  }

  private static let holes = ReadingWords.words("marks of words that weren't understood")
}
