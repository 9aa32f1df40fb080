/// A part of a book by somebody else than its author, told by its heading and its signature.
enum OtherHand {
  /// What a heading says of whose the part under it is.
  enum Heading: Equatable {
    /// The narrator's, as far as it tells.
    case own

    /// Somebody else's for sure: "Editor's Note", "Preface by Tom Dale"; the name where it has one.
    case other(String?)

    /// A part that others often write: "Preface"; its signature decides.
    case perhaps
  }

  /// Parts of books that others than the author often write.
  ///
  /// After the list of parts of a book in The
  /// Chicago Manual of Style (17th edition, section 1.4), with their names in other languages.
  private static let doubtful: Set<String> = [
    "preface", "foreword", "introduction", "introductory", "introductory note", "afterword",
    "postface", "prefatory note", "prefatory remarks", "note", "biographical note",
    "biographical sketch", "appendix", "postscript", "epilogue", "advertisement", "to the reader",
    "general introduction", "letter", "dedication", "memoir", "tribute", "tributes", "eulogy",
    "vorwort", "geleitwort", "einleitung", "einführung", "nachwort", "anhang", "préface",
    "avant-propos", "introduction générale", "postface", "prólogo", "prefacio", "introducción",
    "epílogo", "apéndice", "prefazione", "introduzione", "postfazione", "appendice", "prefácio",
    "introdução", "posfácio", "apêndice", "voorwoord", "inleiding", "nawoord", "förord", "forord",
    "предисловие", "введение", "послесловие", "приложение", "przedmowa", "wstęp", "posłowie",
  ]

  /// Those whose parts in a book aren't its author's.
  private static let others = [
    "editor", "editors", "translator", "translators", "publisher", "publishers", "transcriber",
    "herausgebers", "übersetzers", "verlags", "éditeur", "traducteur", "editor", "traductor",
    "editore", "traduttore", "редактора", "переводчика", "издателя",
  ]

  private static let announced: Set<String> = [
    "about the author", "about the authors", "about the editor", "about this edition",
    "about the translator", "note on the text", "a note on the text", "the author", "praise",
    "advance praise", "early praise", "acclaim", "endorsements", "testimonials", "reviews",
    "blurbs", "what others say", "what readers say", "stimmen", "pressestimmen",
    "über den autor", "über die autorin", "à propos de l'auteur", "sobre el autor",
    "sobre la autora", "sull'autore", "об авторе", "publication history",
  ]

  private static let bys: Set<Substring> = [
    "by", "von", "par", "por", "di", "door", "av", "från", "from",
  ]

  /// Reads a heading.
  ///
  /// - Parameter author: The narrator's name, where it is known.
  static func heading(_ text: String, author: String?) -> Heading {
    let words = text.lowercased().split { " \t\n_*#.:,".contains($0) }
      .map { $0.replacing(apostrophes: true) }
    guard let first = words.first, words.count <= 12 else { return .own }
    let whole = words.joined(separator: " ")
    if announced.contains(where: {
      whole == $0 || whole.hasPrefix("\($0) by ") || whole.hasPrefix("\($0) for ")
    }) {
      return .other(nil)
    }
    if words.contains(where: { word in
      others.contains(word) || others.contains { word == "\($0)'s" || word == "\($0)'" }
    }), words.count <= 8 {
      return .other(nil)
    }
    if let name = bylineEnding(text), !isSame(name, author) { return .other(name) }
    if let author, memorials.contains(where: whole.hasPrefix), mentions(author, in: text) {
      return .other(nil)
    }
    let isPart = doubtful.contains(whole) || doubtful.contains(first) || startsWithPart(words)
    guard isPart else { return .own }
    if let by = words.firstIndex(where: { bys.contains(Substring($0)) }), by > 0,
      by + 1 < words.count
    {
      let name = behind(by, in: text)
      if let name, words[by + 1] == "my", by + 2 < words.count {
        return .other(name.prefix(1).uppercased() + name.dropFirst())
      }
      if let name, !isSame(name, author), name.first?.isUppercase ?? false,
        !["me", "the author", "author"].contains(name.lowercased())
      {
        return .other(Dialogue.asName(name))
      }
      return .own
    }
    return .perhaps
  }

  /// Whether a paragraph begins with words that announce a note by somebody else: "Publisher's note: …".
  static func opensNote(_ words: String) -> Bool {
    guard let colon = words.prefix(40).firstIndex(of: ":") else { return false }
    let label = words[..<colon].lowercased()
    guard label.contains("note") || label.contains("anmerkung") || label.contains("nota") else {
      return false
    }
    return heading(String(words[..<colon]), author: nil) == .other(nil)
  }

  private static let memorials = [
    "in memoriam", "obituary", "eulogy", "remembering", "in memory of",
  ]

  /// The name at the end of a heading: "Chapter 2, by Tom Dale".
  private static func bylineEnding(_ text: String) -> String? {
    let words = text.split(separator: " ")
    guard let by = words.lastIndex(where: { $0.lowercased() == "by" }), by > 0,
      let before = words[by - 1].last, ",–—-:".contains(before),
      (2...4).contains(words.count - by - 1)
    else { return nil }
    return Byline.author(in: words[by...].joined(separator: " "))
  }

  private static func startsWithPart(_ words: [String]) -> Bool {
    let rest = words.drop {
      ["the", "a", "an", "author's", "general", "first", "second"].contains($0)
    }
    guard rest.count < words.count, let first = rest.first else { return false }
    return doubtful.contains(first) && !words.contains("author's") && rest.count <= 4
  }

  private static func behind(_ word: Int, in text: String) -> String? {
    let words = text.split { " \t\n_*#:".contains($0) }
    guard word + 1 < words.count else { return nil }
    let name = words[(word + 1)...].joined(separator: " ").trimmingStops
    return name.isEmpty || name.utf8.count > 60 ? nil : name
  }

