internal import Narrative
internal import Retrieval

/// Makes one answer of the best sentences: one to three of them, in reading order.
struct AnswerComposer {
  private let index: NarrativeIndex

  /// The most words of an answer.
  static let mostWords = 75

  /// The most sentences of an answer.
  static let mostSentences = 3

  /// Composes from the sentences of an index.
  init(index: NarrativeIndex) { self.index = index }

  /// The sentences that say an answer: the best one, what it leans on, and a second if it is as good.
  ///
  /// - Parameter candidates: Sentences with scores, best first.
  /// - Returns: Their numbers in reading order; empty if there are no candidates.
  func compose(_ candidates: [(sentence: Int, score: Double)]) -> [Int] {
    guard let best = candidates.first else { return [] }
    var chosen: Set<Int> = [best.sentence]
    var words = wordCount(best.sentence)
    addSupport(of: best.sentence, to: &chosen, words: &words)
    if let second = candidates.dropFirst().first, second.score >= best.score * 0.92,
      !chosen.contains(second.sentence)
    {
      let support = leaning(second.sentence) ? [second.sentence - 1] : []
      let added = ([second.sentence] + support).filter { !chosen.contains($0) }
      let cost = added.reduce(0) { $0 + wordCount($1) }
      if chosen.count + added.count <= Self.mostSentences, words + cost <= Self.mostWords {
        chosen.formUnion(added)
      }
    }
    return chosen.sorted()
  }

  /// Whether a sentence is short enough to be an answer.
  func fits(_ sentence: Int) -> Bool { wordCount(sentence) <= Self.mostWords }

  /// Puts in front of a sentence what it refers back to, as far as the limits allow.
  private func addSupport(of sentence: Int, to chosen: inout Set<Int>, words: inout Int) {
    var current = sentence
    while chosen.count < Self.mostSentences, leaning(current) {
      let cost = wordCount(current - 1)
      guard words + cost <= Self.mostWords else { return }
      current -= 1
      words += cost
      chosen.insert(current)
    }
  }

  /// Whether a sentence leans on one before it in its passage.
  private func leaning(_ sentence: Int) -> Bool {
    let passage = index.narrative.passages[index.narrative.sentences[sentence].passage]
    guard sentence > passage.sentences.lowerBound else { return false }
    return LeaningSentence.leansBack(index.words(ofSentence: sentence))
  }

  private func wordCount(_ sentence: Int) -> Int {
    index.narrative.text(ofSentence: sentence).split(separator: " ").count
  }
}
