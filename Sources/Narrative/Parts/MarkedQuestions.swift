/// The questions of an interview that are told from the answers by their italics, or by the dashes in
/// front of all that is said.
enum MarkedQuestions {
  /// The longest question in bytes.
  private static let longest = 600

  /// Makes headings of paragraphs in italics that ask, where several do and upright words follow each, as
  /// bold ones are; and of those after dashes, where nearly all paragraphs have one.
  ///
  /// - Complexity: O(n) in the number of blocks.
  static func asHeadings(_ pieces: [Piece], in bytes: Span<UInt8>) -> [Piece] {
    let dashed = withoutDashes(pieces, in: bytes)
    var pieces = dashed ?? pieces
    let questions = pieces.indices.dropLast().filter { index in
      let (piece, next) = (pieces[index], pieces[index + 1])
      return (piece.isSlanted && !next.isSlanted || dashed != nil && !asks(next, in: bytes))
        && piece.kind == .paragraph && !next.isHeading && asks(piece, in: bytes)
    }
    guard questions.count >= 2 else { return pieces }
    for index in questions { pieces[index].kind = .heading(level: 6) }
    return pieces
  }

  private static func asks(_ piece: Piece, in bytes: Span<UInt8>) -> Bool {
    piece.byteRange.count <= longest
      && bytes[piece.byteRange.upperBound - 1] == UInt8(ascii: "?")
  }

  /// The blocks without the dashes in front of them, where questions and answers by turns have them:
  /// "— Were you afraid?"; nil otherwise.
  private static func withoutDashes(_ pieces: [Piece], in bytes: Span<UInt8>) -> [Piece]? {
    let said = pieces.indices.filter { index in
      let range = pieces[index].byteRange
      return pieces[index].kind == .paragraph && range.count > 6 && bytes[range.lowerBound] == 0xE2
        && bytes[range.lowerBound + 1] == 0x80
        && (0x93...0x94).contains(bytes[range.lowerBound + 2])
    }
    let answered = zip(said, said.dropFirst()).count { question, answer in
      answer == question + 1 && asks(pieces[question], in: bytes)
        && !asks(pieces[answer], in: bytes)
    }
    guard answered >= 2, said.count * 4 >= pieces.count * 3, answered * 3 >= said.count else {
      return nil
    }
    var pieces = pieces
    for index in said {
      let range = pieces[index].byteRange
      pieces[index].byteRange =
        Paragraphs.trimmed(bytes, range.lowerBound + 3..<range.upperBound) ?? range
      pieces[index].isApart = true
    }
    return pieces
  }

  /// Whether questions stand above the parts of a text.
  static func areHeadings(in pieces: [Piece], of bytes: [UInt8]) -> Bool {
    pieces.count { $0.isHeading && bytes[$0.byteRange].last == UInt8(ascii: "?") } >= 2
  }
}
