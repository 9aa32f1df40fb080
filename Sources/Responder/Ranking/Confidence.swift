internal import Narrative
internal import Retrieval

#if canImport(Glibc)
internal import Glibc
#elseif canImport(Darwin)
internal import Darwin
#endif

/// How likely a fair judge accepts the best sentence as the answer, and what that rests on.
///
/// A logistic model fitted to question files.
struct Confidence {
  /// What it rests on: each part with its weight, in the order of `Part`'s cases.
  private(set) var parts = [Float](repeating: 0, count: Part.allCases.count)

  /// What the probability is made of: each part's name and what it adds to the logarithm of the
  /// odds.
  var reasons: [Explanation.Reason] {
    Part.allCases.map { part in
      Explanation.Reason(name: part.name, effect: Double(model.weight(of: part) * self[part]))
    }
  }

  /// The probability, 0 to 1.
  var probability: Double {
    StableExponential.logistic(model.bias + reasons.reduce(0) { $0 + $1.effect })
  }

  private let model: ConfidenceModel

  /// Weighs up the best of some candidates.
  ///
  /// - Parameters:
  ///   - candidates: The candidates, best first, at least one.
  ///   - question: What was asked.
  ///   - story: Whose sentences they are.
  ///   - narrator: Whose name is nothing new.
  init(
    of candidates: [SentenceRanker.Candidate], for question: Question, story: StoryProfile,
    narrator: Narrator
  ) {
    model = candidates.first?.context == nil ? .alone : .followingUp
    guard let best = candidates.first else { return }
    let coverage = QuestionCoverage(of: question, by: best.sentence, in: story)
    self[.worstGap] = coverage.worstGap
    self[.absentMeaning] = coverage.absentMeaning
    self[.absentRelative] = coverage.isAboutAbsentRelative ? 1 : 0
    self[.unknownNames] = coverage.unknownNames
    self[.unknownWords] = coverage.unknownWords
    self[.strangestWord] = coverage.strangestWord
    self[.size] = log10(Float(max(story.index.narrative.sentences.count, 1)))
    self[.score] = best.score / 10
    self[.conceptLikeness] = best.evidence.conceptLikeness
    self[.answerType] = best.evidence.answerType
    // With nothing of the question, the only candidate leads but isn't the better for it.
    if coverage.isAny || best.evidence.conceptLikeness > 0 || best.context != nil {
      let share = candidates.reduce(0) {
        $0 + StableExponential.of(Double($1.score - best.score))
      }
      self[.lead] = Float(1 / share)
    }
    if question.units.contains(where: \.isFocus) {
      self[.missingFocus] = 1 - best.evidence.focus
    }
    self[.length] = Float(question.contentUnits.count)
    self[.isToNarrator] = question.isToNarrator ? 1 : 0
    self[.isTask] = question.isTask ? 1 : 0
    judgeFact(question, best.sentence, story, narrator, isPartOf: question)
  }

  /// Judges whether a sentence holds the fact that a question asks for.
  ///
  /// - Parameter context: The question with what it takes from those before it, whose words are
  ///   nothing new.
  mutating func judgeFact(
    _ question: Question, _ sentence: Int, _ story: StoryProfile, _ narrator: Narrator,
    isPartOf context: Question
  ) {
    self[.missingFact] = 0
    self[.missingPerson] = 0
    self[.isNarrow] = 0
    guard let request = question.request else { return }
    let text = story.index.narrative.text(ofSentence: sentence)
    let analyzer = story.index.analyzer(ofSentence: sentence)
    let tokens = analyzer.tokens(in: text)
    var known = Set(context.units.map(\.text)).union(question.tokens.map(\.word))
    known.formUnion(narrator.nameWords)
    if let organisation = story.organisation { known.insert(organisation) }
    let fulfilment = FactFulfilment(
      sentence: SentenceWords(text: text, tokens: tokens), known: known,
      hasMeaning: { !story.knowledge.word($0).concepts.isEmpty }, stem: analyzer.stem)
    // The more a sentence speaks of the subject, the more surely the fact would stand in it.
    let missing = (1 - fulfilment.degree(of: request, in: question)) * self[.score]
    switch request {
    case .who: self[.missingPerson] = missing
    case .place: self[.missingFact] = self[.missingFocus] * self[.score]
    default: self[.missingFact] = missing
    }
    self[.isNarrow] = request.isNarrow ? 1 : 0
  }

  /// One of the parts.
  private(set) subscript(part: Part) -> Float {
    get { parts[part.rawValue] }
    set { parts[part.rawValue] = newValue }
  }
}

extension Confidence {
  /// A thing that raises or lowers the confidence.
  enum Part: Int, CaseIterable {
    /// The part of all candidates' likelihood that falls to the best, if it has anything of the
    /// question at all.
    case lead
    /// The score of the sentence, in tens.
    case score
    /// How alike the concepts of question and sentence are.
    case conceptLikeness
    /// The weight of the most important word that isn't covered.
    case worstGap
    /// The share of the question's weight that words have of which the story has nothing, not even
    /// their concepts.
    case unknownWords
    /// The number of names that the story doesn't have, 2 at most.
    case unknownNames
    /// How much a definite fact is asked for that the sentence doesn't hold, times its score.
    case missingFact
    /// Whether a narrow fact is asked for, 0 or 1.
    case isNarrow
    /// The common logarithm of the number of sentences: the more there are, the more look right.
    case size
    /// How much the sentence lacks what the question asks to be named, 0 to 1.
    case missingFocus
    /// Whether a person is asked for and the sentence names none, times its score.
    case missingPerson
    /// Whether it is a task for a program, 0 or 1.
    case isTask
    /// The number of the question's words that mean something.
    case length
    /// Whether the narrator is spoken to or of, 0 or 1.
    case isToNarrator
    /// Whether the sentence holds the kind of thing asked for, 0 or 1.
    case answerType
    /// The weight of the most important word that neither the story nor the lexicon has.
    case strangestWord
    /// The weight of the most important word or phrase of whose meaning the story has nothing.
    case absentMeaning
    /// Whether it is about one of the narrator's family of whom the story doesn't speak, 0 or 1.
    case absentRelative

    /// What it is called in an explanation.
    var name: String {
      switch self {
      case .lead: "how far the best sentence is ahead of the others"
      case .score: "the evidence for the best sentence"
      case .conceptLikeness: "the concepts that it shares with the question"
      case .worstGap: "an important word that it doesn’t cover"
      case .unknownWords: "words that the story doesn’t have"
      case .unknownNames: "a name that the story doesn’t have"
      case .missingFact: "the fact asked for, which isn’t in it"
      case .isNarrow: "a narrow question"
      case .size: "the many sentences of the text"
      case .missingFocus: "the thing asked for, which it doesn’t name"
      case .missingPerson: "the person asked for, whom it doesn’t name"
      case .isTask: "a task, which is no question about the story"
      case .length: "the words of the question"
      case .isToNarrator: "a question about the narrator"
      case .answerType: "that it holds the kind of thing asked for"
      case .strangestWord: "a word from elsewhere"
      case .absentMeaning: "something that the story doesn’t speak of"
      case .absentRelative: "a relative of whom the story doesn’t speak"
      }
    }
  }
}
