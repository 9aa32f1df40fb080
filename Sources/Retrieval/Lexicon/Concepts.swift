/// What life stories tell of, and the words people use for it: "uni" and "turned down" on one side,
/// "university" and "rejection" on the other.
package struct Concepts: Sendable {
  /// The number of a concept, by its place in the list.
  package typealias Number = Int

  /// A phrase found in a run of words.
  package struct Match: Sendable, Equatable {
    /// The places of its words in the run.
    package let places: [Int]

    /// The concept it stands for.
    package let concept: Number

    /// How surely it does, 0 to 1.
    package let weight: Float
  }

  private let words = SortedTable.conceptWords
  private let phrases = SortedTable.conceptPhrases

  /// The names of the concepts, by number.
  package let names: [String]

  private let links: [[Number]]

  /// Makes the list of English.
  ///
  /// - Complexity: O(n) in the number of concepts.
  package init() {
    let lines = SortedTable.concepts.lines.map { $0.split(separator: " ") }
    names = lines.map { $0.first.map(String.init) ?? "" }
    links = lines.map { line in
      line.count < 2 ? [] : line[1].split(separator: ",").compactMap { Int($0) }
    }
  }

  /// The concepts near one.
  package func near(_ concept: Number) -> [Number] { links[concept] }

  /// The number of a concept by its name, or nil if there is none of that name.
  package func number(named name: String) -> Number? { names.firstIndex(of: name) }

  /// The concepts that a word stands for, with how surely it does, 0 to 1.
  ///
  /// - Parameters:
  ///   - word: The word in lower case.
  ///   - stem: Its stem.
  package func concepts(of word: String, stem: String) -> [(concept: Number, weight: Float)] {
    var found = words.value(of: stem).map(Self.weights) ?? []
    for exact in words.value(of: "=" + word).map(Self.weights) ?? [] {
      if let place = found.firstIndex(where: { $0.concept == exact.concept }) {
        found[place].weight = max(found[place].weight, exact.weight)
      } else {
        found.append(exact)
      }
    }
    return found
  }

  /// The phrases that begin with a stem, ready to be matched.
  package func phrases(beginningWith stem: String) -> [Phrase] {
    (phrases.value(of: stem)?.split(separator: ";") ?? []).compactMap(Phrase.init)
  }

  static func weights(_ text: Substring) -> [(concept: Number, weight: Float)] {
    text.split(separator: ",").compactMap { item in
      let parts = item.split(separator: ":")
      guard parts.count == 2, let concept = Int(parts[0]), let weight = Int(parts[1]) else {
        return nil
      }
      return (concept, Float(weight) / 100)
    }
  }
}

extension Concepts {
  /// The words of a phrase behind its first, and what it stands for.
  package struct Phrase: Sendable {
    private let rest: [(stem: String, allowsGap: Bool)]
    private let concept: Number
    private let weight: Float

    /// Reads "stem ~stem|concept:weight", where ~ allows two other words in between.
    init?(_ text: Substring) {
      let parts = text.split(separator: "|")
      guard parts.count == 2, let (concept, weight) = Concepts.weights(parts[1]).first else {
        return nil
      }
      rest = parts[0].split(separator: " ").map { word in
        (String(word.drop { $0 == "~" }), word.hasPrefix("~"))
      }
      self.concept = concept
      self.weight = weight
    }

    /// Looks for the phrase in a run of stems.
    ///
    /// - Parameters:
    ///   - stems: The stems of the words.
    ///   - start: Where its first word stands.
    package func match(in stems: [String], at start: Int) -> Match? {
      var places = [start]
      var place = start
      for (stem, allowsGap) in rest {
        let limit = min(place + (allowsGap ? 3 : 1), stems.count - 1)
        guard place < limit, let next = (place + 1...limit).first(where: { stems[$0] == stem })
        else { return nil }
        place = next
        places.append(place)
      }
      return Match(places: places, concept: concept, weight: weight)
    }
  }
}
