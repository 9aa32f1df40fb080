/// What an editor says of a text and its author in a paragraph before or after it.
///
/// Such as "Ann Lee lives in Otley." and "This post was first published in the Herald."
enum EditorNote {
  /// Whether words say where a text was published, or who else had a hand in it.
  static func isCredit(_ text: String) -> Bool {
    let words = text.lowercased().split { !$0.isLetter && !"'’".contains($0) }.prefix(14)
    let opening = words.joined(separator: " ")
    if credits.contains(where: { opening.hasPrefix($0) }) { return true }
    guard let first = words.first, determiners.contains(String(first)), words.count > 2 else {
      return false
    }
    return words.prefix(4).contains { works.contains(String($0)) }
      && words.contains { publishing.contains(String($0)) }
  }

  /// Whether words say who their author is by the whole name, as others do.
  static func speaks(of author: String, _ text: String) -> Bool {
    PersonName.mentions(author, in: text)
      && !introductions.contains(where: text.lowercased().contains)
  }

  /// Whether words say who somebody is, as others do.
  ///
  /// As in "Tom Dale is a writer who lives in Otley."
  static func introduces(_ text: String) -> Bool {
    let words = text.split(whereSeparator: \.isWhitespace)
    let name = words.prefix { $0.first?.isUppercase ?? false }
    guard (2...4).contains(name.count), name.count + 1 < words.count, !isOfSpeaker(text),
      !Abbreviations.sentenceOpeners.contains(name[0].lowercased())
    else { return false }
    let verb = words[name.count].lowercased()
    return lives.contains(verb) || lives.contains("\(verb) \(words[name.count + 1].lowercased())")
  }

  /// Whether words tell of somebody by name and as "he" or "she", as those above an interview do.
  static func speaksOfAnother(_ text: String) -> Bool {
    let words = text.split { !$0.isLetter && !"'’-".contains($0) }
    let hasName = zip(words, words.dropFirst()).contains {
      $0.first?.isUppercase ?? false && $1.first?.isUppercase ?? false
        && !Abbreviations.sentenceOpeners.contains($0.lowercased())
    }
    let bytes = Array(text.utf8)
    return hasName && Pronouns(in: bytes.span, [0..<bytes.count]).third > 0
  }

  /// Whether words say "I" or "my".
  static func isOfSpeaker(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    return Pronouns(in: bytes.span, [0..<bytes.count]).first > 0
  }

  /// Whether words speak of a relative as one's own: "my mother".
  static func namesRelative(_ text: String) -> Bool {
    let words = text.lowercased().split { !$0.isLetter && $0 != "-" }.map(String.init)
    return words.indices.dropLast().contains { index in
      owners.contains(words[index])
        && words[(index + 1)...].prefix(2).contains { relatives.contains($0) }
    }
  }

  /// Whether a sentence says that one of the speaker's people made the text it stands with.
  ///
  /// As in "My father wrote this book."
  static func creditsRelative(_ sentence: String) -> Bool {
    let words = sentence.lowercased().split { !$0.isLetter && $0 != "-" }.map(String.init)
    guard let verb = words.firstIndex(where: making.contains),
      !words[..<verb].contains(where: { $0 == "i" || $0 == "we" })
    else { return false }
    let hasBook = zip(words, words.dropFirst()).contains {
      pointers.contains($0) && books.contains($1)
    }
    return hasBook && namesRelative(sentence)
  }

  private static let making = ReadingWords.words("verbs of writing a book")
  private static let books = ReadingWords.words("kinds of books")
  private static let pointers: Set<String> = ["this", "these", "his", "her"]
  private static let introductions = ["my name is", "i, ", "i am "]
  private static let determiners: Set<String> = [
    "this", "these", "a", "an", "der", "dieser", "cet",
  ]
  private static let lives = ReadingWords.words("what notes say of somebody")
  private static let credits = ReadingWords.entries("openings of credits")
  private static let works = ReadingWords.words("pieces of writing")
  private static let publishing = ReadingWords.words("verbs of publishing")
  private static let owners = ReadingWords.words("words before a greeting")
  private static let relatives = ReadingWords.words("relatives")
}
