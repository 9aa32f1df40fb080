/// The parts of a book that aren't the narrative, told by their headings.
enum BookSection {
  /// A list of chapters, pictures or maps.
  case contents

  /// An index of names and matters with page numbers.
  case index

  /// Notes gathered after a chapter or the book.
  case footnotes

  /// A list of other books.
  case bibliography

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

  private static let openings: [(opening: String, section: BookSection)] = [
    ("contents of", .contents), ("contents to", .contents), ("contents", .contents),
    ("table of contents", .contents), ("list of illustrations", .contents),
    ("list of plates", .contents), ("list of figures", .contents), ("list of maps", .contents),
    ("list of tables", .contents), ("list of portraits", .contents),
    ("list of engravings", .contents),
    ("list of letters", .contents), ("list of photographs", .contents),
    ("list of chapters", .contents),
    ("inhalt", .contents), ("inhaltsverzeichnis", .contents), ("table des", .contents),
    ("index of", .index), ("index to", .index), ("index", .index), ("books by", .bibliography),
    ("works by", .bibliography), ("also by", .bibliography), ("other books by", .bibliography),
    ("by the same", .bibliography), ("list of books", .bibliography), ("du même", .bibliography),
  ]

  private static let names: [String: BookSection] = [
    "contents": .contents, "table of contents": .contents, "illustrations": .contents,
    "list of illustrations": .contents, "list of plates": .contents, "list of maps": .contents,
    "the illustrations": .contents, "contents of volume i": .contents, "maps": .contents,
    "list of portraits": .contents, "inhalt": .contents, "inhaltsverzeichnis": .contents,
    "table des matières": .contents, "índice": .contents, "indice": .contents,
    "содержание": .contents, "оглавление": .contents, "目录": .contents, "目次": .contents,
    "sommaire": .contents, "sumario": .contents, "sommario": .contents, "inhoud": .contents,
    "inhoudsopgave": .contents, "innehåll": .contents, "indhold": .contents,
    "spis treści": .contents, "list of figures": .contents, "list of tables": .contents,
    "chapters": .contents, "register": .index, "namenregister": .index, "sachregister": .index,
    "glossary": .bibliography, "dramatis personae": .bibliography, "references": .bibliography,
    "further reading": .bibliography, "literatur": .bibliography, "bibliographie": .bibliography,
    "fußnoten": .footnotes, "anmerkungen": .footnotes, "notas": .footnotes, "note": .footnotes,
    "index": .index, "general index": .index, "footnotes": .footnotes, "footnote": .footnotes,
    "endnotes": .footnotes, "notes": .footnotes, "bibliography": .bibliography,
    "works cited": .bibliography, "transcribers note": .transcriberNotes,
    "transcribers notes": .transcriberNotes, "transcriber notes": .transcriberNotes,
    "transcription notes": .transcriberNotes, "errata": .transcriberNotes,
  ]

  /// How its blocks are counted.
  var omission: Omission {
    switch self {
    case .contents: .contents
    case .index: .index
    case .footnotes: .footnote
    case .bibliography: .bibliography
    case .transcriberNotes: .transcriberNote
    }
  }
}
