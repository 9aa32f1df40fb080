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
  private let models: FuzzModels

  init() throws {
    builtIn = try NarrativeIndex(Corpus.builtIn())
    models = try FuzzModels()
  }

  func problem(with input: [UInt8]) throws -> String? {
    var reader = InputReader(input)
    var index = builtIn
    // The vectors of the built-in story are in the program; another text's take time.
    var makeResponder = { try Responder(index: $0) }
    if input.contains(0) {
      guard
        let text = try? SourceText(name: "a.txt", rawBytes: Array(reader.text().utf8)),
        let corpus = try? Corpus(reading: [text])
      else { return nil }
      index = NarrativeIndex(corpus)
      makeResponder = { [models] in try models.responder(of: $0) }
    }
    let questions = String(decoding: reader.rest, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false).prefix(Self.mostQuestions)
    return try problem(with: questions.map(String.init)) { try makeResponder(index) }
  }

  private func problem(
    with questions: [String], by makeResponder: () throws -> Responder
  ) throws -> String? {
    let responder = try makeResponder()
    let conversation = Conversation(with: responder)
    for question in questions {
      let alone = responder.answer(question)
      let again = try makeResponder().answer(question)
      if alone.words != again.words || alone.lead != again.lead
        || alone.confidence != again.confidence
      {
        return "“\(question)” is answered in two ways"
      }
      let followUp = conversation.answer(question)
      for answer in [alone, followUp] {
        if let problem = AnswerInspection(answer, of: responder.index.narrative).problem {
          return problem
        }
      }
      let explanations = [
        responder.explanation(of: question), conversation.explanationOfLastTurn(),
      ]
      for explanation in explanations.compactMap({ $0 }) {
        _ = Layout(columns: 40, styler: Styler(isOn: true))
          .lines(explanation, of: responder.index.narrative)
      }
    }
    return nil
  }
}
