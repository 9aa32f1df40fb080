/// The questions of an interview that are told from the answers by their italics, by the dashes in front
/// of all that is said, or by nothing but that they ask and are answered by turns.
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
    let found = questions.count >= 2 ? questions : unmarked(in: pieces, of: bytes)
    for index in found { pieces[index].kind = .heading(level: 6) }
    return pieces
  }

  /// The paragraphs or block quotations that ask somebody, each with an answer below, where a third of
  /// the text or more is such questions; none otherwise.
  private static func unmarked(in pieces: [Piece], of bytes: Span<UInt8>) -> [Int] {
    let questions = pieces.indices.dropLast().filter { index in
      let (piece, next) = (pieces[index], pieces[index + 1])
      return (piece.kind == .paragraph || piece.quotation != nil) && next.kind == .paragraph
        && asks(piece, in: bytes) && !asks(next, in: bytes)
        && SpeakerLabel(in: bytes, piece.byteRange, takesDashes: true) == nil
        && (index == 0 || piece.quotation == nil || pieces[index - 1].quotation != piece.quotation)
    }
    guard questions.count >= 2, let first = questions.first else { return [] }
    // A few paragraphs may lead in.
    let lead = min(pieces[..<first].count { !$0.isHeading }, longestLead)
    guard questions.count * 3 >= pieces.count(where: { !$0.isHeading }) - lead else { return [] }
    let addressing = questions.count { addresses(bytes.string(in: pieces[$0].byteRange)) }
    return addressing * 2 >= questions.count ? questions : []
  }

  /// The most paragraphs above an interview that are none of it.
  private static let longestLead = 2

  /// Whether words say "you".
  private static func addresses(_ words: String) -> Bool {
    words.lowercased().split { !$0.isLetter }.contains { addressees.contains(String($0)) }
  }

  private static let addressees = ReadingWords.words("pronouns of those who are asked")

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

  /// Whether questions to somebody stand above the parts of a text.
  static func areHeadings(in pieces: [Piece], of bytes: [UInt8]) -> Bool {
    let questions = pieces.filter { $0.isHeading && bytes[$0.byteRange].last == UInt8(ascii: "?") }
    return questions.count >= 2
      && questions.contains { addresses(bytes.span.string(in: $0.byteRange)) }
  }
}
