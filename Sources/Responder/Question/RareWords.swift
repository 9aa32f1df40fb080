internal import Retrieval

/// What words mean that neither the story nor the lexicon knows: better known words stand in.
struct RareWords {
  /// What a word means.
  struct Meaning {
    /// How surely what stands in is what is meant: a synonym more than a broader word.
    let certainty: Float

    /// The words that stand in for it.
    var standIns: [String] = []

    /// Their stems that the story has, by their numbers, with how well they meet the word.
    var forms: [(stem: Int32, weight: Float)] = []

    /// Their concepts, with how surely they are meant.
    var concepts: [(concept: Int, weight: Float)] = []

    /// The number of a vector, where only that is known.
    var vector: Int?
  }

  private let story: StoryProfile
  private let wordNet: WordNet?

  private static let certaintyOfSynonyms: Float = 0.6
  private static let certaintyOfBroaderWords: Float = 0.3

  /// Reads the meanings of words from WordNet, if there is one.
  init(story: StoryProfile, wordNet: WordNet?) {
    self.story = story
    self.wordNet = wordNet
  }

  /// The meaning of a word, or nil if nothing better known is near it.
  ///
  /// The nearest words with a concept or a place in the story count, of the most frequent meaning
  /// that has any; else the nearest with a vector.
  func meaning(of word: String) -> Meaning? {
    guard let wordNet else { return nil }
    let circles = wordNet.meanings(of: word).flatMap { meaning in
      meaning.circles.enumerated().map { steps, circle in
        self.meaning(
          of: circle,
          certainty: steps == 0 ? Self.certaintyOfSynonyms : Self.certaintyOfBroaderWords)
      }
    }
    let meeting = circles.first { !$0.forms.isEmpty || !$0.concepts.isEmpty }
    guard var best = meeting ?? circles.first(where: { $0.vector != nil }) else { return nil }
    best.vector = best.vector ?? circles.lazy.compactMap(\.vector).first
    return best
  }

  private func meaning(of circle: [String], certainty: Float) -> Meaning {
    var meaning = Meaning(certainty: certainty)
    for text in circle {
      let parts = text.split(separator: "_").map(String.init)
      let words = parts.map(story.knowledge.word)
      let known = parts.count == 1 ? add(words[0], to: &meaning) : add(words, to: &meaning)
      if known { meaning.standIns.append(parts.joined(separator: " ")) }
    }
    return meaning
  }

  /// Adds what a word meets, and tells whether it meets anything.
  private func add(_ word: WordKnowledge.Word, to meaning: inout Meaning) -> Bool {
    guard !word.isStopWord else { return false }
    let stem = story.number(ofStem: word.stem)
    if let stem, !meaning.forms.contains(where: { $0.stem == stem }) {
      meaning.forms.append((stem, meaning.certainty))
    }
    add(word.concepts, to: &meaning)
    meaning.vector = meaning.vector ?? word.vector
    return stem != nil || !word.concepts.isEmpty || word.vector != nil
  }

  /// Adds the concepts that a phrase stands for, and tells whether there are any.
  private func add(_ phrase: [WordKnowledge.Word], to meaning: inout Meaning) -> Bool {
    let matches = story.knowledge.phrases(in: phrase)
    add(matches.map { ($0.concept, $0.weight) }, to: &meaning)
    return !matches.isEmpty
  }

  private func add(_ concepts: [(concept: Int, weight: Float)], to meaning: inout Meaning) {
    for (concept, weight) in concepts {
      let weight = weight * meaning.certainty
      if let known = meaning.concepts.firstIndex(where: { $0.concept == concept }) {
        meaning.concepts[known].weight = max(meaning.concepts[known].weight, weight)
      } else {
        meaning.concepts.append((concept, weight))
      }
    }
  }
}
