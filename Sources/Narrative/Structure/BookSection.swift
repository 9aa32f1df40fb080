/// The parts of a book that aren't the narrative, told by their headings.
enum BookSection {
  /// A list of chapters, pictures or maps.
  case contents

  /// An index of names and matters with page numbers.
  case index

  /// Notes gathered after a chapter or the book.
  case footnotes

  /// A list of other books, or of words.
  case bibliography

  /// A list of something else: years, subscribers, what is advertised.
  case otherList

  /// What those who made the file changed.
  case transcriberNotes

  /// The part that a heading opens, or nil if it is the narrative.
  init?(heading: String) {
    let words = heading.lowercased().trimmingStops.filter { $0 != "’" && $0 != "'" && $0 != "#" }
      .split(separator: " ").joined(separator: " ")
    guard let section = Self.names[words] ?? Self.section(openedBy: words) else {
      return nil
    }
    self = section
  }

  /// The part that the first words of a heading tell: "Contents of Volume II", "List of Plates",
  /// "Original Transcriber's Notes".
  private static func section(openedBy words: String) -> BookSection? {
    let all = words.split(separator: " ")
    guard (2...9).contains(all.count) else { return nil }
    let isNote = all.contains { word in
      ["note", "anmerk", "nota", "hinweis"].contains(where: word.hasPrefix)
    }
    if isNote,
      all.contains(where: { word in
        ["transcri", "transkri", "trascri", "scann", "proofread", "etext"].contains(
          where: word.hasPrefix)
      })
    {
      return .transcriberNotes
    }
    return openings.first { words.hasPrefix($0.opening + " ") }?.section
  }

  private static let openings: [(opening: String, section: BookSection)] = named("openings")

  private static let names = Dictionary(
    named("headings").map { ($0.opening, $0.section) }, uniquingKeysWith: { first, _ in first })

  /// The lists of openings or whole headings of all sections.
  private static func named(_ sort: String) -> [(opening: String, section: BookSection)] {
    let lists: [(String, BookSection)] = [
      ("contents", .contents), ("indexes", .index), ("notes", .footnotes),
      ("lists of books", .bibliography), ("other lists", .otherList),
      ("transcribers' notes", .transcriberNotes),
    ]
    return lists.flatMap { name, section in
      ReadingWords.entries("\(sort) of \(name)").map { ($0, section) }
    }
  }

  /// How its blocks are counted.
  var omission: Omission {
    switch self {
    case .contents: .contents
    case .index: .index
    case .footnotes: .footnote
    case .bibliography, .otherList: .bibliography
    case .transcriberNotes: .transcriberNote
    }
  }
}
