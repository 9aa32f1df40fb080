/// Whether words end as a sentence does.
enum SentenceEnd {
  /// Stops of all scripts: those of Latin, Chinese and Japanese, Hindi, Arabic, Urdu and Amharic.
  private static let stops: Set<Unicode.Scalar> = [
    ".", "!", "?", "…", "。", "！", "？", "．", "｡", "।", "॥", "؟", "۔", "።", "።", "‼", "⁇",
  ]

  /// Whether a character ends sentences and does nothing else.
  static func isDefinite(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x589 && stops.contains(scalar) && scalar != "…"
  }

  /// Marks that close after a stop.
  private static let closers: Set<Unicode.Scalar> = [
    "\"", "'", "”", "’", "»", "›", ")", "]", "}", "_", "*", "」", "』", "）", "】", "》", "“", "‘",
  ]

  /// Whether a text ends with a stop and what closes after it.
  static func closes(_ text: some BidirectionalCollection<Unicode.Scalar>) -> Bool {
    text.last { !closers.contains($0) }.map(stops.contains) ?? false
  }

  /// Whether a range of a text ends with a stop and what closes after it.
  ///
  /// - Parameter range: A range that ends on a character boundary.
  static func closes(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard let last = range.last else { return false }
    switch bytes[last] {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): return true
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: ","): return false
    default: break
    }
    var start = max(range.lowerBound, range.upperBound - 24)
    while start < range.upperBound, bytes[start] & 0xC0 == 0x80 { start += 1 }
    var tail: [UInt8] = []
    for index in start..<range.upperBound { tail.append(bytes[index]) }
    return closes(String(decoding: tail, as: UTF8.self).unicodeScalars)
  }
}
