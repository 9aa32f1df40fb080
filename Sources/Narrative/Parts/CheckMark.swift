/// The sign in front of a line that says whether it is to be done: "✅", "❌".
enum CheckMark {
  /// A sign for what is to be done; no part of the words.
  case done

  /// A sign for what isn't, without which the words say the opposite.
  case crossed

  /// Reads the sign with which a range begins.
  static func opening(_ bytes: Span<UInt8>, _ range: Range<Int>) -> (mark: CheckMark, length: Int)?
  {
    guard range.count > 4, bytes[range.lowerBound] >= 0xE2 else { return nil }
    for (sign, mark) in signs {
      let scalars = Array(sign.utf8)
      guard range.count > scalars.count,
        scalars.indices.allSatisfy({ bytes[range.lowerBound + $0] == scalars[$0] })
      else { continue }
      var end = range.lowerBound + scalars.count
      // A selector of how it is drawn, and spaces.
      while end < range.upperBound,
        bytes[end] == 0x20 || (0xB8...0xBF).contains(bytes[end]) || bytes[end] == 0xEF
      {
        end += 1
      }
      return (mark, end - range.lowerBound)
    }
    return nil
  }

  /// The sign that words are and nothing else.
  static func alone(_ words: String) -> CheckMark? {
    signs.first { words.hasPrefix($0.0) }?.1
  }

  private static let signs: [(String, CheckMark)] = [
    ("✅", .done), ("✔", .done), ("☑", .done), ("✓", .done), ("👍", .done), ("❌", .crossed),
    ("✗", .crossed), ("✘", .crossed), ("✖", .crossed), ("❎", .crossed), ("🚫", .crossed),
    ("⛔", .crossed), ("👎", .crossed), ("☒", .crossed),
  ]
}
