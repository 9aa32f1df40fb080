/// A talk in which each turn is understood from those before it.
package final class Conversation {
  private let responder: Responder
  private var context: Context?

  /// What was found for the last turn.
  private var lastFinding: Finding?

  /// What was found for the line that "another one" asks about; nil where the last turn wasn't answered.
  private var asked: Finding?

  /// Whether somebody seemed to be in danger, and the subject hasn't plainly changed since.
  private var isInCrisis = false

  /// The sentences said so far, the last one at the end.
  private var said: [Int] = []

  /// The sentences that are remembered as said, so that a turn takes no longer after thousands.
  private static let mostSaid = 500

  /// How surely a turn must be on something else for a talk to leave a crisis.
  private static let surelyElse: Float = 0.8

  /// The last answer in the narrator's own words, if any.
  package private(set) var lastAnswer: Answer?

  /// Starts a conversation.
  package init(with responder: Responder) { self.responder = responder }

  /// Answers the next turn.
  ///
  /// - Parameters:
  ///   - text: What was said.
  ///   - limit: The number of ranked passages and sentences to report.
  package func answer(_ text: String, limit: Int = 3) -> Answer {
    if let asked, TalkWish(text) == .another {
      return answer(responder.findAnother(text, for: asked, besides: Set(said)), limit: limit)
    }
    return answer(responder.find(text, in: context), limit: limit)
  }

  /// Answers a question that stands by itself, whatever came before.
  ///
  /// - Parameters:
  ///   - text: The question.
  ///   - limit: The number of ranked passages and sentences to report.
  package func answer(byItself text: String, limit: Int = 3) -> Answer {
    answer(responder.find(text, in: nil), limit: limit)
  }

  private func answer(_ finding: Finding, limit: Int) -> Answer {
    lastFinding = finding
    var answer = responder.answer(finding, limit: limit)
    if isInCrisis, !isPlainlyElse(finding) { answer = responder.crisisAnswer(to: finding) }
    isInCrisis = answer.outcome == .refused(.crisis)
    remember(answer, finding)
    return answer
  }

  private func isPlainlyElse(_ finding: Finding) -> Bool {
    finding.obstacle == nil
      && finding.kinds.aboutNarrator + finding.kinds[.task] + finding.kinds[.world]
        >= Self.surelyElse
  }

  private func remember(_ answer: Answer, _ finding: Finding) {
    if !finding.isForAnother { asked = answer.isAnswered ? finding : nil }
    if answer.isAnswered {
      lastAnswer = answer
      let sentences = answer.quotes.map(\.sentence)
      let best = finding.ranking.candidates.first { sentences.contains($0.sentence) }
      said = (said.filter { !sentences.contains($0) } + sentences).suffix(Self.mostSaid)
      context = Context(
        line: subject(of: finding), best: best?.sentence ?? sentences.first,
        answer: Set(sentences), said: Set(said))
    } else if finding.obstacle == nil, answer.kind == .about || answer.kind == .counsel {
      context = Context(
        line: subject(of: finding), best: context?.best, answer: context?.answer ?? [],
        said: Set(said))
    }
  }

  /// The line that the next turn may lean on: a turn that leans itself carries on the one before.
  private func subject(of finding: Finding) -> String {
    guard finding.leaning > 0.5, let context else { return finding.text }
    return (finding.line?.terms.count ?? 0) < 2 ? context.line : finding.text
  }

  /// Why the last turn was answered as it was, or not at all; nil before the first turn.
  package func explanationOfLastTurn() -> Explanation? {
    lastFinding.map(responder.explanation(of:))
  }
}
