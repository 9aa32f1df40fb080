internal import Narrative
internal import Retrieval

extension Responder {
  /// How likely small talk, a task and the like must be to be met as such where a sentence answers.
  private static let surelyOther: Float = 0.5

  /// The confidence from which on a sentence is shown whatever the line's kind.
  private static let surelyAnswered = 0.8

  /// How likely distress must be to be met as such: to miss it is worse than to see it where there is none.
  static let leastDistress: Float = 0.4

  /// Answers or refuses by what was found.
  ///
  /// - Parameter limit: The number of ranked passages and sentences to report.
  func answer(_ finding: Finding, limit: Int) -> Answer {
    let plain = finding.kinds.best == .counsel ? LineKind.counsel : .about
    var draft = Answer(question: finding.text, kind: kind(of: finding) ?? plain)
    draft.confidence = finding.probability
    report(finding, limit: limit, in: &draft)
    if let obstacle = finding.obstacle {
      return refused(draft, obstacle, offering: obstacle == .empty ? 3 : 0)
    }
    if finding.kinds[.distress] >= Self.leastDistress, finding.hasWords {
      return crisisAnswer(to: finding)
    }
    guard isAnswered(finding) else { return refuse(finding, draft) }
    let chosen = compose(finding)
    guard !chosen.isEmpty else { return refuse(finding, draft) }
    let scores = scores(of: finding)
    draft.outcome = .answered
    draft.quotes = chosen.map {
      RankedSentence(sentence: $0, score: scores[$0] ?? finding.probability)
    }
    draft.words = index.narrative.text(ofSentences: chosen)
    return draft
  }

  private func isAnswered(_ finding: Finding) -> Bool {
    guard finding.isWorthSaying else { return false }
    guard let kind = kind(of: finding) else { return true }
    // After an answer, thanks are near to what they are for.
    if kind.isSmallTalk, let best = finding.ranking.candidates.first,
      finding.context?.answer.contains(best.sentence) == true
    {
      return false
    }
    // "Who hired you?" looks like a question about the program where the text doesn't say.
    return finding.probability >= Self.surelyAnswered
      || (kind == .maker && shareOfWords(finding) == 1)
  }

  /// What a line surely calls for other than the narrator's words; nil where it asks for those, or isn't
  /// surely anything else, or where the best sentence has the words of what looks like a question about
  /// the world.
  private func kind(of finding: Finding) -> LineKind? {
    let kinds = finding.kinds
    let kind = kinds.best
    guard kind != .about, kind != .subject, kind != .counsel, kind != .distress else { return nil }
    var likelihood = kind.isSmallTalk ? kinds.smallTalk : kinds[kind]
    if kind == .task || kind == .world { likelihood *= 1 - shareOfWords(finding) }
    return likelihood >= Self.surelyOther ? kind : nil
  }

  /// The share of the line's words, by weight, that the best sentence has.
  private func shareOfWords(_ finding: Finding) -> Float {
    guard let line = finding.line, let best = finding.ranking.candidates.first else { return 0 }
    return LineTerm.share(of: line.terms, matchedBy: traits[best.sentence].stems)
  }

  /// The refusal that a line's kind calls for.
  private func refuse(_ finding: Finding, _ draft: Answer) -> Answer {
    var draft = draft
    switch kind(of: finding) ?? .about {
    case .greeting, .wellBeing, .help:
      return refused(draft, finding.kinds.best == .help ? .help : .smallTalk, offering: 3)
    case .thanks, .farewell, .authenticity, .maker, .name:
      return refused(draft, .smallTalk, offering: 0)
    case .reaction: return refused(draft, .reaction, offering: 0)
    case .gibberish: return refused(draft, .unclear, offering: 2)
    case .task: return refused(draft, .task, offering: 2)
    case .world: return refused(draft, .world, offering: 2)
    case .about, .subject, .counsel, .distress: break
    }
    let reason = nearMiss(finding)
    let near = finding.ranking.candidates.prefix(1).map {
      index.narrative.sentences[$0.sentence].passage
    }
    draft.statement = wording.refusal(reason, of: finding.line)
    return refused(draft, reason, offering: 3, near: near)
  }

  /// Whether the text is near the subject, or has nothing on it.
  private func nearMiss(_ finding: Finding) -> RefusalReason {
    if finding.asksForMore { return .noMore }
    guard let best = finding.ranking.candidates.first else { return .offTopic }
    if finding.leansOnAnswer, finding.context?.answer.contains(best.sentence) == true {
      return .noMore
    }
    return best[.meaning] >= Self.nearMeaning || best[.words] >= 0.3 ? .noSuchFact : .offTopic
  }

  /// The cosine from which on a sentence is on the line's subject.
  private static let nearMeaning: Float = 0.45

  private func refused(
    _ draft: Answer, _ reason: RefusalReason, offering count: Int, near passages: [Int] = []
  ) -> Answer {
    var draft = draft
    draft.outcome = .refused(reason)
    if draft.statement.isEmpty { draft.statement = wording.reply(to: draft.kind, reason) }
    draft.subjects = count == 0 ? [] : subjects.suggest(count, near: passages)
    return draft
  }

  private func report(_ finding: Finding, limit: Int, in draft: inout Answer) {
    guard limit > 0, let line = finding.line else { return }
    let scores = scores(of: finding)
    draft.sentences = finding.ranking.candidates.prefix(limit).map {
      RankedSentence(sentence: $0.sentence, score: scores[$0.sentence] ?? 0)
    }
    draft.passages = index.search(
      index.query(of: line.tokens, of: line.text, in: line.analyzer), limit: limit
    ).map { RankedPassage(passage: $0.unit, score: $0.score) }
  }

  /// How well each candidate answers, 0 to 1: the confidence in the best one, and of the others a
  /// share of that.
  private func scores(of finding: Finding) -> [Int: Double] {
    let best = finding.ranking.candidates.first?.score ?? 0
    // In an index file that lies a sentence may belong to two passages.
    return Dictionary(
      finding.ranking.candidates.map {
        ($0.sentence, finding.probability * StableExponential.of(Double(min($0.score - best, 0))))
      }, uniquingKeysWith: { first, _ in first })
  }

  /// The reply to somebody in danger, and to the turns after theirs.
  func crisisAnswer(to finding: Finding) -> Answer {
    var draft = Answer(question: finding.text, kind: .distress)
    draft.outcome = .refused(.crisis)
    draft.statement = Wording.crisis
    draft.confidence = 0
    return draft
  }
}
