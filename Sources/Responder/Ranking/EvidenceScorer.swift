internal import Narrative
internal import Retrieval

/// Gathers the evidence for the sentences of a story as answers to one question.
struct EvidenceScorer {
  private let story: StoryProfile
  private let question: Question
  private let words: [QuestionUnit]
  private let wordWeight: Float
  private let unitWeight: Float
  private let vector: [Float]
  private let concepts: [(concept: Int, weight: Float)]
  private let conceptLength: Float
  private var passageMatches: [Int: [Float]] = [:]
  private var passageConcepts: [Int: PassageConcepts] = [:]
  private let focus: [QuestionUnit]

  /// For each unit how well it is met by concept in a passage.
  private struct PassageConcepts {
    /// In each of its sentences.
    var sentences: [[Float]] = []

    /// In the best of them.
    var best: [Float]
  }

  /// What keeps a sentence with one concept from pointing its way entirely.
  private static let conceptSmoothing: Float = 0.5

  /// Advice answers trouble with what overcomes it.
  private static let remedies = [
    "perseverance", "encouragement", "overcoming", "learning", "values", "advice",
  ]

  /// The weight of each remedy, a share of the question's.
  private static let remedyShare: Float = 0.1

  /// What meeting the focus by concept is worth, against meeting it to the letter.
  private static let focusByConcept: Float = 0.8

  /// Prepares for a question.
  init(question: Question, story: StoryProfile) {
    self.question = question
    self.story = story
    words = question.units.filter(\.isWord)
    focus = question.units.filter(\.isFocus)
    let ofWords = words.reduce(0) { $0 + $1.weight }
    let ofUnits = question.units.reduce(0) { $0 + $1.weight }
    wordWeight = ofWords > 0 ? ofWords : 1
    unitWeight = ofUnits > 0 ? ofUnits : 1
    var vector = [Float](repeating: 0, count: WordVectors.dimensions)
    for unit in words {
      guard let number = unit.vector else { continue }
      story.knowledge.vectors.add(number, times: unit.weight, to: &vector)
    }
    WordVectors.normalize(&vector)
    self.vector = vector
    concepts = Self.concepts(of: question, unitWeight: unitWeight, story: story)
    // What a rare word means beside what stands in for it points where no sentence does.
    let doubts = words.map { $0.weight * (1 - $0.certainty) }
    let length = (concepts.map(\.weight) + doubts).reduce(0) { $0 + $1 * $1 }.squareRoot()
    conceptLength = max(length, 1e-9)
  }

  /// Looks up which words stand in some passages and in those around them, all at once.
  mutating func prepare(for passages: [Int]) {
    let last = story.index.narrative.passages.count - 1
    let around = Set(passages.flatMap { max(0, $0 - 2)...min(last, $0 + 2) })
      .filter { passageMatches[$0] == nil }.sorted()
    var best = [[Float]](repeating: Array(repeating: 0, count: words.count), count: around.count)
    for (place, unit) in words.enumerated() {
      for (stem, weight) in unit.forms {
        for (index, holds) in story.holds(stem, in: around).enumerated() where holds {
          best[index][place] = max(best[index][place], weight)
        }
      }
    }
    for (passage, matches) in zip(around, best) { passageMatches[passage] = matches }
  }

  /// The evidence for a sentence.
  mutating func evidence(for sentence: Int, in passage: Int) -> Evidence {
    let profile = story.profile(of: sentence)
    let matches = words.map { profile.match($0.forms) }
    let inPassage = passageMatches(of: passage)
    let around = matchesAround(passage)
    var evidence = Evidence()
    for (place, unit) in words.enumerated() {
      evidence.exact += unit.weight * matches[place]
      evidence.exactInPassage += unit.weight * max(0, inPassage[place] - matches[place])
      evidence.exactAround += unit.weight * max(0, around[place] - inPassage[place])
      if matches[place] > 0, !unit.isGeneric { evidence.matchedWords += 1 }
    }
    evidence.exact /= wordWeight
    evidence.exactInPassage /= wordWeight
    evidence.exactAround /= wordWeight
    evidence.matchedWords /= Float(max(words.count, 1))

    let sentences = story.index.narrative.passages[passage].sentences
    let concepts = passageConcepts(of: passage)
    let conceptMatches = concepts.sentences[sentence - sentences.lowerBound]
    for (place, unit) in question.units.enumerated() {
      evidence.concept += unit.weight * conceptMatches[place]
      evidence.conceptInPassage +=
        unit.weight * max(0, concepts.best[place] - conceptMatches[place])
    }
    evidence.concept /= unitWeight
    evidence.conceptInPassage /= unitWeight
    evidence.conceptLikeness = conceptLikeness(of: profile)

    evidence.likeness = likeness(of: profile)
    evidence.neighbourLikeness =
      [sentence - 1, sentence + 1].filter(sentences.contains)
      .map { likeness(of: story.profile(of: $0)) }.max() ?? 0
    if let type = question.answerType, profile.traits.holds(type) { evidence.answerType = 1 }
    if question.wantsCounsel { evidence.counsel = profile.traits.counsel }
    if sentence > sentences.lowerBound, profile.traits.namesByPronoun || question.asksForSequel {
      let before = story.profile(of: sentence - 1)
      let matchesBefore = words.map { before.match($0.forms) }
      if profile.traits.namesByPronoun {
        for (place, unit) in words.enumerated() {
          evidence.inherited += unit.weight * max(0, matchesBefore[place] - matches[place])
        }
        evidence.inherited /= wordWeight
      }
      if question.asksForSequel {
        let conceptsBefore = concepts.sentences[sentence - 1 - sentences.lowerBound]
        for (place, unit) in question.units.enumerated() {
          evidence.sequel += unit.weight * max(before.match(unit.forms), conceptsBefore[place])
        }
        evidence.sequel /= unitWeight
      }
    }
    evidence.focus = focusMatch(of: profile)
    return evidence
  }

