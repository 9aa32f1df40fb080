/// The words around a letter: whom it is addressed to, and how it ends.
enum LetterForm {
  /// The longest line that greets or takes leave, in bytes.
  static let longest = 70

  /// Whom a line addresses, as in "Dear Ann," or "My dearest Mother:"; nil if it is something else.
  static func addressee(_ line: String) -> String? {
    guard line.utf8.count <= longest, let last = line.last, ",:!—-".contains(last) else {
      return nil
    }
    var words = line.split { " ,:!—-".contains($0) }
    if let first = words.first, owners.contains(first.lowercased()) { words.removeFirst() }
    guard let first = words.first, greetings.contains(first.lowercased()) else { return nil }
    words.removeFirst()
    return (1...6).contains(words.count) ? words.joined(separator: " ") : nil
  }

  /// Whether a line takes leave, as in "Yours ever," or "Your loving brother".
  static func takesLeave(_ line: String) -> Bool {
    guard line.utf8.count <= longest, let last = line.last else { return false }
    let words = line.lowercased().split { !$0.isLetter && $0 != "'" && $0 != "’" }
    // "Love never fails." is a sentence.
    let most = last == "," ? 8 : last.isLetter ? 4 : last == "." ? 2 : 0
    guard let first = words.first, words.count <= most else { return false }
    if leaves.contains(first) { return true }
    return words.count > 1 && pairs.contains("\(first) \(words[1])")
  }

  private static let owners: Set<String> = ReadingWords.words("words before a greeting")

  private static let greetings: Set<String> = ReadingWords.words("greetings of letters")

  private static let leaves: Set<Substring> =
    Set(ReadingWords.entries("words that take leave").map { $0[...] })

  private static let pairs: Set<String> = ReadingWords.words("pairs of words that take leave")
}
