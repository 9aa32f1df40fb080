/// The questions of an interview that are told from the answers by their italics.
enum SlantedQuestions {
  /// The longest question in bytes.
  private static let longest = 600

  /// Makes headings of paragraphs in italics that ask, where several do and upright words follow each, as
  /// bold ones are.
  ///
  /// - Complexity: O(n) in the number of blocks.
  static func asHeadings(_ pieces: [Piece], in bytes: Span<UInt8>) -> [Piece] {
    let questions = pieces.indices.dropLast().filter { index in
      let (piece, next) = (pieces[index], pieces[index + 1])
      return piece.isSlanted && piece.kind == .paragraph && piece.byteRange.count <= longest
        && bytes[piece.byteRange.upperBound - 1] == UInt8(ascii: "?")
        && !next.isSlanted && !next.isHeading
    }
    guard questions.count >= 2 else { return pieces }
    var pieces = pieces
    for index in questions { pieces[index].kind = .heading(level: 6) }
    return pieces
  }

  /// Whether questions stand above the parts of a text.
  static func areHeadings(in pieces: [Piece], of bytes: [UInt8]) -> Bool {
    pieces.count { $0.isHeading && bytes[$0.byteRange].last == UInt8(ascii: "?") } >= 2
  }
}
