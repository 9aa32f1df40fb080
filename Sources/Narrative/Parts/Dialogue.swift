/// A text in which several people speak by turns, each turn with the speaker's name in front: an
/// interview, a talk written down, a chat.
struct Dialogue {
  /// The turns of one speaker.
  struct Speaker {
    var name: String
    var turns = 0
    var bytes = 0
    var questions = 0
    var hasStamps = false

    /// What the brackets after the name say that somebody does: "Ann Lee (host):".
    var role: Cast.Role?
  }

  private(set) var speakers: [String: Speaker] = [:]

  /// The labels of those whose turns go on under their initials, by these.
  private var initials: [String: String] = [:]

  /// The names that stand above what is said or before a dash, where that is how the text has them.
  private let heads: SpeakerHeads

  /// The labels of a form's fields.
  private var fields: Set<String> = []

  /// Who speaks by the lines above.
  let cast: Cast?

  /// Who tells the story: the label in the form it is compared in, or nil where that is nobody's.
  private(set) var narrator: String?

  /// The narrator's name, as names are written, where it is one.
  private(set) var narratorName: String?

  /// Whether times stand with the names.
  var hasStamps: Bool { speakers.values.contains(where: \.hasStamps) }

  /// Labels of those who ask, in several languages, and letters that stand for a question.
  static let askers: Set<String> = ReadingWords.words("labels of those who ask")

  static let answerers: Set<String> = ReadingWords.words("labels of those who answer")

  /// What stands in front of a colon and is no speaker.
  private static let others: Set<String> = ReadingWords.words("labels that are no speakers")

  /// Counts who speaks in the lines of a text.
  ///
  /// - Parameters:
  ///   - pieces: The blocks of the text.
  ///   - bytes: The text.
  ///   - named: Who is known to tell it, or to be what it is about: the narrator that was asked for,
  ///     the author, the title, in this order.
  ///   - voices: The names that the text's format marks as those of speakers.
  ///   - cast: Who speaks by the lines above.
  /// - Returns: Nil if the text is no dialogue.
  /// - Complexity: O(n) in the number of lines.
  init?(
    _ pieces: [Piece], in bytes: Span<UInt8>, named: [String], voices: Set<String> = [],
    cast: Cast? = nil
  ) {
    self.cast = cast
    heads = SpeakerHeads(of: pieces, in: bytes, named: named)
    guard count(pieces, in: bytes, voices, named) else { return nil }
    fields = Self.fields(of: pieces, in: bytes)
    if fields.contains(where: { speakers[$0] != nil }) {
      speakers = [:]
      guard count(pieces, in: bytes, voices, named) else { return nil }
    }
    guard let key = narratorKey(named) else { return }
    narrator = key
    narratorName = name(ofNarrator: key)
  }

  /// Counts who speaks.
  ///
  /// - Returns: Whether the text is a dialogue.
  private mutating func count(
    _ pieces: [Piece], in bytes: Span<UInt8>, _ voices: Set<String>, _ named: [String]
  ) -> Bool {
    var count = Count()
    for piece in pieces where !piece.areFields {
      if piece.isHeading {
        countHeading(piece, in: bytes, &count)
      } else {
        countLines(of: piece, in: bytes, &count)
      }
      // Nothing tells a dialogue that hasn't begun after some pages.
      if count.labelled == 0, count.lines > 400 { return false }
    }
    mergeInitials()
    let areKnown = speakers.count >= 2 && speakers.values.contains { voices.contains($0.name) }
    return count.labelled >= 2
      && (areKnown || isNamed(named) && count.changes >= 2 && count.labelled * 2 >= count.lines
        || isDialogue(count.labelled, of: count.lines, changes: count.changes))
  }

  /// Whether one of several who speak has the very name of whom the text is known to be about.
  private func isNamed(_ named: [String]) -> Bool {
    speakers.count >= 2
      && named.contains { name in speakers.keys.contains { Self.words($0) == Self.words(name) } }
  }

  /// Counts the turns of "SW" among those of "WEST", where all who speak have both labels.
  private mutating func mergeInitials() {
    let short = speakers.filter { key, speaker in
      (2...3).contains(key.count) && speaker.name == speaker.name.uppercased()
    }
    let whole = speakers.keys.filter { short[$0] == nil }
    for key in short.keys {
      let named = whole.filter { $0.split(separator: " ").last?.first == key.last }
      if named.count == 1 { initials[key] = named[0] }
    }
    guard short.count >= 2, Set(initials.values).count == short.count, whole.count == short.count
    else {
      initials = [:]
      return
    }
    for (key, name) in initials {
      guard let same = speakers.removeValue(forKey: key) else { continue }
      speakers[name]?.turns += same.turns
      speakers[name]?.bytes += same.bytes
      speakers[name]?.questions += same.questions
    }
  }

  /// What labels of one speaker have in common.
  func key(of label: SpeakerLabel) -> String {
    let key = SpeakerLabel.key(label.name)
    return initials[key] ?? key
  }

  /// What has been counted, and who spoke last.
  private struct Count {
    var lines = 0
    var labelled = 0
    var changes = 0
    var current: String?
    var lastLabel: String?
  }

  private mutating func countHeading(
    _ piece: Piece, in bytes: Span<UInt8>, _ count: inout Count
  ) {
    guard let label = headingLabel(piece, in: bytes) else { return }
    let key = note(label)
    if key != count.current { count.changes += 1 }
    (count.current, count.lastLabel) = (key, key)
    count.labelled += 1
    count.lines += 1
  }

