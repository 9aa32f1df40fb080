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

  private static let owners: Set<String> = [
    "my", "mein", "meine", "mon", "ma", "mes", "mi", "mio", "mia", "meu", "minha", "min", "mijn",
  ]

  private static let greetings: Set<String> = [
    "dear", "dearest", "darling", "beloved", "liebe", "lieber", "liebes", "liebster", "liebste",
    "cher", "chère", "chers", "chères", "querido", "querida", "queridos", "estimado", "estimada",
    "caro", "cara", "cari", "carissimo", "carissima", "lieve", "beste", "kära", "käre", "kære",
    "kjære", "дорогой", "дорогая", "милый", "милая", "drogi", "droga",
  ]

  private static let leaves: Set<Substring> = [
    "yours", "sincerely", "faithfully", "affectionately", "respectfully", "cordially", "fondly",
    "regards", "cheers", "love", "hugs", "warmly", "dein", "deine", "euer", "eure", "ihr", "ihre",
    "amitiés", "bises", "cordialement", "atentamente", "cordialmente", "abrazos", "besos",
    "saluti", "baci", "abraços", "groeten", "hälsningar", "hilsen",
  ]

  private static let pairs: Set<String> = [
    "your loving", "your friend", "your affectionate", "your old", "your own", "your obedient",
    "your son", "your daughter", "your brother", "your sister", "your mother", "your father",
    "your devoted", "your humble", "your ever", "ever yours", "ever your", "with love",
    "with much", "with all", "with best", "with kind", "with warm", "best wishes", "best regards",
    "all best", "all my", "kind regards", "kindest regards", "warm regards", "very truly",
    "very sincerely", "believe me", "i am", "i remain", "mit freundlichen", "mit herzlichen",
    "herzliche grüße", "viele grüße", "liebe grüße", "je vous", "je t", "un abrazo", "con cariño",
    "un abbraccio", "um abraço", "med vänlig", "med venlig", "med hilsen", "met vriendelijke",
  ]
}
