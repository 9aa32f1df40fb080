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

  private let ranker: SentenceRanker
  private let composer: AnswerComposer
  private let subjects: Subjects
  private let wording: Wording

  /// The confidence from which on the bot answers.
  package static let threshold = 0.5

  /// Answers from a narrative.
  package init(index: NarrativeIndex) {
    self.index = index
    narrator = Narrator(of: index.narrative)
    ranker = SentenceRanker(index: index)
    composer = AnswerComposer(index: index)
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
    guard text.utf8.count <= Question.longest else {
      return refuse(text, .tooLong, subjects: [])
    }
    return answer(Question(text, index: index, narrator: narrator), limit: limit)
  }

  /// Answers a question already read.
  ///
  /// - Parameters:
  ///   - question: The question.
  ///   - limit: The number of ranked passages and sentences to report.
  ///   - said: Sentences not to be said again.
  package func answer(_ question: Question, limit: Int = 3, said: Set<Int> = []) -> Answer {
    if question.tokens.isEmpty {
      return refuse(question.text, .empty, subjects: subjects.suggest(3, near: []))
    }
    if let talk = question.smallTalk {
      return reply(to: talk, question.text, limit: limit, said: said)
    }

    let wanted = max(limit, SentenceRanker.passageLimit)
    let passages = index.search(question.query, limit: wanted)
    let ranked = ranker.rank(question.query, in: passages)
    let evidence = Evidence(
      passages: passages.prefix(limit).map {
        RankedPassage(passage: $0.unit, score: $0.score)
      },
      sentences: ranked.prefix(limit).map {
        RankedSentence(sentence: $0.sentence, score: min($0.score, 1))
      })
    // The composer looks at no more than two.
    let fresh = Array(
      ranked.lazy
        .filter { !said.contains($0.sentence) && self.composer.fits($0.sentence) }.prefix(2))
    guard let best = fresh.first else {
      let reason: RefusalReason =
        ranked.isEmpty ? .offTopic : said.isEmpty ? .noSuchFact : .noMore
      return refuse(
        question.text, reason, evidence,
        subjects: subjects.suggest(3, near: evidence.passages.map(\.passage)))
    }
    let confidence = min(best.score, 1)
    guard confidence >= Self.threshold else {
      return refuse(
        question.text, best.ownCoverage < 0.25 ? .offTopic : .noSuchFact, evidence,
        confidence: confidence,
        subjects: subjects.suggest(3, near: evidence.passages.map(\.passage)))
    }
    let chosen = composer.compose(fresh.map { ($0.sentence, $0.score) })
    let scores = Dictionary(uniqueKeysWithValues: ranked.map { ($0.sentence, min($0.score, 1)) })
    return answered(
      question.text, evidence, confidence: confidence,
      quotes: chosen.map { RankedSentence(sentence: $0, score: scores[$0] ?? 0) })
  }

  private func reply(
    to talk: SmallTalk, _ text: String, limit: Int, said: Set<Int>
  ) -> Answer {
    if talk == .identity, let introduction = introduction() {
      guard let sentence = introduction.first(where: { !said.contains($0) && composer.fits($0) })
      else { return refuse(text, .noMore, subjects: subjects.suggest(3, near: [])) }
      let quote = RankedSentence(sentence: sentence, score: 1)
      let passage = index.narrative.sentences[sentence].passage
      let isFirst = sentence == introduction.lowerBound
      return answered(
        text,
        Evidence(
          passages: [RankedPassage(passage: passage, score: 1)], sentences: [quote]),
        confidence: 1, quotes: [quote],
        lead: isFirst ? wording.reply(to: talk, subjects: []) : "")
    }
    let wantsSubjects = [.greeting, .wellBeing, .help].contains(talk)
    return refuse(
      text, talk == .help ? .help : .smallTalk, subjects: [],
      lead: wording.reply(
        to: talk, subjects: wantsSubjects ? subjects.suggest(3, near: []) : []))
  }

  /// The sentence in which the narrator says who they are, and the rest of its passage; or nil.
  private func introduction() -> Range<Int>? {
    guard let name = narrator.name else { return nil }
    let narrative = index.narrative
    let first = narrative.sentences.indices.prefix(30).first { sentence in
      let text = narrative.text(ofSentence: sentence)
      return ["I am \(name)", "I’m \(name)", "I'm \(name)", "My name is \(name)"]
        .contains { text.hasPrefix($0) }
    }
    return first.map { first in
      first..<narrative.passages[narrative.sentences[first].passage].sentences.upperBound
    }
  }

  private struct Evidence {
    var passages: [RankedPassage] = []
    var sentences: [RankedSentence] = []
  }

  private func answered(
    _ text: String, _ evidence: Evidence, confidence: Double, quotes: [RankedSentence],
    lead: String = ""
  ) -> Answer {
    Answer(
      question: text, outcome: .answered, lead: lead, quotes: quotes,
      sentences: evidence.sentences, passages: evidence.passages, confidence: confidence,
      words: quotes.map { index.narrative.text(ofSentence: $0.sentence) }.joined(separator: " "))
  }

  private func refuse(
    _ text: String, _ reason: RefusalReason, _ evidence: Evidence = Evidence(),
    confidence: Double = 0, subjects: [String], lead: String? = nil
  ) -> Answer {
    Answer(
      question: text, outcome: .refused(reason),
      lead: lead ?? wording.refusal(reason, subjects: subjects), quotes: [],
      sentences: evidence.sentences, passages: evidence.passages, confidence: confidence, words: "")
  }
}
