internal import Narrative
internal import Retrieval

extension Responder {
  /// The share of a subject that a sentence must treat to be on it.
  private static let leastTreated: Float = 0.3

  /// The same share of the passage around it, where no sentence treats the subject itself.
  private static let leastTreatedAround: Float = 0.5

  /// The quotes of a collection whose passages are ranked beside the best; all of a few books.
  private static let mostLookedAt = 500

  /// The quotes on a subject, the nearest first, by the ranking that answers questions.
  ///
  /// - Parameters:
  ///   - subject: Words in any form, misspellings corrected.
  ///   - collection: The quotes to choose from; in a narrative too long for all its quotes to be
  ///     among them, those of the passages found are chosen from too.
  /// - Complexity: That of an answer.
  package func quotes(about subject: String, in collection: QuoteCollection) -> [Quote] {
    let question = read(subject)
    guard !question.units.isEmpty else { return [] }
    // What holds a quote is looked at whatever its rank: the best passages are mostly narration.
    let own = collection.quotes.prefix(Self.mostLookedAt)
      .map { index.narrative.sentences[$0.sentence].passage }
    let candidates = SentenceRanker(story: story).rank(question, nearby: own)
    let treating = quotes(of: candidates, in: collection, atLeast: Self.leastTreated) {
      $0.exact + $0.concept
    }
    return treating.isEmpty
      ? quotes(of: candidates, in: collection, atLeast: Self.leastTreatedAround) {
        $0.exact + $0.exactInPassage + $0.concept + $0.conceptInPassage
      } : treating
  }

  /// The quotes among ranked sentences that treat enough of a subject, and at least half as much as
  /// the one that treats most.
  private func quotes(
    of candidates: [SentenceRanker.Candidate], in collection: QuoteCollection,
    atLeast least: Float, treated: (Evidence) -> Float
  ) -> [Quote] {
    let near = candidates.filter { treated($0.evidence) >= least }
    let finder = PassageQuotes(index: index)
    let passages = Set(near.map { index.narrative.sentences[$0.sentence].passage })
    var bySentence: [Int: Quote] = [:]
    for quote in collection.quotes + passages.sorted().flatMap(finder.quotes(inPassage:)) {
      for sentence in quote.sentences { bySentence[sentence] = quote }
    }
    let quotable = near.filter { bySentence[$0.sentence] != nil }
    let most = quotable.map { treated($0.evidence) }.max() ?? 0
    var chosen: Set<Int> = []
    return quotable.filter { treated($0.evidence) >= most / 2 }.compactMap { candidate in
      bySentence[candidate.sentence].flatMap { quote in
        chosen.insert(quote.sentence).inserted ? quote : nil
      }
    }
  }
}
