package import Encoder
internal import Narrative
package import Retrieval

/// Finds what can be quoted of a narrative, and tells how well it serves.
package struct QuoteFinder {
  /// Tells the vectors of sentences of the narrative, in the order of their numbers.
  package typealias Vectors = ([Int]) throws -> [SentenceVector]

  private let index: NarrativeIndex
  private let models: QuoteModels
  private let vectors: Vectors

  /// The sentences that are looked at by their words, those of a few books.
  ///
  /// Of a longer narrative, passages at even distances have about as many.
  private static let mostSentences = 20_000

  /// The sentences whose meaning is looked at: the best by what is counted in them.
  static let mostEncoded = 600

  /// The score from which on a sentence is a quote, if need be.
  package static let floor = 0.06

  /// Finds quotes by models.
  ///
  /// - Parameters:
  ///   - index: The narrative.
  ///   - models: What weighs sentences.
  ///   - vectors: Called once, for the sentences that are worth a closer look.
  package init(index: NarrativeIndex, models: QuoteModels, vectors: @escaping Vectors) {
    self.index = index
    self.models = models
    self.vectors = vectors
  }

  /// What can be quoted, in reading order; of sentences with the same words, the first.
  ///
  /// - Throws: What `vectors` throws.
  /// - Complexity: O(n) in the length of the narrative, up to a few books, and some milliseconds for
  ///   each of the sentences that are encoded.
  package func quotes() throws -> [Quote] {
    let step = max(1, index.narrative.sentences.count / Self.mostSentences)
    return try quotes(inPassages: stride(from: 0, to: index.narrative.passages.count, by: step))
  }

  /// Whether a narrative is too long for all its quotes to be found.
  static func isTooLong(_ narrative: Narrative) -> Bool {
    narrative.sentences.count >= 2 * mostSentences
  }

  /// What can be quoted of some passages, in their order.
  func quotes(inPassages passages: some Sequence<Int>) throws -> [Quote] {
    let sayings = sayings(among: passages)
    let isTaken = Set(sayings.flatMap(\.sentences))
    let candidates = shortlist(passages).filter { !isTaken.contains($0.sentence) }
    guard !candidates.isEmpty else { return sayings }
    let vectors = try vectors(candidates.map(\.sentence))
    let found = quotes(among: candidates) { place in
      models.score(vectors[place], candidates[place].features)
    } standing: { place in
      models.score(vectors[place], candidates[place].features.standing)
    }
    return (sayings + found).sorted { $0.sentence < $1.sentence }
  }

  /// The longest saying that is a quote, in bytes.
  private static let longestSaying = 300

  /// The passages that were written down to be quoted, as a whole; of the same words, the first.
  private func sayings(among passages: some Sequence<Int>) -> [Quote] {
    let narrative = index.narrative
    var seen: Set<UInt64> = []
    return passages.compactMap { passage in
      let place = narrative.passages[passage]
      guard place.byteRange.count <= Self.longestSaying,
        narrative.setting(ofPassage: passage).isSaying, index.mayQuote(passage: passage),
        index.analyzer(ofPassage: passage).isEnglish,
        seen.insert(StableHash.hash(narrative.text(ofPassage: passage))).inserted
      else { return nil }
      return Quote(sentences: place.sentences, score: QuoteCollection.worthy)
    }
  }

  /// The sentences worth a closer look, in reading order.
  private func shortlist(_ passages: some Sequence<Int>) -> [QuoteCandidates.Candidate] {
    let finder = QuoteCandidates(index: index)
    var seen: Set<UInt64> = []
    let all = passages.flatMap(finder.candidates(inPassage:))
      .filter { seen.insert(StableHash.hash($0.text)).inserted }
    guard all.count > Self.mostEncoded else { return all }
    let glances = all.map { models.glance.value($0.features.values) }
    return all.indices.sorted { (glances[$1], $0) < (glances[$0], $1) }.prefix(Self.mostEncoded)
      .sorted().map { all[$0] }
  }

  /// Makes quotes of candidates.
  ///
  /// - Parameters:
  ///   - score: How well one serves.
  ///   - standing: How well it would if what it leans on were said with it.
  private func quotes(
    among candidates: [QuoteCandidates.Candidate], score: (Int) -> Double,
    standing: (Int) -> Double
  ) -> [Quote] {
    let scores = candidates.indices.map(score)
    var quotes: [Quote] = []
    for (place, candidate) in candidates.enumerated() {
      let sentence = candidate.sentence
      if place > 0, candidates[place - 1].sentence + 1 == sentence, candidate.leans,
        scores[place] < QuoteCollection.worthy,
        (Self.leastOpener..<QuoteCollection.worthy).contains(scores[place - 1])
      {
        // Neither is worth a day alone.
        let together = standing(place)
        if together >= QuoteCollection.worthy, quotes.last?.sentence == sentence - 1 {
          let score = (scores[place - 1] + together) / 2
          quotes[quotes.count - 1] = Quote(sentences: sentence - 1..<sentence + 1, score: score)
          continue
        }
      }
      guard scores[place] >= Self.floor else { continue }
      quotes.append(Quote(sentences: sentence..<sentence + 1, score: scores[place]))
    }
    return quotes
  }

  /// The score from which on a sentence may open a quote of two.
  private static let leastOpener = 0.3
}