  private mutating func countLines(
    of piece: Piece, in bytes: Span<UInt8>, _ count: inout Count
  ) {
    var lines = LineScanner(from: piece.byteRange.lowerBound, limit: piece.byteRange.upperBound)
    while let scanned = lines.next(in: bytes) {
      let line = scanned.clamped(to: piece.byteRange)
      guard Paragraphs.trimmed(bytes, line) != nil else { continue }
      count.lines += 1
      if let label = heads.label(of: line, in: bytes),
        !Self.others.contains(label.name.lowercased()),
        !fields.contains(SpeakerLabel.key(label.name)), ContrastLabel.mark(label.name) == nil
      {
        let key = note(label)
        if key != count.lastLabel { count.changes += 1 }
        (count.current, count.lastLabel) = (key, key)
        count.labelled += 1
        // What a program says in somebody's name makes nobody the narrator.
        if !ChatNotice.isAll(of: line.dropFirst(label.length), in: bytes) {
          speakers[key]?.bytes += line.count - label.length
        }
      } else if let current = count.current {
        speakers[current]?.bytes += line.count
      }
      if let current = count.current, line.upperBound > line.lowerBound,
        bytes[line.upperBound - 1] == UInt8(ascii: "?")
      {
        speakers[current]?.questions += 1
      }
    }
  }

  /// Counts a turn, and returns its speaker in the form by which labels are compared.
  private mutating func note(_ label: SpeakerLabel) -> String {
    let key = SpeakerLabel.key(label.name)
    speakers[key, default: Speaker(name: label.name)].turns += 1
    if label.isStamped { speakers[key]?.hasStamps = true }
    if let office = label.office {
      if Self.askers.contains(office) { speakers[key]?.role = .asks }
      if Self.answerers.contains(office) { speakers[key]?.role = .answers }
    }
    return key
  }

  /// The label that a block begins with, where it is one of a speaker's.
  func label(of piece: Piece, in bytes: Span<UInt8>) -> SpeakerLabel? {
    if piece.areFields { return nil }
    let label =
      piece.isHeading
      ? headingLabel(piece, in: bytes)
      : self.label(ofLine: Self.firstLine(of: piece, in: bytes), in: bytes)
    return label.flatMap { isSpeaker($0) ? $0 : nil }
  }

  /// The label that a line begins with, where it is one of a speaker's.
  func label(ofLine line: Range<Int>, in bytes: Span<UInt8>) -> SpeakerLabel? {
    heads.label(of: line, in: bytes).flatMap { isSpeaker($0) ? $0 : nil }
  }

  /// The label of a heading: a speaker's name and nothing else, or that of one who asks with the
  /// question.
  private func headingLabel(_ piece: Piece, in bytes: Span<UInt8>) -> SpeakerLabel? {
    if let label = SpeakerLabel(heading: piece.byteRange, in: bytes),
      heads.titles.contains(SpeakerLabel.key(label.name))
    {
      return label
    }
    guard let label = SpeakerLabel(in: bytes, piece.byteRange),
      Self.askers.contains(SpeakerLabel.key(label.name))
    else { return nil }
    return label
  }

  private static func firstLine(of piece: Piece, in bytes: Span<UInt8>) -> Range<Int> {
    var lines = LineScanner(from: piece.byteRange.lowerBound, limit: piece.byteRange.upperBound)
    return lines.next(in: bytes).map { $0.clamped(to: piece.byteRange) } ?? piece.byteRange
  }

  private func isDialogue(_ labelled: Int, of lineCount: Int, changes: Int) -> Bool {
    let keys = Set(speakers.keys)
    let repeated = speakers.values.count { $0.turns >= 2 }
    let inRepeated = speakers.values.reduce(0) { $0 + ($1.turns >= 2 ? $1.turns : 0) }
    let knowsRoles = keys.contains(where: asks)
    // A few labels make no dialogue of a book.
    let isEnough = labelled * 8 >= lineCount || (inRepeated >= 6 && labelled * 100 >= lineCount)
    if knowsRoles, speakers.count >= 2, labelled * 12 >= lineCount { return true }
    // A question and its answer are a talk where there is nothing else.
    if labelled == lineCount, speakers.count >= 2, changes > 0,
      speakers.values.contains(where: { $0.questions > 0 }),
      speakers.values.contains(where: { $0.questions == 0 })
    {
      return true
    }
    if speakers.values.contains(where: \.hasStamps), inRepeated >= 2 || speakers.count >= 2 {
      return isEnough
    }
    // Each label of a form or a glossary stands but once.
    guard isEnough, speakers.count >= 2, changes >= 3 else { return false }
    return repeated >= 2
      ? inRepeated * 3 >= labelled * 2
      : repeated == 1 && labelled * 2 >= lineCount && inRepeated * 2 >= labelled
  }

  /// Whether a label is one of a speaker's.
  func isSpeaker(_ label: SpeakerLabel) -> Bool { speakers[key(of: label)] != nil }

  /// Whether a label is the narrator's.
  ///
  /// One who answers is "A" here and has a name there.
  func isNarrator(_ label: SpeakerLabel) -> Bool {
    let key = key(of: label)
    return key == narrator || narrator != nil && key == "a"
  }
}
