internal import Narrative
package import Retrieval

/// Answers questions from a narrative in the narrator's own words, or says that it can't.
///
/// A question is met on its own here; `Conversation` understands one from those before it.
package final class Responder {
  /// The narrative that is asked.
  package let index: NarrativeIndex

  /// Who tells it.
  package let narrator: Narrator

  private(set) lazy var story = StoryProfile(index: index)
  private lazy var reader = QuestionReader(story: story, narrator: narrator, wordNet: wordNet)
  lazy var composer = AnswerComposer(story: story)
  private let wordNet: WordNet?
  let subjects: Subjects

  /// The questions on subjects that were found to be answered well, or nil where none is, by the
  /// phrase of the subject.
  var answeredQuestions: [String: AnsweredQuestion?] = [:]

  private let wording: Wording

  /// The confidence from which on the bot answers.
  package static let threshold = 0.39

  /// Answers from a narrative.
  ///
  /// - Parameters:
  ///   - index: The narrative.
  ///   - wordNet: What tells the meanings of words that the lexicon doesn't know.
  package init(index: NarrativeIndex, wordNet: WordNet? = nil) {
    self.index = index
    self.wordNet = wordNet
    narrator = Narrator(of: index.narrative)
    subjects = Subjects(index: index)
    wording = Wording(narrator: narrator)
  }

  /// Answers one question, or refuses.
  ///
  /// - Parameters:
  ///   - text: The question.
  ///   - limit: The number of ranked passages and sentences to report.
  /// - Complexity: O(p + t) in the postings of the question's terms and the terms of the best
  ///   passages.
  package func answer(_ text: String, limit: Int = 3) -> Answer {
    guard text.utf8.count <= Question.longest else { return refuse(text, .tooLong, subjects: []) }
    return answer(Inquiry(read(text)), limit: limit)
  }

  /// Takes a question apart.
  func read(_ text: String) -> Question { Question(text, index: index, reader: reader) }

  /// Answers a question in its context.
  func answer(_ inquiry: Inquiry, limit: Int) -> Answer {
    let text = inquiry.own.text
    if inquiry.own.tokens.isEmpty {
      return refuse(text, .empty, subjects: subjects.suggest(3, near: []))
    }
    if let talk = inquiry.own.smallTalk { return reply(to: talk, text) }
    guard !inquiry.question.units.isEmpty || inquiry.link != nil else {
      return refuse(text, .empty, subjects: subjects.suggest(3, near: []))
    }
    guard inquiry.question.isAboutSomething || inquiry.link != nil else {
      return refuse(text, .offTopic, subjects: subjects.suggest(3, near: []))
    }
    let candidates = candidates(for: inquiry)
    let confidence =
      candidates.isEmpty
      ? 0
      : max(
        judgement(of: candidates, for: inquiry).probability, inquiry.leastConfidence)
    let evidence = report(candidates, inquiry, confidence: confidence, limit: limit)
    let chosen =
      confidence >= Self.threshold
      ? composer.compose(candidates, after: inquiry.link?.topic.answer ?? []) : []
    guard !chosen.isEmpty else {
      let reason = inquiry.said.isEmpty ? reason(candidates) : .noMore
      let near = candidates.prefix(1).map { index.narrative.sentences[$0.sentence].passage }
      return refuse(
        text, reason, evidence, confidence: min(confidence, Self.threshold),
        subjects: subjects.suggest(3, near: near),
        statement: wording.refusal(reason, of: inquiry.own))
    }
    // In an index file that lies a sentence may belong to two passages.
    let scores = Dictionary(
      candidates.map { ($0.sentence, $0.score) }, uniquingKeysWith: { first, _ in first })
    let best = candidates[0].score
    return answered(
      text, evidence, confidence: confidence,
      quotes: chosen.map {
        RankedSentence(
          sentence: $0, score: confidence * Self.likelihood((scores[$0] ?? best) - best))
      })
  }

  /// The sentences that may answer a question, best first.
  func candidates(for inquiry: Inquiry) -> [SentenceRanker.Candidate] {
    let ranked = ranked(for: inquiry)
    return inquiry.said.isEmpty
      ? ranked : ranked.filter { !inquiry.said.contains($0.sentence) }
  }

  private func ranked(for inquiry: Inquiry) -> [SentenceRanker.Candidate] {
    guard inquiry.own.isEnglish else {
      return LexicalRanker(story: story).rank(inquiry.question, link: inquiry.link)
    }
    guard let link = inquiry.link else { return SentenceRanker(story: story).rank(inquiry.own) }
    return FollowUpRanker(story: story).rank(inquiry.own, link)
  }

  /// How likely the best of some candidates is an answer.
  func judgement(
    of candidates: [SentenceRanker.Candidate], for inquiry: Inquiry
  ) -> Judgement {
    guard inquiry.own.isEnglish else {
      let confidence = LexicalConfidence(of: candidates, for: inquiry.judged, story: story)
      return Judgement(probability: confidence.probability, reasons: confidence.reasons)
    }
    let confidence = confidence(of: candidates, for: inquiry)
    return Judgement(probability: confidence.probability, reasons: confidence.reasons)
  }

  /// What the confidence in the best of some candidates rests on.
  func confidence(
    of candidates: [SentenceRanker.Candidate], for inquiry: Inquiry
  ) -> Confidence {
    var confidence = Confidence(
      of: candidates, for: inquiry.judged, story: story, narrator: narrator)
    if inquiry.isBare, let best = candidates.first {
      confidence.judgeFact(
        inquiry.own, best.sentence, story, narrator, isPartOf: inquiry.question)
    }
    return confidence
  }

  private func report(
    _ candidates: [SentenceRanker.Candidate], _ inquiry: Inquiry, confidence: Double, limit: Int
  ) -> Evidence {
    guard limit > 0 else { return Evidence() }
    let best = candidates.first?.score ?? 0
    return Evidence(
      passages: bestPassages(for: inquiry, limit: limit),
      sentences: candidates.prefix(limit).map {
        RankedSentence(
          sentence: $0.sentence, score: confidence * Self.likelihood($0.score - best))
      })
  }

  private func bestPassages(for inquiry: Inquiry, limit: Int) -> [RankedPassage] {
    let query = index.query(
      of: inquiry.own.tokens, of: inquiry.own.text, in: inquiry.own.analyzer)
    return index.search(query, limit: limit).map {
      RankedPassage(passage: $0.unit, score: $0.score)
    }
  }

  /// The likelihood of a candidate against the best one, of which it is a distance behind.
  private static func likelihood(_ distance: Float) -> Double {
    StableExponential.of(Double(min(distance, 0)))
  }

  private func reason(_ candidates: [SentenceRanker.Candidate]) -> RefusalReason {
    // The sentence on the subject may not be the best, since it lacks what is asked.
    let isNear = candidates.prefix(3).contains { candidate in
      let evidence = candidate.evidence
      return evidence.exact + evidence.exactInPassage + evidence.concept >= 0.3
    }
    return isNear ? .noSuchFact : .offTopic
  }

  private func reply(to talk: SmallTalk, _ text: String) -> Answer {
    if talk == .identity, let introduction = narrator.introduction(in: index.narrative) {
      let quote = RankedSentence(sentence: introduction, score: 1)
      let passage = index.narrative.sentences[introduction].passage
      return answered(
        text,
        Evidence(passages: [RankedPassage(passage: passage, score: 1)], sentences: [quote]),
        confidence: 1, quotes: [quote], statement: wording.reply(to: talk))
    }
    let wantsSubjects = [.greeting, .wellBeing, .help].contains(talk)
    return refuse(
      text, talk == .help ? .help : .smallTalk,
      subjects: wantsSubjects ? subjects.suggest(3, near: []) : [],
      statement: wording.reply(to: talk))
  }

  private struct Evidence {
    var passages: [RankedPassage] = []
    var sentences: [RankedSentence] = []
  }

  private func answered(
    _ text: String, _ evidence: Evidence, confidence: Double, quotes: [RankedSentence],
    statement: String = ""
  ) -> Answer {
    Answer(
      question: text, outcome: .answered, statement: statement, subjects: [], quotes: quotes,
      sentences: evidence.sentences, passages: evidence.passages, confidence: confidence,
      words: quotes.map { index.narrative.text(ofSentence: $0.sentence) }.joined(separator: " "))
  }

  private func refuse(
    _ text: String, _ reason: RefusalReason, _ evidence: Evidence = Evidence(),
    confidence: Double = 0, subjects: [Subject], statement: String? = nil
  ) -> Answer {
    Answer(
      question: text, outcome: .refused(reason), statement: statement ?? wording.refusal(reason),
      subjects: subjects, quotes: [],
      sentences: evidence.sentences, passages: evidence.passages, confidence: confidence, words: "")
  }
}
