import Narrative
import Rendering
import Responder
import Retrieval

/// Asks questions, one a line, each by itself and in a conversation.
///
/// What stands before the first NUL byte, if there is one, is the text that is asked; else it is the
/// built-in story.
final class QuestionsSubject: FuzzSubject {
  private static let mostQuestions = 8

  private let builtIn: NarrativeIndex

  init() throws { builtIn = try NarrativeIndex(Narrative([SourceText.builtIn()])) }

  func problem(with input: [UInt8]) -> String? {
    var reader = InputReader(input)
    var index = builtIn
    if input.contains(0) {
      guard
        let text = try? SourceText(name: "a.txt", rawBytes: Array(reader.text().utf8)),
        let narrative = try? Narrative([text])
      else { return nil }
      index = NarrativeIndex(narrative)
    }
    let questions = String(decoding: reader.rest, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false).prefix(Self.mostQuestions)
    return problem(with: questions.map(String.init), of: index)
  }

  private func problem(with questions: [String], of index: NarrativeIndex) -> String? {
    let responder = Responder(index: index)
    let conversation = Conversation(with: responder)
    for question in questions {
      let alone = responder.answer(question)
      let again = Responder(index: index).answer(question)
      if alone.reply != again.reply || alone.confidence != again.confidence {
        return "“\(question)” is answered in two ways"
      }
      let followUp = conversation.answer(question)
      for answer in [alone, followUp] {
        if let problem = AnswerInspection(answer, of: index.narrative).problem { return problem }
      }
      let explanations = [
        responder.explanation(of: question), conversation.explanationOfLastTurn(),
      ]
      for explanation in explanations.compactMap({ $0 }) {
        _ = Layout(columns: 40, styler: Styler(isOn: true)).lines(explanation, of: index.narrative)
      }
    }
    return nil
  }
}
