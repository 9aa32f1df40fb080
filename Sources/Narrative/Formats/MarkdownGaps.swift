/// Places in a Markdown text that something else fills, such as a variable of a template or a block of
/// another page.
///
/// What stands around such a place in a sentence isn't what its author wrote.
enum MarkdownGaps {
  /// What stands for such a place: U+FDD0, which is no character.
  static let mark: [UInt8] = [0xEF, 0xB7, 0x90]

  /// Takes the marks out of words.
  ///
  /// - Returns: Whether one of them stood in a sentence.
  /// - Complexity: O(n) in the number of bytes.
  static func take(outOf words: inout [UInt8]) -> Bool {
    guard words.contains(mark[0]) else { return false }
    var result: [UInt8] = []
    var isIncomplete = false
    var index = 0
    while index < words.count {
      guard words[index...].starts(with: mark) else {
        result.append(words[index])
        index += 1
        continue
      }
      index += mark.count
      let before = result.last { !$0.isASCIIWhitespace }
      let after = words[index...].first { !$0.isASCIIWhitespace }
      let isOpen = before.map { $0.isASCIILetter || $0.isASCIIDigit || ",;:'\"(".utf8.contains($0) }
      let goesOn = after.map { $0.isASCIILowercase || ",;:'.!?)".utf8.contains($0) }
      isIncomplete = isIncomplete || isOpen ?? false || goesOn ?? false
      if result.last == 0x20, index >= words.count || words[index] == 0x20 { result.removeLast() }
    }
    words = result
    return isIncomplete
  }
}
