internal import Narrative
internal import Retrieval

#if canImport(Glibc)
internal import Glibc
#elseif canImport(Darwin)
internal import Darwin
#endif

/// What a whole story is about: how often its stems and concepts occur, and where.
///
/// A story in memory is read through; one in an index file brings that along.
final class StoryProfile {
  /// The story.
  let index: NarrativeIndex

  /// What the language of most texts knows of words.
  let knowledge: WordKnowledge

  private var otherKnowledge: [Language?: WordKnowledge] = [:]

  private enum Counts {
    case memory(StoryTally)
    case stored(StoredProfile)
  }

  private let counts: Counts
  private var stemNumbers: [String: Int32] = [:]

  /// The stems by their numbers, where their counts are looked up by name.
  private var stems: [String] = []
  private var stemFrequencies: [Int32: Int32] = [:]

  /// The rarity of each concept, below 0 until it is first asked for.
  private var conceptRarities: [Float]
  private var profiles: [Int: SentenceProfile] = [:]
  private let logSentenceCount: Float

  /// Sentences whose profiles are kept at once, so that a library can't fill the memory.
  private static let mostRemembered = 20_000

  /// The sentences of a story whose profiles are all made while it is read through.
  private static let shortStory = 500

  /// The passages with a word in which its spelling is looked up.
  private static let passagesLookedAt = 50

  /// The number of stop words in a sentence's profile: they meet nothing.
  private static let noStem: Int32 = -1

  /// Takes a story.
  ///
  /// - Complexity: O(n) in the length of a story in memory, O(1) for one in an index file.
  init(index: NarrativeIndex) {
    self.index = index
    knowledge = WordKnowledge(analyzer: index.analyzers.main)
    conceptRarities = Array(repeating: -1, count: knowledge.concepts.count)
    logSentenceCount = log(Float(index.narrative.sentences.count + 1))
    if let stored = index.profile {
      counts = .stored(stored)
    } else {
      let tally = StoryTally(conceptCount: knowledge.concepts.count)
      counts = .memory(tally)
      readThrough(into: tally)
    }
  }

  /// What the narrator founded, in lower case, if the story says "I founded X".
  var organisation: String? {
    switch counts {
    case .memory(let tally): tally.organisation
    case .stored(let profile): profile.organisation
    }
  }

  /// What the language of an analyzer knows of words.
  func knowledge(in analyzer: Analyzer) -> WordKnowledge {
    if analyzer === index.analyzers.main { return knowledge }
    if let known = otherKnowledge[analyzer.language] { return known }
    let knowledge = WordKnowledge(analyzer: analyzer)
    otherKnowledge[analyzer.language] = knowledge
    return knowledge
  }

  /// The number of a stem, or nil if the story doesn't have it.
  func number(ofStem stem: String) -> Int32? {
    if let known = stemNumbers[stem] { return known }
    guard case .stored(let profile) = counts, profile.sentenceCount(ofTerm: stem) > 0 else {
      return nil
    }
    return number(addingStem: stem)
  }

  /// Whether the story has a word of its main language, in any form.
  func holds(_ word: String) -> Bool { number(ofStem: knowledge.word(word).stem) != nil }

  /// Whether a word is written small somewhere in the story, so that it isn't a name.
  ///
  /// - Complexity: O(1), as only the first few passages with the word are looked at.
  func isWrittenSmall(_ word: String, in analyzer: Analyzer) -> Bool {
    let stem = analyzer.stem(word)
    let passages: [Int]
    switch counts {
    case .memory(let tally):
      guard let number = stemNumbers[stem] else { return false }
      passages = tally.passages(withStem: number).prefix(Self.passagesLookedAt).map { Int($0) }
    case .stored(let profile):
      passages = profile.passages(withTerm: stem, limit: Self.passagesLookedAt)
    }
    return passages.contains { passage in
      index.narrative.passages[passage].sentences.contains { sentence in
        index.tokens(ofSentence: sentence).contains { $0.word == word && !$0.isCapitalised }
      }
    }
  }

  /// How rare a stem is among the sentences, 0 for one they all have to about 1 for one none has.
  func rarity(ofStem stem: Int32?) -> Float {
    rarity(frequency: stem.map { frequency(ofStem: $0) } ?? 0)
  }

  /// How rare a concept is among the sentences, at least 0.05.
  func rarity(ofConcept concept: Int) -> Float {
    if conceptRarities[concept] >= 0 { return conceptRarities[concept] }
    let rarity = max(0.05, rarity(frequency: frequency(ofConcept: concept)))
    conceptRarities[concept] = rarity
    return rarity
  }

  /// Whether the story touches a concept.
  func touches(_ concept: Int) -> Bool { frequency(ofConcept: concept) > 0 }

