/// The parts of a question, numbered from 0 in their order.
struct WantedParts {
  /// How often each part is asked for.
  private(set) var counts: [Int] = []

  private var numbers: [UInt64: Int] = [:]

  /// The number of parts that languages before had.
  private var old = 0

  /// A bit for each value of the lowest bits of a part, to pass over most parts of a text quickly.
  private var filter = [UInt64](repeating: 0, count: 64)

  /// The number of different parts.
  var count: Int { counts.count }

  /// Takes a part; one that another language found already counts only once.
  mutating func add(_ part: UInt64) {
    if let known = numbers[part] {
      if known >= old { counts[known] += 1 }
      return
    }
    numbers[part] = counts.count
    counts.append(1)
    filter[Self.word(part)] |= Self.bit(part)
  }

  /// Ends the parts that the question has in one language.
  mutating func endLanguage() { old = counts.count }

  /// The number of a part, or nil if the question doesn't have it.
  @inline(__always)
  func number(of part: UInt64) -> Int? {
    filter[Self.word(part)] & Self.bit(part) == 0 ? nil : numbers[part]
  }

  private static func word(_ part: UInt64) -> Int { Int(truncatingIfNeeded: part >> 6 & 63) }

  private static func bit(_ part: UInt64) -> UInt64 { 1 << (part & 63) }
}
