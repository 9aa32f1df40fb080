/// Labels that are those of a form and no speakers: "Mood: good", "Grade: A".
extension Dialogue {
  /// How short what stands after a label must be, in words, for the label to be that of a field.
  private static let mostWordsOfValue = 3

  /// The labels after which there is never more than a few words without a stop, at least twice, and no
  /// time beside them.
  ///
  /// - Complexity: O(n) in the number of lines.
  static func fields(of pieces: [Piece], in bytes: Span<UInt8>) -> Set<String> {
    var counts: [String: (values: Int, turns: Int)] = [:]
    for piece in pieces where !piece.isHeading && !piece.areFields {
      var lines = LineScanner(from: piece.byteRange.lowerBound, limit: piece.byteRange.upperBound)
      while let scanned = lines.next(in: bytes) {
        let line = scanned.clamped(to: piece.byteRange)
        guard let label = SpeakerLabel(in: bytes, line), !label.isStamped else { continue }
        let key = SpeakerLabel.key(label.name)
        if counts[key] == nil, counts.count >= mostLabels { continue }
        let isValue = isValue(line.dropFirst(label.length), in: bytes)
        counts[key, default: (0, 0)].turns += 1
        if isValue { counts[key]?.values += 1 }
      }
    }
    return Set(counts.filter { isField($0.key, $0.value) }.keys)
  }

  /// The most different labels that are counted.
  private static let mostLabels = 1_000

  private static func isField(_ key: String, _ count: (values: Int, turns: Int)) -> Bool {
    count.turns >= 2 && count.values == count.turns && !askers.contains(key)
      && !answerers.contains(key) && !owners.contains(key)
  }

  /// Whether something is there and ends no sentence, or is a single letter or number.
  private static func isValue(_ range: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    guard let words = Paragraphs.trimmed(bytes, range) else { return false }
    let count = 1 + words.count { bytes[$0] == UInt8(ascii: " ") }
    return count <= mostWordsOfValue && !SentenceEnd.closes(bytes, words)
  }
}
