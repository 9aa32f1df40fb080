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

  /// The phrases that begin with one stem.
  package struct Group: Sendable {
    let phrases: [Phrase]
  }

  /// A phrase: its words behind the first, and what it stands for.
  struct Phrase: Sendable {
    /// A word, and how many words further on it may stand.
    struct Step: Sendable {
      let stem: String
      let reach: Int
    }

    let steps: [Step]

    /// The concept it stands for.
    let concept: Concepts.Number

    /// How surely it does, 0 to 1.
    let weight: Float

    /// The places of the phrase's words among some stems, or nil if it doesn't stand there.
    func places(in stems: [String], from start: Int) -> [Int]? {
      // Most phrases fail at the first step, before there is anything to keep.
      guard let first = steps.first else { return [start] }
      guard let second = Self.place(of: first, in: stems, behind: start) else { return nil }
      var places = [start, second]
      for step in steps.dropFirst() {
        guard let next = Self.place(of: step, in: stems, behind: places[places.count - 1]) else {
          return nil
        }
        places.append(next)
      }
      return places
    }

    private static func place(of step: Step, in stems: [String], behind start: Int) -> Int? {
      var place = start + 1
      let end = min(place + step.reach, stems.count)
      while place < end {
        if stems[place] == step.stem { return place }
        place += 1
      }
      return nil
    }
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
    return start.map { Group(phrases: phrases(from: $0)) }
  }

  /// The phrases of a group that stand in a run of words.
  ///
  /// - Parameters:
  ///   - group: The phrases that begin with the stem at `start`.
  ///   - stems: The stems of the run.
  ///   - start: Where the phrases' first word stands.
  package func matches(of group: Group, in stems: [String], at start: Int) -> [Match] {
    var matches: [Match] = []
    for phrase in group.phrases {
      guard let places = phrase.places(in: stems, from: start) else { continue }
      matches.append(Match(places: places, concept: phrase.concept, weight: phrase.weight))
    }
    return matches
  }

  /// Reads a line of "stem ~stem|concept:weight;…", where ~ allows two other words in between.
  private func phrases(from start: Int) -> [Phrase] {
    list.withBytes { bytes in
      var phrases: [Phrase] = []
      var line = ByteScanner(bytes, start..<bytes.count)
      var scanner = ByteScanner(bytes, line.skip(to: UInt8(ascii: "\n"), in: bytes))
      while !scanner.isAtEnd(bytes) {
        var item = ByteScanner(bytes, scanner.skip(to: UInt8(ascii: ";"), in: bytes))
        var words = ByteScanner(bytes, item.skip(to: UInt8(ascii: "|"), in: bytes))
        guard let (concept, weight) = item.weight(in: bytes) else { continue }
        var steps: [Phrase.Step] = []
        while !words.isAtEnd(bytes) {
          let reach = words.take(UInt8(ascii: "~"), in: bytes) ? 3 : 1
          let stem = words.skip(to: UInt8(ascii: " "), in: bytes)
          steps.append(
            Phrase.Step(
              stem: String(decoding: stem.map { bytes[$0] }, as: UTF8.self), reach: reach))
        }
        phrases.append(Phrase(steps: steps, concept: concept, weight: weight))
      }
      return phrases
    }
  }
}