  /// How promising a passage is: its best sentence, and the words it has altogether.
  mutating func promise(of passage: Int) -> Float {
    var best: Float = 0
    let sentences = story.index.narrative.passages[passage].sentences
    for (sentence, concepts) in zip(sentences, passageConcepts(of: passage).sentences) {
      let profile = story.profile(of: sentence)
      let exact = words.reduce(Float(0)) { $0 + $1.weight * profile.match($1.forms) }
      let concept = zip(question.units, concepts)
        .reduce(Float(0)) { $0 + $1.0.weight * $1.1 }
      best = max(best, exact + 0.5 * concept)
    }
    let together = zip(words, passageMatches(of: passage))
      .reduce(Float(0)) { $0 + $1.0.weight * $1.1 }
    return best + 0.5 * together
  }

  /// For each unit how well a sentence meets it by concept, where it doesn't to the letter.
  private func conceptMatches(of profile: SentenceProfile) -> [Float] {
    question.units.map { unit in
      guard !unit.expandedConcepts.isEmpty else { return 0 }
      let match = profile.match(unit.expandedConcepts)
      return unit.isWord ? match * (1 - profile.match(unit.forms)) : match
    }
  }

  /// How well a sentence meets what the question asks to be named.
  private func focusMatch(of profile: SentenceProfile) -> Float {
    focus.reduce(0) { best, unit in
      max(
        best, profile.match(unit.forms),
        Self.focusByConcept * profile.match(unit.concepts))
    }
  }

  private func likeness(of profile: SentenceProfile) -> Float {
    var product: Float = 0
    for index in vector.indices { product += vector[index] * profile.vector[index] }
    return product
  }

  private func conceptLikeness(of profile: SentenceProfile) -> Float {
    var product: Float = 0
    for (concept, weight) in concepts {
      product += weight * profile.weight(of: concept) * story.rarity(ofConcept: concept)
    }
    guard product > 0 else { return 0 }
    var squares: Float = 0
    for (concept, weight) in profile.concepts {
      let own = weight * story.rarity(ofConcept: concept)
      squares += own * own
    }
    return product / (conceptLength * (squares + Self.conceptSmoothing).squareRoot())
  }

  private mutating func passageMatches(of passage: Int) -> [Float] {
    if let known = passageMatches[passage] { return known }
    var best = [Float](repeating: 0, count: words.count)
    for sentence in story.index.narrative.passages[passage].sentences {
      let profile = story.profile(of: sentence)
      for (place, unit) in words.enumerated() {
        best[place] = max(best[place], profile.match(unit.forms))
      }
    }
    passageMatches[passage] = best
    return best
  }

  private mutating func passageConcepts(of passage: Int) -> PassageConcepts {
    if let known = passageConcepts[passage] { return known }
    var concepts = PassageConcepts(best: [Float](repeating: 0, count: question.units.count))
    for sentence in story.index.narrative.passages[passage].sentences {
      let matches = conceptMatches(of: story.profile(of: sentence))
      for (place, match) in matches.enumerated() {
        concepts.best[place] = max(concepts.best[place], match)
      }
      concepts.sentences.append(matches)
    }
    passageConcepts[passage] = concepts
    return concepts
  }

  /// The best matches in a passage and the two on each side.
  private mutating func matchesAround(_ passage: Int) -> [Float] {
    var best = [Float](repeating: 0, count: words.count)
    let last = story.index.narrative.passages.count - 1
    for near in max(0, passage - 2)...min(last, passage + 2) {
      for (place, match) in passageMatches(of: near).enumerated() {
        best[place] = max(best[place], match)
      }
    }
    return best
  }

  private static func concepts(
    of question: Question, unitWeight: Float, story: StoryProfile
  ) -> [(concept: Int, weight: Float)] {
    var weights: [Int: Float] = [:]
    for unit in question.units {
      for (concept, weight) in unit.expandedConcepts {
        weights[concept, default: 0] += unit.weight * weight
      }
    }
    if question.wantsCounsel {
      for name in remedies {
        guard let concept = story.knowledge.concepts.number(named: name) else { continue }
        weights[concept, default: 0] += remedyShare * unitWeight
      }
    }
    // In a stable order, so that sums never differ by rounding.
    return weights.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }
}
