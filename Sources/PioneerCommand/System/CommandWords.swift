/// The words of a command line in a variable of the environment, such as `PAGER` or `EDITOR`.
enum CommandWords {
  /// The words, parted by spaces, but for those between quotation marks of one kind or after a
  /// backslash; nothing else is read as a shell would.
  static func words(of command: String) -> [String] {
    var words: [String] = []
    var word: String?
    var quotation: Character?
    var rest = command[...]
    while let character = rest.popFirst() {
      switch character {
      case "\\" where quotation != "'":
        word = (word ?? "") + (rest.popFirst().map(String.init) ?? "\\")
      case quotation: quotation = nil
      case "\"", "'":
        if quotation == nil {
          quotation = character
          word = word ?? ""
        } else {
          word?.append(character)
        }
      case " " where quotation == nil:
        if let ended = word { words.append(ended) }
        word = nil
      default: word = (word ?? "") + String(character)
      }
    }
    return words + (word.map { [$0] } ?? [])
  }
}
