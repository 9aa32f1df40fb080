internal import Encoder
internal import Narrative
package import Retrieval

/// Answers lines from a narrative in the narrator's own words, or says that it can't.
///
/// A line that stands by itself is met here; `Conversation` meets one in the light of those before it.
/// Every line goes one way: its sentences are ranked (`SentenceRanker`, `TurnRanker`), the best one is
/// weighed up (`Confidence`), and either an answer is made of it (`AnswerComposer`), or the line gets
/// what its kind calls for (`LineKind`, `Wording`).
package final class Responder {
  /// The narrative that is asked.
  package let index: NarrativeIndex

  /// Who tells it.
  package let narrator: Narrator

  let subjects: Subjects

  /// The questions on subjects that were found to be answered well, or nil where none is, by the
  /// phrase of the subject.
  var answeredQuestions: [String: AnsweredQuestion?] = [:]

  /// The quotes, once they were asked for.
  var knownQuotes: QuoteCollection?

  let reader: LineReader
  let traits: TraitsMemo
  let understanding: Understanding
  private(set) lazy var meanings = Meanings(
    index: index, encoder: understanding.encoder, vectors: understanding.vectors(),
    ranShort: understanding.ranShort)
  let wording: Wording

  /// The most bytes a line may have; what is longer is a text, not a question.
  package static let longestLine = Line.longest

  /// Answers from a narrative.
  ///
  /// - Parameters:
  ///   - index: The narrative.
  ///   - understanding: What tells meanings and weighs them.
  package init(index: NarrativeIndex, understanding: Understanding) {
    self.index = index
    self.understanding = understanding
    narrator = Narrator(of: index.narrative)
    subjects = Subjects(index: index)
    reader = LineReader(
      index: index, names: narrator.nameWords, fillers: understanding.models.fillers)
    traits = TraitsMemo(index: index)
    wording = Wording(narrator: narrator)
  }

  /// Answers one line, or refuses.
  ///
  /// - Parameters:
  ///   - text: The line.
  ///   - limit: The number of ranked passages and sentences to report.
  /// - Complexity: O(p + n) in the postings of the line's terms and the number of sentences.
  package func answer(_ text: String, limit: Int = 3) -> Answer {
    answer(find(text, in: nil), limit: limit)
  }

  /// Reads the sentences of the narrative now, where that would wait for the first question.
  ///
  /// - Complexity: O(n) in the length of the narrative the first time, some 10 ms a sentence.
  package func readAhead() {
    if index.analyzers.main.isEnglish { _ = meanings }
  }

  /// Reads lines that are about to be asked, which takes less time together than one by one.
  ///
  /// - Complexity: O(n) in their length.
  package func prepare(_ lines: [String]) {
    guard index.analyzers.main.isEnglish else { return }
    meanings.prepare(
      lines.filter { $0.utf8.count <= Self.longestPrepared }.map(reader.meaningText))
  }

  /// The most bytes of a line that is read ahead, so that nobody waits for another's text.
  private static let longestPrepared = 1_000

  /// Looks for what answers a line.
  ///
  /// - Parameter context: What it may lean on; nil for a line that stands by itself.
  func find(_ text: String, in context: Context?) -> Finding {
    guard text.utf8.count <= Line.longest else { return Finding(text, besides: .tooLong) }
    let line = reader.read(text)
    if line.tokens.isEmpty { return Finding(text, besides: .empty) }
    return line.isEnglish ? findByMeaning(line, context) : findByWords(line, context)
  }

  private func findByMeaning(_ line: Line, _ context: Context?) -> Finding {
    let models = understanding.models
    let vector = meanings.vector(of: line.meaningText)
    let kinds = models.kinds.likelihoods(of: vector, line.hashedWords)
    let ranker = SentenceRanker(
      index: index, meanings: meanings, traits: traits, model: models.ranking,
      kinds: models.kinds)
    var finding = Finding(line.text, line: line, kinds: kinds)
    finding.context = context
    finding.askedDay = AskedDay(in: line, of: index)
    // An entry asked for by its date alone leans on nothing.
    if let context, finding.askedDay?.isAll != true {
      let outcome = TurnRanker(
        ranker: ranker, turnModel: models.turn, leaningModel: models.leaning,
        reader: reader
      ).rank(line, vector: vector, in: context)
      finding.ranking = outcome.ranking
      finding.leaning = outcome.leaning
      finding.leaningFeatures = outcome.leaningFeatures
      finding.keepWhatIsNew()
    } else {
      finding.ranking = ranker.rank(
        line, vector: vector, nearby: finding.askedDay?.passages ?? [])
    }
    finding.keepAskedDay(in: index.narrative)
    judge(&finding, as: line)
    return finding
  }

  /// Tells how sure the best sentence is, if there is one: by meaning where that can be told, else by words.
  ///
  /// - Parameter line: The line that the sentence answers, with what it leans on.
  private func judge(_ finding: inout Finding, as line: Line) {
    guard !finding.ranking.candidates.isEmpty else { return }
    if finding.line?.isEnglish ?? false {
      finding.confidence = Confidence(
        features: ConfidenceGatherer(traits: traits).features(
          of: finding.ranking, for: line, kinds: finding.kinds, leaning: finding.leaning),
        model: understanding.models.confidence)
    } else {
      finding.lexicalConfidence = LexicalConfidence(
        of: finding.ranking.candidates, for: line, in: index.narrative)
    }
  }

  /// Looks for what else answers a line that was asked before.
  ///
  /// - Parameters:
  ///   - text: The words with which one more answer is asked for.
  ///   - asked: What was found for the line that was asked before.
  ///   - said: The sentences that were said already.
  func findAnother(_ text: String, for asked: Finding, besides said: Set<Int>) -> Finding {
    guard let line = asked.line else { return find(text, in: asked.context) }
    var finding = Finding(text, line: line, kinds: asked.kinds)
    finding.isForAnother = true
    finding.context = asked.context
    finding.leaning = asked.leaning
    finding.ranking = asked.ranking
    finding.ranking.candidates.removeAll { said.contains($0.sentence) }
    judge(&finding, as: line)
    return finding
  }

  private func findByWords(_ line: Line, _ context: Context?) -> Finding {
    var finding = Finding(line.text, line: line, kinds: .unknown)
    var asked = line
    if line.terms.isEmpty, let context {
      asked = reader.read(context.joined(with: line.text))
    }
    finding.askedDay = AskedDay(in: line, of: index)
    finding.ranking = Ranking(
      candidates: LexicalRanker(index: index, traits: traits).rank(
        asked, after: context?.said ?? [], nearby: finding.askedDay?.passages ?? []),
      likeness: Likeness(all: []))
    finding.keepAskedDay(in: index.narrative)
    judge(&finding, as: asked)
    return finding
  }

  /// The sentences that would answer a line, were the confidence high enough, in reading order.
  func compose(_ finding: Finding) -> [Int] {
    composer.compose(
      finding.ranking.candidates, after: finding.context?.answer ?? [],
      to: finding.scope)
  }

  /// What makes answers of candidates.
  var composer: AnswerComposer {
    AnswerComposer(
      narrative: index.narrative, traits: traits, meanings: meanings,
      model: understanding.models.company)
  }
}
