/// Phrases that stand for concepts: "turned down", "smooth sailing".
package struct ConceptPhrases: Sendable {
  /// A phrase found in a run of words.
  package struct Match: Sendable, Equatable {
    /// The places of its words in the run.
    package let places: [Int]

    /// The concept it stands for.
    package let concept: Concepts.Number

    /// How surely it does, 0 to 1.
    package let weight: Float
  }

  /// Those matches whose words aren't all among the words of a longer one.
  ///
  /// - Complexity: O(n) in the number of matches, as few share a word.
  package static func longest(of matches: [Match]) -> [Match] {
    var byPlace: [Int: [Match]] = [:]
    for match in matches {
      for place in match.places { byPlace[place, default: []].append(match) }
    }
    return matches.filter { match in
      let places = Set(match.places)
      let others = match.places.first.flatMap { byPlace[$0] } ?? []
      return !others.contains { $0.places.count > places.count && places.isSubset(of: $0.places) }
    }
  }

  /// The phrases that begin with one stem.
  package struct Group: Sendable {
    /// Where its line begins in the list.
    fileprivate let start: Int

    /// How the second word of each phrase opens, and where the phrase stands in the list: most
    /// phrases are done with by a look at the former.
    fileprivate let openings: [Opening]
    fileprivate let items: [Range<UInt32>]
  }

  /// The first two bytes of a stem, the second 0 where there is only one, and whether it may stand
  /// further on.
  fileprivate struct Opening: Sendable {
    let bytes: UInt16
    let isFar: Bool
  }

  private let table = HashedTable(.conceptPhrases)
  private let list = SortedTable.conceptPhraseList

  /// Makes the list of English.
  package init() {}

  /// The phrases that begin with a stem, or nil if there are none.
  ///
  /// - Complexity: O(n) in the length of the phrases.
  package func group(beginningWith stem: String) -> Group? {
    guard let range = table.range(of: stem) else { return nil }
    let start = table.table.withBytes { bytes in
      var scanner = ByteScanner(bytes, range)
      return scanner.number(in: bytes)
    }
    return start.map(group(from:))
  }

  private func group(from start: Int) -> Group {
    list.withBytes { bytes in
      var openings: [Opening] = []
      var items: [Range<UInt32>] = []
      var line = ByteScanner(bytes, start..<bytes.count)
      var scanner = ByteScanner(bytes, line.skip(to: UInt8(ascii: "\n"), in: bytes))
      while !scanner.isAtEnd(bytes) {
        let item = scanner.skip(to: UInt8(ascii: ";"), in: bytes)
        var word = ByteScanner(bytes, item)
        let isFar = word.take(UInt8(ascii: "~"), in: bytes)
        guard word.position + 2 < item.upperBound else { continue }
        let (first, second) = (bytes[word.position], bytes[word.position + 1])
        let isSingle = second == UInt8(ascii: " ") || second == UInt8(ascii: "|")
        openings.append(
          Opening(bytes: UInt16(first) << 8 | (isSingle ? 0 : UInt16(second)), isFar: isFar))
        items.append(UInt32(item.lowerBound)..<UInt32(item.upperBound))
      }
      return Group(start: start, openings: openings, items: items)
    }
  }

  /// A phrase: its words behind the first, and what it stands for.
  struct Phrase {
    /// The stems in order, each with how many words further on it may stand.
    var steps: [(stem: String, reach: Int)] = []

    /// The concept it stands for.
    var concept: Concepts.Number = 0

    /// How surely it does, 0 to 1.
    var weight: Float = 0
  }

  /// All phrases of a group.
  ///
  /// - Complexity: O(n) in their length.
  func phrases(in group: Group) -> [Phrase] {
    list.withBytes { bytes in
      var phrases: [Phrase] = []
      var line = ByteScanner(bytes, group.start..<bytes.count)
      var scanner = ByteScanner(bytes, line.skip(to: UInt8(ascii: "\n"), in: bytes))
      while !scanner.isAtEnd(bytes) {
        let item = scanner.skip(to: UInt8(ascii: ";"), in: bytes)
        var words = ByteScanner(bytes, item)
        let stems = words.skip(to: UInt8(ascii: "|"), in: bytes)
        guard let (concept, weight) = words.weight(in: bytes) else { continue }
        let text = String(decoding: stems.map { bytes[$0] }, as: UTF8.self)
        let steps = text.split(separator: " ").map { word in
          word.hasPrefix("~")
            ? (stem: String(word.dropFirst()), reach: 3) : (stem: String(word), reach: 1)
        }
        phrases.append(Phrase(steps: steps, concept: concept, weight: weight))
      }
      return phrases
    }
  }

  /// The phrases of a group that stand in a run of words.
  ///
  /// - Parameters:
  ///   - group: The phrases that begin with the stem at `start`.
  ///   - stems: The stems of the run.
  ///   - start: Where the phrases' first word stands.
  package func matches(of group: Group, in stems: [String], at start: Int) -> [Match] {
    func opening(_ place: Int) -> UInt16 {
      guard place < stems.count else { return .max }
      var bytes = stems[place].utf8.makeIterator()
      return UInt16(bytes.next() ?? 0xFF) << 8 | UInt16(bytes.next() ?? 0)
    }
    let (first, second, third) = (opening(start + 1), opening(start + 2), opening(start + 3))
    var matches: [Match] = []
    for (index, opening) in group.openings.enumerated() {
      let mayStand =
        opening.bytes == first
        || (opening.isFar && (opening.bytes == second || opening.bytes == third))
      guard mayStand else { continue }
      let item = Int(group.items[index].lowerBound)..<Int(group.items[index].upperBound)
      let match = list.withBytes { Self.match($0, item, stems, start) }
      if let match { matches.append(match) }
    }
    return matches
  }

  /// Reads "stem ~stem|concept:weight", where ~ allows two other words in between.
  private static func match(
    _ bytes: Span<UInt8>, _ item: Range<Int>, _ stems: [String], _ start: Int
  ) -> Match? {
    // Hardly any phrase stands there, so its places are written down only once it is known to.
    guard var scanner = walk(bytes, item, stems, start, found: { _ in }),
      let (concept, weight) = scanner.weight(in: bytes)
    else { return nil }
    var places = [start]
    _ = walk(bytes, item, stems, start) { places.append($0) }
    return Match(places: places, concept: concept, weight: weight)
  }

  /// Goes through the words of a phrase from place to place in a run of words.
  ///
  /// - Returns: What follows its words, or nil if one isn't there.
  @inline(__always)
  private static func walk(
    _ bytes: Span<UInt8>, _ item: Range<Int>, _ stems: [String], _ start: Int,
    found: (Int) -> Void
  ) -> ByteScanner? {
    var scanner = ByteScanner(bytes, item)
    var last = start
    while !scanner.take(UInt8(ascii: "|"), in: bytes) {
      _ = scanner.take(UInt8(ascii: " "), in: bytes)
      let reach = scanner.take(UInt8(ascii: "~"), in: bytes) ? 3 : 1
      let candidates = (last + 1)..<max(last + 1, min(last + 1 + reach, stems.count))
      let next = candidates.first { place in
        scanner.take(
          stems[place],
          followedBy: { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "|") }, in: bytes)
      }
      guard let next else { return nil }
      found(next)
      last = next
    }
    return scanner
  }
}
