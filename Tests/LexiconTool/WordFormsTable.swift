import Retrieval

/// The table of irregular forms, made of the list that people edit.
enum WordFormsTable {
  /// The name of the list.
  static let source = "english-word-forms.txt"

  /// The name of the table.
  static let name = "word-forms.table"

  /// The lines "form word" of a list of lines "word: forms", sorted by byte.
  static func compile(_ list: String) -> String {
    var words: [String: String] = [:]
    for line in list.split(separator: "\n") where !line.hasPrefix("#") {
      let parts = line.split(separator: ":")
      guard parts.count == 2 else { continue }
      for token in Tokenizer().tokens(in: String(parts[1])) {
        words[token.word] = parts[0].trimmingPrefix(" ").description
      }
    }
    return words.map { "\($0) \($1)\n" }
      .sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }.joined()
  }
}