  /// The name that signs a part: on a line of its own near its end, in capitals or after a dash,
  /// perhaps with a place and a date beneath or above.
  ///
  /// - Parameter lines: The last lines of the part, each short one as it is.
  static func signature(in lines: [String]) -> String? {
    for line in lines.suffix(4).reversed() {
      if let name = Signature.name(inLine: line) { return name }
      if EntryDate(heading: line) != nil { continue }
      if let name = nameAbovePlace(line) { return name }
      let bare = line.filter { !"_*".contains($0) }
      let words = bare.trimmingStops.split(separator: " ")
      guard (1...6).contains(words.count), bare.utf8.count <= 60, !bare.hasSuffix("?"),
        !bare.hasSuffix("!"), bare.contains(where: \.isLetter)
      else { return nil }
      let letters = bare.filter(\.isLetter)
      let isShouted = letters.allSatisfy(\.isUppercase) && letters.count >= 2
      let isName = words.allSatisfy { word in
        guard let first = word.first else { return false }
        return first.isUppercase || ["de", "von", "van", "der", "la", "du", "of"].contains(word)
      }
      // "Whitby, May 1, 1950." stands beside the name and isn't one.
      if words.contains(where: { $0.contains(where: \.isNumber) }) { continue }
      if isShouted || (isName && words.count >= 2) { return Dialogue.asName(bare.trimmingStops) }
      if bare.hasSuffix(","), words.count <= 3 { continue }
      return nil
    }
    return nil
  }

  /// The name in a line that has a place and a time after it: "Tom Dale, London, 2003".
  ///
  /// A place and a time alone have but one comma: "New York, 2003".
  private static func nameAbovePlace(_ line: String) -> String? {
    let parts = line.filter { !"_*".contains($0) }.split(separator: ",").map { part in
      part.split(separator: " ")
    }
    guard parts.count >= 3, line.utf8.count <= 90, (2...5).contains(parts[0].count),
      parts[0].allSatisfy({ $0.first?.isUppercase ?? false }),
      parts[1].allSatisfy({ $0.first?.isUppercase ?? false && $0.contains(where: \.isLowercase) }),
      !parts[1].contains(where: { DateNames.month($0.lowercased()) != nil }),
      parts.last?.contains(where: { $0.contains(where: \.isNumber) }) ?? false
    else { return nil }
    return parts[0].joined(separator: " ")
  }

  /// Whether a signature says that the author wrote the part, without the name, as "The Author" does.
  static func isAuthor(_ signature: String) -> Bool {
    let words = signature.lowercased().trimmingStops.split(separator: " ")
      .map { $0 == "l’auteur" ? "l'auteur" : String($0) }
    return authors.contains(words.joined(separator: " "))
  }

  private static let authors: Set<String> = [
    "the author", "author", "the writer", "the narrator", "der verfasser", "die verfasserin",
    "der autor", "die autorin", "l'auteur", "l'auteure", "el autor", "la autora", "l'autore",
    "l'autrice", "o autor", "a autora", "de auteur", "de schrijver", "författaren", "forfatteren",
    "автор", "autor", "autorka",
  ]

  /// Whether two names are of the same person: one has a surname of the other, and the initials agree.
  static func isSame(_ name: String, _ other: String?) -> Bool {
    guard let other else { return false }
    let (left, right) = (words(name), words(other))
    guard let leftLast = left.last, let rightLast = right.last else { return false }
    if left.count == 1, leftLast.count == 1 { return rightLast.first == leftLast.first }
    if left.allSatisfy({ $0.count == 1 }) {
      // "A. L." for Ann Lee.
      return left.count <= right.count && left.map(\.first) == right.suffix(left.count).map(\.first)
    }
    guard isOfOneFamily(name, other) else { return false }
    // Relatives have the surname in common: "Mary Lee" isn't Ann Lee.
    let surname = left.contains(rightLast) ? rightLast : leftLast
    let given = (left.filter { $0 != surname }, right.filter { $0 != surname })
    guard !given.0.isEmpty, !given.1.isEmpty else { return true }
    return given.0.contains { one in given.1.contains { isGiven(one, $0) } }
  }

  /// Whether two names have the surname of one in common.
  static func isOfOneFamily(_ name: String, _ other: String) -> Bool {
    let (left, right) = (words(name), words(other))
    guard let leftLast = left.last, let rightLast = right.last else { return false }
    return left.contains(rightLast) || right.contains(leftLast)
  }

  /// Whether two given names may be one: equal, short for the other, or its initial.
  private static func isGiven(_ one: String, _ other: String) -> Bool {
    one.hasPrefix(other) || other.hasPrefix(one) || (one.count == 1 && other.first == one.first)
      || one.prefix(3) == other.prefix(3)
  }

  /// Whether prose speaks of somebody by the whole name.
  static func mentions(_ name: String, in text: String) -> Bool {
    let words = Self.words(name)
    guard words.count >= 2, let last = words.last else { return false }
    let found = text.lowercased().split { !$0.isLetter }.map(String.init)
    return zip(found, found.dropFirst()).contains { $0 == words[0] && $1 == last }
      || zip(found, found.dropFirst()).contains {
        ["mr", "mrs", "miss", "dr", "ms"].contains($0) && $1 == last
      }
  }

  private static func words(_ name: String) -> [String] {
    name.lowercased().split { !$0.isLetter }.map(String.init)
      .filter { !["jr", "sr", "esq", "mr", "mrs", "dr", "sir", "phd", "md"].contains($0) }
  }
}

extension Substring {
  fileprivate func replacing(apostrophes: Bool) -> String {
    String(map { $0 == "’" ? "'" : $0 })
  }
}
