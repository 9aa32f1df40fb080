/// What the bot says to one question, with what it rests on.
package struct Answer: Sendable {
  /// How a question was met.
  package enum Outcome: Sendable, Equatable {
    /// The narrator's own words answer it.
    case answered
    /// The bot declines, or speaks for itself.
    case refused(RefusalReason)
  }

  /// The line as it was typed.
  package let question: String

  /// What the line was taken for.
  package var kind: LineKind

  /// How it was met.
  package var outcome: Outcome

  /// What the bot says for itself, but for the subjects it offers; often empty.
  package var statement = ""

  /// What the bot offers to speak of instead; empty if answered.
  package var subjects: [Subject] = []

  /// The sentences of the answer in reading order; empty unless answered.
  package var quotes: [RankedSentence] = []

  /// The best sentences, best first, whether or not they were good enough.
  package var sentences: [RankedSentence] = []

  /// The best passages, best first, by their numbers and scores in the index.
  package var passages: [RankedPassage] = []

  /// The probability, 0 to 1, that a fair judge would accept the best sentences as the answer.
  package var confidence = 0.0

  /// The narrator's words alone: whole sentences of the text with a space between them.
  package var words = ""

  /// An answer to a line of which nothing is said yet.
  init(question: String, kind: LineKind) {
    self.question = question
    self.kind = kind
    outcome = .refused(.offTopic)
  }

  /// The same answer with other subjects offered.
  package func offering(_ subjects: [Subject]) -> Answer {
    var answer = self
    answer.subjects = subjects
    return answer
  }

  /// Whether the narrator's own words answer the question.
  package var isAnswered: Bool { outcome == .answered }

  /// The bot's own words, in front of the narrator's if there are any; often empty.
  package var lead: String { statement + Wording.invitation(subjects) }

  /// The sentences of the answer, in reading order, in runs of such as follow one another in the text:
  /// each a paragraph of its own, so that nothing seems to be said in one breath that isn't.
  package var runs: [[Int]] {
    quotes.map(\.sentence).reduce(into: []) { runs, sentence in
      if let last = runs.last?.last, sentence == last + 1 {
        runs[runs.count - 1].append(sentence)
      } else {
        runs.append([sentence])
      }
    }
  }
}

/// A sentence of the narrative and how well it answers.
package struct RankedSentence: Sendable, Equatable {
  /// The sentence's number in the narrative.
  package let sentence: Int

  /// How well it answers, 0 to 1; compares across questions.
  package let score: Double

  /// Makes a ranked sentence.
  package init(sentence: Int, score: Double) {
    self.sentence = sentence
    self.score = score
  }
}

/// A passage of the narrative and how well it fits the words of the question.
package struct RankedPassage: Sendable, Equatable {
  /// The passage's number in the narrative.
  package let passage: Int

  /// Its TF-IDF score, above 0; only scores of one question compare.
  package let score: Double

  /// Makes a ranked passage.
  package init(passage: Int, score: Double) {
    self.passage = passage
    self.score = score
  }
}
