/// What a reader of electronic books marked in them, as Kindle keeps it in `My Clippings.txt`: the title
/// with the author in brackets, a line that begins with a hyphen, a blank one, the words, and a rule of
/// ten equality signs.
enum ReaderClippings {
  /// Whether a text is such a file.
  ///
  /// - Complexity: O(1).
  static func separatesClippings(_ bytes: Span<UInt8>) -> Bool {
    var lines = LineScanner(limit: 1 << 14)
    var number = 0
    while let line = lines.next(in: bytes) {
      number += 1
      if number == 1, !isName(bytes, line) { return false }
      if number == 2, !isPlace(bytes, line) { return false }
      if number > 2, isRule(bytes, line) { return true }
    }
    return false
  }

  /// Finds what was marked; what the reader noted beside it is left out.
  ///
  /// - Parameter narrator: Whose all of it is, whatever the titles say.
  /// - Complexity: O(n) in the number of bytes.
  static func structure(of text: SourceText, narrator: String?) -> DocumentStructure {
    let source = text.bytes
    let bytes = source.span
    var collection = SayingCollection(narrator: narrator, mayBePieces: true)
    var omitted = 0
    var name: (title: String, author: String?) = ("", nil)
    var isMarked = false
    var words: [UInt8] = []
    var first = 0
    var lineInClipping = 0
    func finish() {
      if isMarked, !words.isEmpty {
        collection.append(words, by: name.author, from: name.title, line: first)
      } else if !words.isEmpty {
        omitted += 1
      }
      words = []
      lineInClipping = 0
    }
    var lines = LineScanner()
    while let line = lines.next(in: bytes) {
      if isRule(bytes, line) {
        finish()
        continue
      }
      lineInClipping += 1
      switch lineInClipping {
      case 1: name = titleAndAuthor(text.collapsedText(in: line))
      case 2: isMarked = isMark(text.collapsedText(in: line))
      default:
        guard let content = Paragraphs.trimmed(bytes, line) else { continue }
        if words.isEmpty { first = lines.number } else { words.append(0x0A) }
        words += source[content]
      }
    }
    finish()
    var structure = collection.structure(of: text)
    structure.omit(.comment, count: omitted)
    return structure
  }

  private static func isName(_ bytes: Span<UInt8>, _ line: Range<Int>) -> Bool {
    Paragraphs.trimmed(bytes, line) != nil && line.count < 500
  }

  private static func isPlace(_ bytes: Span<UInt8>, _ line: Range<Int>) -> Bool {
    line.count > 4 && bytes[line.lowerBound] == UInt8(ascii: "-")
      && bytes[line.lowerBound + 1] == UInt8(ascii: " ")
      && line.contains { bytes[$0] == UInt8(ascii: "|") }
  }

  private static func isRule(_ bytes: Span<UInt8>, _ line: Range<Int>) -> Bool {
    guard let content = Paragraphs.trimmed(bytes, line), content.count == 10 else { return false }
    return content.allSatisfy { bytes[$0] == UInt8(ascii: "=") }
  }

  /// Whether the second line says that words were marked: not that something was noted, or the place
  /// kept.
  private static func isMark(_ line: String) -> Bool {
    let kind = line.prefix { $0 != "|" }.lowercased().split { !$0.isLetter }
    return !kind.contains { others.contains($0) }
  }

  /// What Kindle calls notes and bookmarks in its languages.
  private static let others: Set<Substring> = [
    "note", "bookmark", "notiz", "lesezeichen", "signet", "nota", "marcador", "segnalibro",
    "notitie", "bladwijzer",
  ]

  /// "Meditations (Aurelius, Marcus)": the title, and the name as it is said.
  private static func titleAndAuthor(_ line: String) -> (title: String, author: String?) {
    let bare = line.drop { $0 == "\u{FEFF}" }
    guard bare.last == ")", let open = bare.lastIndex(of: "(") else { return (String(bare), nil) }
    let title = bare[..<open].split(separator: " ").joined(separator: " ")
    let name = bare[bare.index(after: open)...].dropLast()
    let parts = name.split(separator: ",").map { $0.drop { $0 == " " } }
    let author = parts.count == 2 ? "\(parts[1]) \(parts[0])" : String(name)
    return (title, author)
  }
}
