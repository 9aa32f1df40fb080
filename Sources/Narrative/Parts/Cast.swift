/// Who speaks in a talk, as lines above it say: "Interviewee: Ann Lee (AL)", "Participants: …",
/// "SW = Sam West".
struct Cast {
  /// What somebody does in a talk.
  enum Role {
    case asks
    case answers
  }

  /// Somebody who speaks.
  struct Member {
    let name: String
    let role: Role?

    /// What stands in front of what they say, besides their name, in the form by which labels are
    /// compared.
    var labels: Set<String>
  }

  private(set) var members: [Member] = []

  /// The blocks of the text without those lines.
  private(set) var pieces: [Piece] = []

  /// When they spoke, where the lines say it.
  private(set) var date: String?

  /// How many blocks and headings at the beginning of a text are looked through.
  private static let reach = 16

  /// The longest line in bytes.
  private static let longest = 200

  /// Finds the lines above what is said.
  ///
  /// - Returns: Nil if there are none.
  /// - Complexity: O(n) in the number of blocks.
  init?(_ all: [Piece], of text: SourceText) {
    let bytes = text.bytes
    var end = 0
    var fields: [Piece] = []
    while end < min(all.count, Self.reach) {
      let rest = read(all[end], of: text, &fields)
      if let rest { pieces.append(rest) }
      end += 1
      if let rest, !rest.isHeading, SpeakerLabel(in: bytes.span, rest.byteRange) != nil { break }
    }
    guard !members.isEmpty else { return nil }
    let places = fields.map(\.byteRange)
    pieces.removeAll { places.contains($0.byteRange) }
    pieces += all[end...]
  }

  /// Takes the lines off a block that say who speaks, and the fields beside them: "Date: …".
  ///
  /// - Returns: What is left.
  private mutating func read(
    _ piece: Piece, of text: SourceText, _ fields: inout [Piece]
  ) -> Piece? {
    let bytes = text.bytes
    var lines = LineScanner(
      from: piece.byteRange.lowerBound, line: piece.line, limit: piece.byteRange.upperBound)
    var fieldCount = 0
    var isCast = false
    while let scanned = lines.next(in: bytes.span) {
      let line = scanned.clamped(to: piece.byteRange)
      let words = line.count <= Self.longest ? text.collapsedText(in: line) : ""
      let found = CastLine.members(in: words)
      if !found.isEmpty {
        members += found
        isCast = true
      } else if CastLine.isField(words) {
        fieldCount += 1
        if EntryDate(in: words)?.day != nil { date = date ?? words }
      } else if isCast {
        var rest = piece
        rest.byteRange = line.lowerBound..<piece.byteRange.upperBound
        rest.line = lines.number
        return rest
      } else if !isCast, fieldCount > 0 || SpeakerLabel(in: bytes.span, line) != nil {
        return piece
      }
    }
    if isCast { return nil }
    if fieldCount > 0 { fields.append(piece) }
    return piece
  }

  /// Who says what has a label in front.
  ///
  /// - Parameter key: The label in the form by which labels are compared.
  func member(labelled key: String) -> Member? {
    let letters = key.filter { !". ".contains($0) }
    if let member = members.first(where: { $0.labels.contains(key) || $0.labels.contains(letters) })
    {
      return member
    }
    let words = Dialogue.words(key)
    guard !words.isEmpty else { return nil }
    return members.first { words.isSubset(of: Dialogue.words($0.name)) }
  }

  /// The one who asks, where it is but one.
  var onlyAsker: Member? {
    let askers = members.filter { $0.role == .asks }
    return askers.count == 1 ? askers[0] : nil
  }

  /// Who tells the story, where the lines say it.
  var narratorName: String? { members.first { $0.role == .answers }?.name }
}
