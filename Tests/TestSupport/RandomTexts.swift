extension RepeatableGenerator {
  /// So many texts, each of up to `size` pieces of every kind terminals treat apart.
  package mutating func texts(_ count: Int, upTo size: Int) -> [String] {
    (0..<count).map { _ in text(upTo: size) }
  }

  private mutating func text(upTo count: Int) -> String {
    let length = Int.random(in: 0...count, using: &self)
    return (0..<length).map { _ in piece() }.joined()
  }

  private mutating func piece() -> String {
    switch Int.random(in: 0..<12, using: &self) {
    case 0..<4: word()
    case 4..<7: " "
    case 7: String(scalar(in: 0...0xFF))
    case 8: String(scalar(in: 0x2000...0x206F))
    case 9: String(scalar(in: 0x3000...0x9FFF))
    case 10: Self.oddities.randomElement(using: &self) ?? ""
    default: String(scalar(in: 0...0x10FFFF))
    }
  }

  private mutating func word() -> String {
    let length = Int.random(in: 1...9, using: &self)
    return String((0..<length).map { _ in Character(scalar(in: 0x61...0x7A)) })
  }

  private mutating func scalar(in range: ClosedRange<UInt32>) -> Unicode.Scalar {
    Unicode.Scalar(UInt32.random(in: range, using: &self)) ?? "\u{FFFD}"
  }

  private static let oddities = [
    "\n", "\r\n", "\t", "\"", "\\", "e\u{301}", "👩‍👩‍👧‍👦", "🇩🇪", "☝🏽", "❤️", "1️⃣", "한국", "क्षि", "「漢」。", "ﷺ",
    "\u{1B}[31m", "\u{9B}2J", "\u{202E}", "\u{200D}", "\u{200C}", "\u{FEFF}", "\u{10FFFF}", "  ",
  ]
}
