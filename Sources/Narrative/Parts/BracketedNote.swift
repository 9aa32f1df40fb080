/// A note between brackets by whoever edited or translated a text: "[Editor's note: …]", "[… —Ed.]".
enum BracketedNote {
  /// The longest note that is looked for inside a paragraph, in bytes.
  private static let longest = 2_000

  /// The most bytes in which a note says at its beginning or end whose it is.
  private static let label = 40

  /// Where such notes stand in a range; one that doesn't end there goes to its end.
  ///
  /// - Complexity: O(n) in the length of the range.
  static func ranges(in bytes: Span<UInt8>, _ range: Range<Int>) -> [Range<Int>] {
    var notes: [Range<Int>] = []
    var index = range.lowerBound
    while let open = bytes.firstIndex(
      of: UInt8(ascii: "["), or: UInt8(ascii: "("), in: index..<range.upperBound)
    {
      index = open + 1
      let isSquare = bytes[open] == UInt8(ascii: "[")
      let isNote = opens(bytes, open, range.upperBound)
      let end = close(of: open, in: bytes, range.upperBound, passesOthers: isNote)
      if isNote, isSquare || end != nil {
        notes.append(open..<(end.map { $0 + 1 } ?? range.upperBound))
      } else if let end, isSquare, closes(bytes, open..<end) {
        notes.append(open..<end + 1)
      } else {
        continue
      }
      index = notes.last?.upperBound ?? index
    }
    return notes
  }

  /// Where the bracket stands that closes the one at an offset, or nil.
  ///
  /// - Parameter passesOthers: Whether there may be others between them.
  private static func close(
    of open: Int, in bytes: Span<UInt8>, _ end: Int, passesOthers: Bool
  ) -> Int? {
    let close = bytes[open] == UInt8(ascii: "[") ? UInt8(ascii: "]") : UInt8(ascii: ")")
    let limit = min(end, open + longest)
    var depth = 1
    var index = open + 1
    while let found = bytes.firstIndex(of: close, or: bytes[open], in: index..<limit) {
      index = found + 1
      depth += bytes[found] == close ? -1 : 1
      if depth == 0 { return found }
      if depth > 1, !passesOthers { return nil }
    }
    return nil
  }

  /// Whether a bracket at an offset opens a note: "[Editor: ", "(Translator's note—".
  static func opens(_ bytes: Span<UInt8>, _ open: Int, _ end: Int) -> Bool {
    let limit = min(end, open + 1 + label).floor(in: bytes)
    guard open + 2 < limit else { return false }
    let words = bytes.string(in: open + 1..<limit)
    guard let mark = words.firstIndex(where: { ":—–.".contains($0) }) else { return false }
    let name = OtherHand.words(of: words[..<mark])
    let isNote = name.contains { word in notes.contains { word.hasPrefix($0) } }
    let isShort = name.count == 1 && bytes[open] == UInt8(ascii: "[")
    guard let first = name.first, name.count <= 6, isNote || isShort || offices.contains(first)
    else { return false }
    return name.contains(where: isOther)
  }

  /// Whether a note ends with whose it is: "—Ed.", "- The Translator".
  private static func closes(_ bytes: Span<UInt8>, _ note: Range<Int>) -> Bool {
    let start = max(note.lowerBound + 1, note.upperBound - label).floor(in: bytes)
    let words = bytes.string(in: start..<note.upperBound)
    guard let dash = words.lastIndex(where: { "—–-".contains($0) }), dash != words.startIndex else {
      return false
    }
    let name = OtherHand.words(of: words[dash...]).drop { $0 == "the" }
    return (1...2).contains(name.count) && name.contains(where: isOther)
  }

  private static func isOther(_ word: String) -> Bool {
    offices.contains(word) || OtherHand.isOffice(word)
  }

  private static let notes = ["note", "anmerk", "nota", "hinweis", "remark"]
  private static let offices = ReadingWords.words("short for those whose notes aren't the author's")
}
