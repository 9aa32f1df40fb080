internal import Narrative
internal import Retrieval

#if canImport(Glibc)
internal import Glibc
#elseif canImport(Darwin)
internal import Darwin
#endif

/// What a whole story is about: how often its stems and concepts occur, and where.
final class StoryProfile {
  /// The story.
  let index: NarrativeIndex

  /// What the language knows of words.
  let knowledge: WordKnowledge

  /// What the narrator founded, in lower case, if the story says "I founded X".
  private(set) var organisation: String?

  private var stemNumbers: [String: Int32] = [:]
  private var stemFrequencies: [Int32] = []
  private var stemPassages: [[Int32]] = []
  private var conceptFrequencies: [Int32]
  private var conceptPassages: [[(passage: Int32, weight: Float)]]
  private var profiles: [Int: SentenceProfile] = [:]
  private let logSentenceCount: Float
  private lazy var conceptRarities = conceptFrequencies.map { max(0.05, rarity(frequency: $0)) }

  /// Sentences whose profiles are kept at once, so that a library can't fill the memory.
  private static let mostRemembered = 20_000

  /// The sentences of a story whose profiles are all made while it is read through.
  private static let shortStory = 500

  /// The passages with a word in which its spelling is looked up.
  private static let passagesLookedAt = 50

  /// Reads a story through.
  ///
  /// - Complexity: O(n) in the length of the story.
  init(index: NarrativeIndex) {
    self.index = index
    let knowledge = WordKnowledge(analyzer: index.analyzer)
    self.knowledge = knowledge
    let count = knowledge.concepts.count
    conceptFrequencies = Array(repeating: 0, count: count)
    conceptPassages = Array(repeating: [], count: count)
    logSentenceCount = log(Float(index.narrative.sentences.count + 1))
    var foundations: [String: Int] = [:]
    let isShort = index.narrative.sentences.count <= Self.shortStory
    for sentence in index.narrative.sentences.indices {
      let text = index.narrative.text(ofSentence: sentence)
      let tokens = index.analyzer.tokens(in: text)
      let words = tokens.map { knowledge.word($0.word) }
      let concepts = concepts(of: words)
      let stems = words.map { number(addingStem: $0.stem) }
      tally(stems, concepts, in: sentence)
      countFoundations(in: tokens, &foundations)
      if isShort {
        profiles[sentence] = profile(
          of: words, stems, concepts, in: SentenceWords(text: text, tokens: tokens))
      }
    }
    organisation = foundations.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }

  /// The number of a stem, or nil if the story doesn't have it.
  func number(ofStem stem: String) -> Int32? { stemNumbers[stem] }

  /// Whether a word is written small somewhere in the story, so that it isn't a name.
  ///
  /// - Complexity: O(p) in the passages with the word, of which the first few are looked at.
  func isWrittenSmall(_ word: String) -> Bool {
    guard let stem = stemNumbers[knowledge.word(word).stem] else { return false }
    return passages(withStem: stem).prefix(Self.passagesLookedAt).contains { passage in
      index.narrative.passages[Int(passage)].sentences.contains { sentence in
        index.tokens(ofSentence: sentence).contains { $0.word == word && !$0.isCapitalised }
      }
    }
  }

  /// How rare a stem is among the sentences, 0 for one they all have to about 1 for one none has.
  func rarity(ofStem stem: Int32?) -> Float {
    rarity(frequency: stem.map { stemFrequencies[Int($0)] } ?? 0)
  }

  /// How rare a concept is among the sentences, at least 0.05.
  func rarity(ofConcept concept: Int) -> Float {
    conceptRarities[concept]
  }

  /// Whether the story touches a concept.
  func touches(_ concept: Int) -> Bool { conceptFrequencies[concept] > 0 }

  /// The passages with a stem, in order.
  func passages(withStem stem: Int32) -> [Int32] { stemPassages[Int(stem)] }

  /// The passages that touch a concept, in order, with how surely they do.
  func passages(withConcept concept: Int) -> [(passage: Int32, weight: Float)] {
    conceptPassages[concept]
  }

  /// What a sentence is about and like.
  func profile(of sentence: Int) -> SentenceProfile {
    if let known = profiles[sentence] { return known }
    let text = index.narrative.text(ofSentence: sentence)
    let tokens = index.analyzer.tokens(in: text)
    let words = tokens.map { knowledge.word($0.word) }
    let profile = profile(
      of: words, words.map { stemNumbers[$0.stem] ?? -1 }, concepts(of: words),
      in: SentenceWords(text: text, tokens: tokens))
    if profiles.count >= Self.mostRemembered { profiles.removeAll() }
    profiles[sentence] = profile
    return profile
  }

  private func profile(
    of words: [WordKnowledge.Word], _ stems: [Int32],
    _ concepts: [(concept: Int, weight: Float)], in sentence: SentenceWords
  ) -> SentenceProfile {
    var vector = [Float](repeating: 0, count: WordVectors.dimensions)
    for word in words where !word.isStopWord {
      guard let number = word.vector else { continue }
      knowledge.vectors.add(number, times: word.rarity, to: &vector)
    }
    WordVectors.normalize(&vector)
    return SentenceProfile(
      stems: stems, concepts: concepts, vector: vector, traits: SentenceTraits(sentence))
  }

  private func rarity(frequency: Int32) -> Float {
    (logSentenceCount - log(Float(frequency) + 0.5)) / logSentenceCount
  }

  /// The concepts that some words touch, by their numbers.
  private func concepts(of words: [WordKnowledge.Word]) -> [(concept: Int, weight: Float)] {
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

  /// Notes what the narrator founded.
  private func countFoundations(in tokens: [Token], _ foundations: inout [String: Int]) {
    for (place, token) in tokens.enumerated() {
      guard Self.founding.contains(token.word), place > 0, place + 1 < tokens.count,
        tokens[place + 1].isCapitalised, ["i", "we", "co"].contains(tokens[place - 1].word)
      else { continue }
      foundations[tokens[place + 1].word, default: 0] += 1
    }
  }

  /// The number of a stem, a new one if it had none.
  private func number(addingStem stem: String) -> Int32 {
    if let known = stemNumbers[stem] { return known }
    let number = Int32(stemFrequencies.count)
    stemNumbers[stem] = number
    stemFrequencies.append(0)
    stemPassages.append([])
    return number
  }

  /// Counts the stems and concepts of a sentence.
  private func tally(
    _ stems: [Int32], _ concepts: [(concept: Int, weight: Float)], in sentence: Int
  ) {
    let passage = Int32(index.narrative.sentences[sentence].passage)
    for (place, stem) in stems.enumerated() where !stems[..<place].contains(stem) {
      let number = Int(stem)
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

  private static let founding: Set<String> = [
    "founded", "started", "established", "launched", "created",
  ]
}
