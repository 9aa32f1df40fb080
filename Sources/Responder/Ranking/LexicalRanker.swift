internal import Narrative
internal import Retrieval

/// Ranks sentences by the words of a question alone, for languages whose words aren't known better.
///
/// The passage that fits best is very likely the one that answers; in it, the sentence that covers
/// most of the question.
struct LexicalRanker {
  private let story: StoryProfile

  /// The passages whose sentences are ranked.
  static let mostPassages = 12

  /// What being in a passage as good as the best counts, against covering the whole question.
  private static let passageWeight: Float = 30
  private static let coverageWeight: Float = 10

  /// The score of a sentence that covers all of the question in the passage that fits best.
  static let mostPoints = passageWeight + coverageWeight

  /// What the nearness of the last answer counts.
  private static func favour(
    for sentence: Int, _ link: TopicLink?, in narrative: Narrative
  ) -> Float {
    guard let link, link.kind != .rich else { return 0 }
    let weight: Float =
      switch link.relation(of: sentence, in: narrative) {
      case .next, .later: 4
      case .earlier: 1.6
      case .behind: 1.2
      case .before: 0.5
      default: 0
      }
    return link.topic.said.contains(sentence) ? weight - 6 : weight
  }

  /// Ranks the sentences of a story.
  init(story: StoryProfile) { self.story = story }

  /// The sentences that may answer a question, best first.
  ///
  /// - Parameters:
  ///   - question: The question.
  ///   - link: What it leans on, if anything: sentences near that are favoured.
  func rank(_ question: Question, link: TopicLink? = nil) -> [SentenceRanker.Candidate] {
    let query = story.index.query(
      of: question.tokens, of: question.text, in: question.analyzer)
    let found = story.index.search(query, limit: Self.mostPassages)
    let best = Float(found.first?.score ?? 1)
    let words = question.units.filter(\.isWord)
    let total = max(words.reduce(0) { $0 + $1.weight }, 0.000_1)
    var candidates: [SentenceRanker.Candidate] = []
    let narrative = story.index.narrative
    let nearby = link.map { Set($0.passages(of: narrative)) } ?? []
    let others = nearby.subtracting(found.map(\.unit)).sorted()
    for (passage, score) in found.map({ ($0.unit, Float($0.score)) }) + others.map({ ($0, 0) }) {
      let sentences = story.index.narrative.passages[passage].sentences
      let profiles = sentences.map { story.profile(of: $0) }
      for (sentence, profile) in zip(sentences, profiles) where profile.traits.isProse {
        var evidence = Evidence()
        for unit in words {
          let own = profile.match(unit.forms)
          let around = profiles.reduce(0) { max($0, $1.match(unit.forms)) }
          evidence.exact += unit.weight * own / total
          evidence.exactInPassage += unit.weight * (around - own) / total
          if own > 0 { evidence.matchedWords += 1 / Float(words.count) }
        }
        let points =
          Self.passageWeight * score / best + Self.coverageWeight * evidence.exact
          + Self.favour(for: sentence, link, in: narrative)
        candidates.append(
          SentenceRanker.Candidate(sentence: sentence, evidence: evidence, score: points))
      }
    }
    return candidates.sorted { ($1.score, $0.sentence) < ($0.score, $1.sentence) }
  }
}
