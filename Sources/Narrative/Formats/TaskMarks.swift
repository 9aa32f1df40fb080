/// What programs for tasks put around the words of an item: a state in front, as Logseq does ("TODO",
/// "[#A]"), dates and weights after them, as Obsidian does ("📅 2021-03-04 ⏫").
enum TaskMarks {
  /// The words of an item without the state in front of them.
  static func withoutState(_ words: [UInt8]) -> [UInt8] {
    var rest = words[...]
    let state = rest.prefix { $0.isASCIIUppercase || $0 == UInt8(ascii: "-") }
    if state.count >= 3, state.endIndex < rest.endIndex, rest[state.endIndex] == 0x20,
      states.contains(String(decoding: state, as: UTF8.self))
    {
      rest = rest[(state.endIndex + 1)...]
    }
    if rest.starts(with: "[#".utf8), rest.count > 5, rest[rest.startIndex + 3] == UInt8(ascii: "]")
    {
      rest = rest.dropFirst(4).drop { $0 == 0x20 }
    }
    return Array(rest)
  }

  /// The words of an item without the dates and weights after them.
  static func withoutDates(_ words: [UInt8]) -> [UInt8] {
    guard words.contains(where: { $0 >= 0xE2 }) else { return words }
    let text = String(decoding: words, as: UTF8.self)
    var tokens = text.split(separator: " ")[...]
    while let last = tokens.last {
      if isSign(last) || (isSign(last.prefix(1)) && isDate(last.dropFirst())) {
        tokens.removeLast()
      } else if tokens.count > 1, isDate(last), isSign(tokens[tokens.endIndex - 2]) {
        tokens.removeLast(2)
      } else if let again = tokens.suffix(6).firstIndex(where: { $0.hasPrefix("🔁") }) {
        tokens = tokens[..<again]
      } else {
        break
      }
    }
    return tokens.last.map { Array(text[..<$0.endIndex].utf8) } ?? []
  }

  private static func isSign(_ word: Substring) -> Bool {
    word.count == 1 && word.unicodeScalars.first.map { signs.contains($0) } ?? false
  }

  private static func isDate(_ word: Substring) -> Bool {
    word.utf8.count == 10 && word.utf8.count { $0.isASCIIDigit } == 8
  }

  private static let signs: Set<Unicode.Scalar> = [
    "📅", "📆", "🗓", "⏳", "⌛", "🛫", "✅", "➕", "❌", "⏫", "🔺", "🔼", "🔽", "⏬",
  ]

  private static let states: Set<String> = [
    "TODO", "DONE", "LATER", "NOW", "DOING", "WAITING", "WAIT", "CANCELED", "CANCELLED",
    "IN-PROGRESS",
  ]
}
