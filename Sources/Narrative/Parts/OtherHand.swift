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
  private static let doubtful: Set<String> =
    ReadingWords.words("parts of a book that others often write")

  /// Those whose parts in a book aren't its author's.
  private static let others = ReadingWords.entries("those whose parts aren't the author's")

  private static let announced: Set<String> = ReadingWords.words("parts of a book about its author")

  /// Words in front of whoever wrote a part.
  private static let bys: Set<String> = ReadingWords.words("words in front of who wrote a part")

  /// Those that say whose it is as well as what it is of, so that only a whole name follows them.
  private static let genitives: Set<String> = ReadingWords.words(
    "words in front of who wrote a part or what it is of")

  /// Reads a heading.
  ///
  /// - Parameter author: The narrator's name, where it is known.
  static func heading(_ text: String, author: String?) -> Heading {
    let words = text.lowercased().split { " \t\n_*#.:,".contains($0) }
      .map { $0.replacing(apostrophes: true) }
    guard let first = words.first, words.count <= 12 else { return .own }
    if first == "letter", ChapterNumber.opens(text) { return .own }
    let whole = words.joined(separator: " ")
    if announced.contains(where: {
      whole == $0 || whole.hasPrefix("\($0) by ") || whole.hasPrefix("\($0) for ")
    }) {
      return .other(nil)
    }
    if words.contains(where: isOffice), words.count <= 8 {
      return .other(nil)
    }
    if let name = bylineEnding(text), !PersonName.isSame(name, author) { return .other(name) }
    if let author, memorials.contains(where: whole.hasPrefix), PersonName.mentions(author, in: text)
    {
      return .other(nil)
    }
    let isPart = doubtful.contains(whole) || doubtful.contains(first) || startsWithPart(words)
    guard isPart else { return .own }
    if let by = words.firstIndex(where: bys.contains), by > 0, by + 1 < words.count {
      let name = name(after: by, in: text)
      // "Postscript by his wife"
      if ["his", "her", "their"].contains(words[by + 1]) { return .other(nil) }
      if let name, words[by + 1] == "my", by + 2 < words.count {
        return .other(name.prefix(1).uppercased() + name.dropFirst())
      }
      if let name, !PersonName.isSame(name, author), name.first?.isUppercase ?? false,
        !["me", "the author", "author"].contains(name.lowercased())
      {
        return .other(Dialogue.asName(name))
      }
      return .own
    }
    if let of = words.firstIndex(where: genitives.contains), of > 0,
      let name = name(after: of, in: text), name.split(separator: " ").count >= 2,
      let writer = Signature.asName(name[...])
    {
      return PersonName.isSame(writer, author) ? .own : .other(Dialogue.asName(writer))
    }
    return .perhaps
  }

  /// Whether a line is what such a part is called in several words, most of them small: "To the reader".
  static func isNameOfPart(_ line: String) -> Bool {
    let name = line.lowercased().trimmingStops
    return name.contains(" ") && line.first?.isUppercase ?? false && doubtful.contains(name)
  }

  /// Whether a paragraph begins with words that announce a note by somebody else or about the author:
  /// "Publisher's note: …", "EDITOR'S NOTE.--…".
  static func opensNote(_ words: String) -> Bool {
    let opening = words.prefix(40)
    guard
      let end = opening.firstIndex(where: { ":—".contains($0) })
        ?? opening.firstRange(ofBytes: "--")?.lowerBound
    else { return false }
    let label = words[..<end].lowercased().trimmingStops
    let isNote = ["note", "anmerkung", "nota"].contains(where: label.contains)
    return (isNote || announced.contains(label)) && heading(label, author: nil) == .other(nil)
  }

  /// Whether a word names one of those, or says that something is theirs.
  static func isOffice(_ word: String) -> Bool {
    // "de l'éditeur", "dell'editore"
    let bare = word.split(separator: "'").last.map(String.init) ?? word
    return others.contains(word) || others.contains(bare)
      || others.contains { word == "\($0)'s" || word == "\($0)'" }
  }

  /// Whether a line is nothing but that of whoever edited a text: "The Publishers", "Tom Dale, Editor".
  static func namesOffice(_ line: String) -> Bool {
    let words = words(of: line[...])
    return (1...2).contains(words.count) && words.last.map(isOffice) ?? false
      || nameWithOffice(line) != nil
  }

  /// The words of a label in small letters.
  static func words(of label: Substring) -> [String] {
    label.lowercased().split { !$0.isLetter && !"'’".contains($0) }
      .map { $0.replacing(apostrophes: true) }
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

  private static func name(after word: Int, in text: String) -> String? {
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
    var beside: String?
    for line in lines.suffix(4).reversed() {
      if let name = Signature.name(inLine: line) { return name }
      if EntryDate(heading: line) != nil { continue }
      if let name = nameAbovePlace(line) ?? nameWithOffice(line) { return name }
      if let name = nameWithTail(line) {
        // A line above may hold the name, and this one a place.
        beside = beside ?? name
        continue
      }
      let bare = line.filter { !"_*".contains($0) }
      let words = bare.trimmingStops.split(separator: " ")
      guard (1...6).contains(words.count), bare.utf8.count <= 60, !bare.hasSuffix("?"),
        !bare.hasSuffix("!"), bare.contains(where: \.isLetter)
      else { return beside }
      // A heading that happens to stand there is no name.
      if !isAuthor(bare), words.contains(where: { notInNames.contains($0.lowercased()) }) {
        continue
      }
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
      return beside
    }
    return beside
  }

  /// The name in a line that says after a comma what somebody is, or where and when it was written:
  /// "Tom Dale, Professor of Law, Hull", "Tom Dale, Hull 1950".
  ///
  /// It may as well be a place: "Los Angeles, California 1950".
  static func nameWithTail(_ line: String) -> String? {
    let bare = line.filter { !"_*".contains($0) }
    let parts = bare.split(separator: ",", maxSplits: 1)
    guard parts.count == 2, bare.utf8.count <= 100, !bare.hasSuffix("."),
      let name = Signature.asName(parts[0]), (2...4).contains(name.split(separator: " ").count),
      name.allSatisfy({ $0.isLetter || " .-’'".contains($0) }),
      !Abbreviations.sentenceOpeners.contains(name.prefix(while: \.isLetter).lowercased())
    else { return nil }
    let tail = parts[1].split { " ,".contains($0) }
    guard let first = tail.first?.first, first.isUppercase,
      HeadingRule.capitalisedShare(of: String(parts[1])) >= 0.6,
      !tail.contains(where: { DateNames.month($0.lowercased()) != nil })
    else { return nil }
    return Dialogue.asName(name)
  }

  private static let notInNames: Set<String> = [
    "his", "her", "my", "up", "from", "to", "on", "in", "by", "how", "what", "for",
  ]

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

  /// The name in a line that says after it that this is who edited the text: "Tom Dale, Editor of …".
  static func nameWithOffice(_ line: String) -> String? {
    let parts = line.filter { !"_*".contains($0) }.split(separator: ",", maxSplits: 1)
    guard parts.count == 2, line.utf8.count <= 100 else { return nil }
    let name = parts[0].split(separator: " ")
    let office = parts[1].lowercased().split { !$0.isLetter }.map(String.init)
    guard (1...5).contains(name.count), name.allSatisfy({ $0.first?.isUppercase ?? false }),
      office.prefix(3).contains(where: others.contains)
    else { return nil }
    return Dialogue.asName(name.joined(separator: " "))
  }

  /// Whether a signature says that the author wrote the part, without the name, as "The Author" does.
  static func isAuthor(_ signature: String) -> Bool {
    let words = signature.lowercased().trimmingStops.split(separator: " ")
      .map { $0 == "l’auteur" ? "l'auteur" : String($0) }
    return authors.contains(words.joined(separator: " "))
  }

  private static let authors: Set<String> = ReadingWords.words(
    "signatures of authors without a name")

  /// Whether a heading is that of a part which introduces a text, as its editor does.
  static func introduces(_ heading: String) -> Bool {
    let words = heading.lowercased().split { !$0.isLetter }
    return words.contains {
      ["introduction", "introductory", "foreword", "biographical", "memoir"].contains($0)
    }
  }
}

extension Substring {
  fileprivate func replacing(apostrophes: Bool) -> String {
    String(map { $0 == "’" ? "'" : $0 })
  }
}
