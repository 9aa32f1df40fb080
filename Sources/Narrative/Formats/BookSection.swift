/// The parts of a book that aren't the narrative, told by their headings.
enum BookSection {
  /// A list of chapters, pictures or maps.
  case contents

  /// An index of names and matters with page numbers.
  case index

  /// Notes gathered behind a chapter or the book.
  case footnotes

  /// A list of other books.
  case bibliography

  /// What those who made the file changed.
  case transcriberNotes

  /// The part that a heading opens, or nil if it is the narrative.
  init?(heading: String) {
    let words = heading.lowercased().trimmingStops.filter { $0 != "’" && $0 != "'" && $0 != "#" }
      .split(separator: " ").joined(separator: " ")
    guard let section = Self.names[words] else { return nil }
    self = section
  }

  private static let names: [String: BookSection] = [
    "contents": .contents, "table of contents": .contents, "illustrations": .contents,
    "list of illustrations": .contents, "list of plates": .contents, "list of maps": .contents,
    "the illustrations": .contents, "contents of volume i": .contents, "maps": .contents,
    "list of portraits": .contents, "inhalt": .contents, "inhaltsverzeichnis": .contents,
    "table des matières": .contents, "índice": .contents, "indice": .contents,
    "содержание": .contents, "оглавление": .contents, "目录": .contents, "目次": .contents,
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
