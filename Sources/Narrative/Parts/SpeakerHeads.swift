/// The names of speakers that stand above what is said, or before a dash, where a text has them so.
///
/// Such names are told from other words only by all of them together.
struct SpeakerHeads {
  /// Those that stand above what is said, in the form in which labels are compared.
  private(set) var titles: Set<String> = []

  /// Those before a dash.
  private var dashed: Set<String> = []

  /// Where lines begin that are such names under times.
  private var timed: Set<Int> = []

  /// The lines after which nothing tells a talk that hasn't begun.
  private static let reach = 400

  /// The label that a line begins with, as this text has them.
  func label(of line: Range<Int>, in bytes: Span<UInt8>) -> SpeakerLabel? {
    if timed.contains(line.lowerBound) {
      return SpeakerLabel(headNamed: bytes.string(in: line), length: line.count)
    }
    guard let label = SpeakerLabel(in: bytes, line, takesDashes: true) else { return nil }
    let key = SpeakerLabel.key(label.name)
    let isOne =
      (!label.mayBeTitle || titles.contains(key)) && (!label.isDashed || dashed.contains(key))
    return isOne ? label : nil
  }

  /// Finds them.
  ///
  /// - Complexity: O(n) in the number of lines.
  init(of pieces: [Piece], in bytes: Span<UInt8>, named: [String]) {
    var count = Count()
    for piece in pieces where count.lines <= Self.reach || count.hasBegun {
      count.takeBlock(piece, in: bytes)
      count.takeLines(of: piece, in: bytes)
    }
    let known = named.map(Dialogue.words).filter { !$0.isEmpty }
    func isKnown(_ key: String) -> Bool {
      Dialogue.owners.contains(key) || known.contains { Dialogue.words(key).isSubset(of: $0) }
    }
    titles = Self.titles(count, isKnown)
    if titles == Set(count.timed.keys) { timed = count.timedLines }
    dashed = Self.dashed(count.dashed, isKnown)
  }

  /// What might be such names, and how often each stands there.
  private struct Count {
    var headings: [String: Int] = [:]
    var stamped: [String: Int] = [:]
    var placed: [String: Int] = [:]
    var timed: [String: Int] = [:]
    var dashed: [String: Int] = [:]
    var timedLines: Set<Int> = []
    var lines = 0
    var afterTime: Int?

    var hasBegun: Bool { !stamped.isEmpty || !timed.isEmpty || !dashed.isEmpty }

    /// Takes a block that may be a name and nothing else.
    mutating func takeBlock(_ piece: Piece, in bytes: Span<UInt8>) {
      guard piece.byteRange.count <= 80,
        let label = SpeakerLabel(heading: piece.byteRange, in: bytes),
        piece.isHeading, !label.isStamped, !ChapterNumber.opens(label.name)
      else { return }
      headings[SpeakerLabel.key(label.name), default: 0] += 1
    }

    mutating func takeLines(of piece: Piece, in bytes: Span<UInt8>) {
      var scanner = LineScanner(
        from: piece.byteRange.lowerBound, line: piece.line, limit: piece.byteRange.upperBound)
      while let line = scanner.next(in: bytes) {
        guard let words = Paragraphs.trimmed(bytes, line.clamped(to: piece.byteRange)) else {
          continue
        }
        lines += 1
        take(words, number: scanner.number, isHeading: piece.isHeading, in: bytes)
      }
    }

    private mutating func take(
      _ line: Range<Int>, number: Int, isHeading: Bool, in bytes: Span<UInt8>
    ) {
      if afterTime == number, let label = SpeakerLabel(heading: line, in: bytes) {
        timed[SpeakerLabel.key(label.name), default: 0] += 1
        timedLines.insert(line.lowerBound)
      }
      afterTime = SpeakerLabel.isTime(bytes, line) ? number + 1 : nil
      guard let label = SpeakerLabel(in: bytes, line, takesDashes: true) else { return }
      let key = SpeakerLabel.key(label.name)
      if label.isDashed {
        dashed[key, default: 0] += 1
      } else if label.mayBePlace {
        placed[key, default: 0] += 1
      } else if label.mayBeTitle || isHeading && label.isStamped && label.length == line.count {
        stamped[key, default: 0] += 1
      }
    }
  }

  private static func titles(_ count: Count, _ isKnown: (String) -> Bool) -> Set<String> {
    var stamped = count.stamped
    // A place stands with a time as well.
    if count.placed.keys.contains(where: isKnown) {
      stamped.merge(count.placed) { $0 + $1 }
    }
    let all = stamped.values.reduce(0, +)
    let isRepeated = stamped.count * 2 <= all || (stamped.count == 2 && all > 2)
    if !stamped.isEmpty, isRepeated, all * 2 <= count.lines + 1 { return Set(stamped.keys) }
    if count.timed.count >= 2, count.timed.values.contains(where: { $0 >= 2 }) {
      return Set(count.timed.keys)
    }
    let repeated = count.headings.filter { $0.value >= 2 }.keys
    // "Ingredients" and "Method" come again and again as well.
    let isTalk = repeated.contains { Dialogue.askers.contains($0) || isKnown($0) }
    return isTalk && (2...6).contains(repeated.count) ? Set(repeated) : []
  }

  /// Names before dashes: one asks, or is known to tell the text.
  private static func dashed(_ counts: [String: Int], _ isKnown: (String) -> Bool) -> Set<String> {
    let turns = counts.values.reduce(0, +)
    guard (2...6).contains(counts.count), turns >= 2 else { return [] }
    let hasAsker = counts.keys.contains(where: Dialogue.askers.contains)
    let hasNarrator = counts.values.allSatisfy { $0 >= 2 } && counts.keys.contains(where: isKnown)
    return hasAsker || hasNarrator ? Set(counts.keys) : []
  }
}
