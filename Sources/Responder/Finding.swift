internal import Encoder
internal import Narrative

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

  /// The vector that the sentences were ranked by.
  var vector: SentenceVector?

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

  /// The probability that the best sentence is an answer, 0 to 1.
  var probability: Double {
    if let askedDay, askedDay.isAll, !ranking.candidates.isEmpty { return Self.surely }
    return confidence?.probability ?? lexicalConfidence?.probability ?? 0
  }

  /// How sure an entry is that was asked for by its date alone.
  private static let surely = 0.95

  /// Leaves the sentences of the entry that the line asks about, where there are any.
  mutating func keepAskedDay(in narrative: Narrative) {
    guard let askedDay else { return }
    let passages = Set(askedDay.passages)
    let kept = ranking.candidates.filter {
      passages.contains(narrative.sentences[$0.sentence].passage)
    }
    guard !kept.isEmpty else {
      self.askedDay = nil
      return
    }
    // What is asked for as a whole is told from its beginning.
    ranking.candidates = askedDay.isAll ? kept.sorted { $0.sentence < $1.sentence } : kept
  }

  /// What that is made of.
  var reasons: [Explanation.Reason] {
    confidence?.reasons ?? lexicalConfidence?.reasons ?? []
  }
}
