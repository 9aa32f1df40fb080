internal import Retrieval

/// What is counted while a story in memory is read through.
final class StoryTally {
  private var stemFrequencies: [Int32] = []
  private var stemPassages: [[Int32]] = []
  private var conceptFrequencies: [Int32]
  private var conceptPassages: [[(passage: Int32, weight: Float)]]
  private var foundations = Foundations()

  /// What the narrator founded, in lower case.
  private(set) lazy var organisation = foundations.foremost

  /// Starts with nothing.
  init(conceptCount: Int) {
    conceptFrequencies = Array(repeating: 0, count: conceptCount)
    conceptPassages = Array(repeating: [], count: conceptCount)
  }

  /// Counts the stems and concepts of the next sentence; stems below 0 don't count.
  func add(
    _ stems: [Int32], _ concepts: [(concept: Int, weight: Float)], inPassage passage: Int32
  ) {
    for (place, stem) in stems.enumerated() where stem >= 0 && !stems[..<place].contains(stem) {
      let number = Int(stem)
      while stemFrequencies.count <= number {
        stemFrequencies.append(0)
        stemPassages.append([])
      }
      stemFrequencies[number] += 1
      if stemPassages[number].last != passage { stemPassages[number].append(passage) }
    }
    for (concept, weight) in concepts {
      conceptFrequencies[concept] += 1
      if let last = conceptPassages[concept].last, last.passage == passage {
        let place = conceptPassages[concept].count - 1
        conceptPassages[concept][place].weight = max(last.weight, weight)
      } else {
        conceptPassages[concept].append((passage, weight))
      }
    }
  }

  /// Notes what the narrator founded.
  func add(_ tokens: [Token]) {
    foundations.beginSentence()
    for token in tokens {
      foundations.take(
        Foundations.Role(token.word), isCapitalised: token.isCapitalised, word: token.word)
    }
  }

  /// The number of sentences with a stem.
  func frequency(ofStem stem: Int32) -> Int32 {
    stem < stemFrequencies.count ? stemFrequencies[Int(stem)] : 0
  }

  /// The number of sentences that touch a concept.
  func frequency(ofConcept concept: Int) -> Int32 { conceptFrequencies[concept] }

  /// The passages with a stem, in order.
  func passages(withStem stem: Int32) -> [Int32] {
    stem < stemPassages.count ? stemPassages[Int(stem)] : []
  }

  /// Whether each of some passages, in ascending order, has a stem.
  func holds(_ stem: Int32, in passages: [Int]) -> [Bool] {
    var rest = self.passages(withStem: stem)[...]
    return passages.map { passage in
      rest = rest.drop { $0 < passage }
      return rest.first.map { $0 == passage } ?? false
    }
  }

  /// The passages that promise most, the best first; see `StoryProfile.passages(for:limit:)`.
  ///
  /// - Complexity: O(p + u) in the postings of the stems and concepts and all passages.
  func passages(for units: [QuestionUnit], of count: Int, limit: Int) -> [ScoredUnit] {
    var bounds = [Float](repeating: 0, count: count)
    for unit in units {
      var best: [Int32: Float] = [:]
      for (stem, weight) in unit.forms {
        for passage in passages(withStem: stem) {
          best[passage] = max(best[passage] ?? 0, 1.5 * weight)
        }
      }
      for (concept, weight) in unit.expandedConcepts {
        for (passage, own) in conceptPassages[concept] {
          best[passage] = max(best[passage] ?? 0, 0.5 * weight * own)
        }
      }
      for (passage, weight) in best { bounds[Int(passage)] += unit.weight * weight }
    }
    var first = TopUnits(limit: limit)
    for (passage, bound) in bounds.enumerated() where bound > 0 {
      first.insert(ScoredUnit(unit: passage, score: Double(bound)))
    }
    return first.sorted()
  }
}
