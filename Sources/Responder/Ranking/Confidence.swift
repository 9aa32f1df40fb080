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
  /// The score of the sentence, in tens.
  private(set) var score: Float = 0

  /// How alike the concepts of question and sentence are.
  private(set) var conceptLikeness: Float = 0

  /// The weight of the most important word that isn't covered.
  private(set) var worstGap: Float = 0

  /// The number of names that the story doesn't have, 2 at most.
  private(set) var unknownNames: Float = 0

  /// Whether a definite fact is asked for that the sentence doesn't hold, 0 to 1.
  private(set) var missingFact: Float = 0

  /// Whether a narrow fact is asked for, 0 or 1.
  private(set) var isNarrow: Float = 0

  /// Whether counsel is asked for, 0 or 1.
  private(set) var isCounsel: Float = 0

  /// The part of all candidates' likelihood that falls to the best, if it has anything of the
  /// question at all.
  private(set) var lead: Float = 0

  /// The share of the question's weight that words have of which the story has nothing, not even
  /// their concepts.
  private(set) var unknownWords: Float = 0

  /// The common logarithm of the number of sentences: the more there are, the more look right.
  private(set) var size: Float = 0

  /// What the probability is made of: each part's name and what it adds to the logarithm of the
  /// odds.
  var reasons: [Explanation.Reason] {
    [
      ("how far the best sentence is ahead of the others", 2.32 * lead),
      ("the evidence for the best sentence", 1.41 * score),
      ("the concepts that it shares with the question", 1.04 * conceptLikeness),
      ("an important word that it doesn’t cover", -1.67 * worstGap),
      ("words that the story doesn’t have", -0.27 * unknownWords),
      ("a name that the story doesn’t have", -2.45 * unknownNames),
      ("the fact asked for, which isn’t in it", -3.53 * missingFact),
      ("a narrow question", -0.93 * isNarrow),
      ("a wish for counsel", -0.18 * isCounsel),
      ("the many sentences of the text", -0.37 * size),
    ].map { Explanation.Reason(name: $0, effect: Double($1)) }
  }

  /// The probability, 0 to 1.
  var probability: Double {
    let sum = Self.bias + reasons.reduce(0) { $0 + $1.effect }
    return 1 / (1 + exp(-sum))
  }

  /// The logarithm of the odds where nothing speaks for or against.
  private static let bias = -0.16

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
    guard let best = candidates.first else { return }
    let narrative = story.index.narrative
    size = log10(Float(max(narrative.sentences.count, 1)))
    let profile = story.profile(of: best.sentence)
    let sentences = narrative.passages[narrative.sentences[best.sentence].passage].sentences
    let near = [best.sentence - 1, best.sentence, best.sentence + 1].filter(sentences.contains)
      .map { story.profile(of: $0) }
    let words = question.contentUnits
    var coverage: Float = 0
    for unit in words {
      var match: Float =
        profile.match(unit.forms) >= 0.8
        ? 1 : min(0.7, near.map { $0.match(unit.forms) }.max() ?? 0)
      if match < 0.7 { match = max(match, 0.7 * profile.match(unit.concepts)) }
      coverage += unit.weight * match
      worstGap = max(worstGap, unit.weight * (1 - match))
      if unit.isName, !unit.isInStory {
        unknownNames = min(unknownNames + 1, 2)
      }
      if !unit.isInStory {
        let concepts = unit.concepts.filter { story.touches($0.concept) }.map(\.weight)
        let known = (concepts + unit.forms.map(\.weight)).max() ?? 0
        unknownWords += unit.weight * (1 - known)
      }
    }
    let total = words.reduce(0) { $0 + $1.weight }
    unknownWords /= max(total, 1)
    score = best.evidence.score / 10
    conceptLikeness = best.evidence.conceptLikeness
    isCounsel = question.wantsCounsel ? 1 : 0
    // With nothing of the question, the only candidate leads but isn't the better for it.
    let hasSomething = coverage > 0 || conceptLikeness > 0
    // What a conversation favours is no evidence.
    let own = best.evidence.score
    lead = hasSomething ? 1 / candidates.reduce(0) { $0 + exp($1.evidence.score - own) } : 0
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
    missingFact = 0
    isNarrow = 0
    guard let request = question.request else { return }
    let text = story.index.narrative.text(ofSentence: sentence)
    let analyzer = story.index.analyzer(ofSentence: sentence)
    let tokens = analyzer.tokens(in: text)
    var known = Set(context.units.map(\.text)).union(question.tokens.map(\.word))
    known.formUnion(narrator.nameWords)
    if let organisation = story.organisation { known.insert(organisation) }
    let fulfilment = FactFulfilment(
      sentence: SentenceWords(text: text, tokens: tokens), known: known,
      stem: analyzer.stem)
    missingFact = 1 - fulfilment.degree(of: request, in: question)
    isNarrow = request.isNarrow ? 1 : 0
  }
}