  /// Whether each of some passages has a stem.
  ///
  /// - Parameter passages: Passages in ascending order.
  func holds(_ stem: Int32, in passages: [Int]) -> [Bool] {
    switch counts {
    case .memory(let tally): tally.holds(stem, in: passages)
    case .stored(let profile): profile.holds(stems[Int(stem)], in: passages)
    }
  }

  /// The passages that promise most by the words and concepts they have, the best first.
  ///
  /// - Parameters:
  ///   - units: The parts of a question.
  ///   - limit: The most passages wanted.
  /// - Returns: Passages with a bound of what they can promise: 1.5 for a stem to the letter and 0.5
  ///   for a concept, times how well it is met and how much it matters.
  func passages(for units: [QuestionUnit], limit: Int) -> [ScoredUnit] {
    switch counts {
    case .memory(let tally):
      tally.passages(for: units, of: index.narrative.passages.count, limit: limit)
    case .stored(let profile):
      profile.passages(
        for: units.map { unit in
          PassageClue(
            weight: unit.weight,
            terms: unit.forms.map { (stems[Int($0.stem)], 1.5 * $0.weight) },
            concepts: unit.expandedConcepts.map { ($0.concept, 0.5 * $0.weight) })
        }, limit: limit)
    }
  }

  /// What a sentence is about and like.
  func profile(of sentence: Int) -> SentenceProfile {
    if let known = profiles[sentence] { return known }
    let text = index.narrative.text(ofSentence: sentence)
    let analyzer = index.analyzer(ofSentence: sentence)
    let knowledge = knowledge(in: analyzer)
    let tokens = analyzer.tokens(in: text)
    let words = tokens.map { knowledge.word($0.word) }
    let profile = SentenceProfile(
      stems: numbers(of: words), concepts: concepts(of: words, in: knowledge), text: text,
      tokens: tokens,
      words: words, knowledge: knowledge)
    if profiles.count >= Self.mostRemembered { profiles.removeAll() }
    profiles[sentence] = profile
    return profile
  }

  private func readThrough(into tally: StoryTally) {
    let isShort = index.narrative.sentences.count <= Self.shortStory
    for sentence in index.narrative.sentences.indices {
      let text = index.narrative.text(ofSentence: sentence)
      let analyzer = index.analyzer(ofSentence: sentence)
      let knowledge = knowledge(in: analyzer)
      let tokens = analyzer.tokens(in: text)
      let words = tokens.map { knowledge.word($0.word) }
      let concepts = concepts(of: words, in: knowledge)
      let stems = numbers(of: words)
      tally.add(stems, concepts, inPassage: Int32(index.narrative.sentences[sentence].passage))
      if analyzer.isEnglish { tally.add(tokens) }
      if isShort {
        profiles[sentence] = SentenceProfile(
          stems: stems, concepts: concepts, text: text, tokens: tokens, words: words,
          knowledge: knowledge)
      }
    }
  }

  private func numbers(of words: [WordKnowledge.Word]) -> [Int32] {
    words.map { word in
      if let known = word.stemNumber { return known }
      let number = word.isStopWord ? Self.noStem : number(addingStem: word.stem)
      word.stemNumber = number
      return number
    }
  }

  /// The number of a stem, a new one if it had none.
  private func number(addingStem stem: String) -> Int32 {
    if let known = stemNumbers[stem] { return known }
    let number = Int32(stems.count)
    stemNumbers[stem] = number
    stems.append(stem)
    return number
  }

  private func frequency(ofStem stem: Int32) -> Int32 {
    switch counts {
    case .memory(let tally): return tally.frequency(ofStem: stem)
    case .stored(let profile):
      if let known = stemFrequencies[stem] { return known }
      let frequency = Int32(clamping: profile.sentenceCount(ofTerm: stems[Int(stem)]))
      stemFrequencies[stem] = frequency
      return frequency
    }
  }

  private func frequency(ofConcept concept: Int) -> Int32 {
    switch counts {
    case .memory(let tally): tally.frequency(ofConcept: concept)
    case .stored(let profile): Int32(clamping: profile.sentenceCount(ofConcept: concept))
    }
  }

  private func rarity(frequency: Int32) -> Float {
    (logSentenceCount - log(Float(frequency) + 0.5)) / logSentenceCount
  }

  /// The concepts that some words touch, by their numbers.
  private func concepts(
    of words: [WordKnowledge.Word], in knowledge: WordKnowledge
  ) -> [(concept: Int, weight: Float)] {
    var found: [(concept: Int, weight: Float)] = []
    func add(_ concept: Int, _ weight: Float) {
      if let known = found.firstIndex(where: { $0.concept == concept }) {
        found[known].weight = max(found[known].weight, weight)
      } else {
        found.append((concept, weight))
      }
    }
    for word in words {
      for (concept, weight) in word.concepts { add(concept, weight) }
    }
    for match in knowledge.phrases(in: words) { add(match.concept, match.weight) }
    return found.sorted { $0.concept < $1.concept }
  }
}
