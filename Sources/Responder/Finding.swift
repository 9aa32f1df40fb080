internal import Narrative
internal import Retrieval

/// What was found for a line: its kind, the ranked sentences, and how sure the best of them is.
struct Finding {
  /// The line as it was typed.
  let text: String

  /// The line, read; nil for one that can't be.
  let line: Line?

  /// What the line calls for.
  let kinds: LineKinds

  /// Why nothing was looked for; nil where it was.
  let obstacle: RefusalReason?

  /// What the line may lean on.
  var context: Context?

  /// Whether one more answer is asked for to what was asked before.
  var isForAnother = false

  /// The sentences that may answer, best first.
  var ranking = Ranking(candidates: [], likeness: Likeness(all: []))

  /// The entry of the day that the line asks about.
  var askedDay: AskedDay?

  /// How much the line leans on what was said before, 0 to 1.
  var leaning: Float = 0

  /// What that was judged by, beside the vector.
  var leaningFeatures: [Float] = []

  /// How sure the best sentence is, where the line is understood by meaning.
  var confidence: Confidence?

  /// How sure the best sentence is, where it was found by its words alone.
  var lexicalConfidence: LexicalConfidence?

  /// A line in which nothing can be looked for.
  init(_ text: String, besides obstacle: RefusalReason) {
    self.text = text
    self.obstacle = obstacle
    line = nil
    kinds = .unknown
  }

  /// A line in which something can be looked for.
  init(_ text: String, line: Line, kinds: LineKinds) {
    self.text = text
    self.line = line
    self.kinds = kinds
    obstacle = nil
  }

  /// What the line calls for, as far as it tells how much an answer should say.
  var scope: AnswerScope {
    AnswerScope(
      counsel: kinds[.counsel], subject: kinds[.subject], asksFact: line?.fact != nil,
      asksReason: line?.asksReason ?? false)
  }

  /// The probability that the best sentence is an answer, 0 to 1.
  var probability: Double {
    if isWholeDay { return Self.surely }
    return confidence?.probability ?? lexicalConfidence?.probability ?? 0
  }

  /// Whether the line asks for all of a day's entry, which is there.
  private var isWholeDay: Bool { askedDay?.isAll == true && !ranking.candidates.isEmpty }

  /// Whether the best sentence is worth saying.
  var isWorthSaying: Bool {
    isWholeDay || confidence?.isWorthSaying ?? lexicalConfidence?.isWorthSaying ?? false
  }

  /// How sure an entry is that was asked for by its date alone.
  private static let surely = 0.95

  /// Minds the time that the line asks about: all of its entries where nothing else is asked for, from
  /// the beginning on; else no sentence of another time's entry answers.
  mutating func keepAskedDay(in narrative: Narrative) {
    guard let askedDay else { return }
    guard askedDay.isAll else {
      let best = ranking.candidates.first
      ranking.candidates.removeAll { askedDay.excludes($0.sentence, of: narrative) }
      // What another entry says much better isn't what this one says.
      if let best, let next = ranking.candidates.first,
        best.score - next.score > Self.mostBehind
      {
        ranking.candidates = []
      }
      return
    }
    let passages = Set(askedDay.passages)
    let kept = ranking.candidates
      .filter { passages.contains(narrative.sentences[$0.sentence].passage) }
      .sorted { $0.sentence < $1.sentence }
    if kept.isEmpty { self.askedDay = nil } else { ranking.candidates = kept }
  }

  /// How much lower the score of the best sentence of the asked time may be than that of another one.
  private static let mostBehind: Float = 2

  /// What that is made of.
  var reasons: [ConfidenceReason] {
    confidence?.reasons ?? lexicalConfidence?.reasons ?? []
  }

  /// Whether the line has a word without a digit in it: codes and control sequences tell of nobody's trouble.
  var hasWords: Bool {
    line?.tokens.contains { !$0.word.utf8.contains(where: SentenceWords.isDigit) } ?? false
  }

  /// Whether the line asks about the last answer rather than about anything new.
  var leansOnAnswer: Bool { leaning > Self.mostlyLeaning }

  /// How much a line leans that leans more than it stands alone.
  private static let mostlyLeaning: Float = 0.5

  /// Whether the line asks to go on from the last answer and for nothing else, as "and then?" does.
  ///
  /// To say the same again would tell nothing more. Other follow-ups, such as "why?", are often answered by
  /// the same words.
  var asksForMore: Bool {
    if isForAnother { return true }
    guard leansOnAnswer, let line else { return false }
    return line.tokens.contains { Self.wordsForMore.contains($0.word) }
      && line.terms.allSatisfy { $0.weight < Self.mostOfFillers }
  }

  /// Leaves out what was in the last answer where the line asks for more.
  mutating func keepWhatIsNew() {
    guard asksForMore, let context else { return }
    ranking.candidates.removeAll { context.answer.contains($0.sentence) }
  }

  private static let wordsForMore = WordList.wordsForMore.words

  /// The weight that words which people ask with stay below.
  private static let mostOfFillers: Float = 0.3
}
