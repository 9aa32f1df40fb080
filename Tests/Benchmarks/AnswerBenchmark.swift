import Foundation
import Narrative
import PioneerCommand
import Responder
import Retrieval

/// What the weights of ranking and confidence are fitted to: the evidence for each sentence that may
/// answer a question of a file.
enum AnswerBenchmark {
  private struct Candidate: Encodable {
    let sentence: Int
    let text: String
    let isRight: Bool
    let score: Float
    let parts: [Float]
    let context: Context?
  }

  private struct Context: Encodable {
    let parts: [Float]
    let relation: Int?
    let isSaid: Bool
  }

  private struct Row: Encodable {
    let id: String
    let kind: String
    let question: String
    let isAnswerable: Bool
    let candidates: [Candidate]
    let confidence: [Float]
    let isAnswered: Bool
    let isHit: Bool
    let link: Int?
    let asksForMore: Bool
    let contentWords: Int
  }

  /// The most candidates printed for a question.
  private static let mostCandidates = 60

  /// Prints a line of JSON for each question or turn: its candidates, the parts of their evidence,
  /// whether they hold an expected part, and the parts of the confidence.
  ///
  /// - Parameters:
  ///   - textFile: The text asked; `-` for the built-in story.
  ///   - questionFile: The questions, as `pioneer evaluate` reads them.
  static func run(textFile: String, questionFile: String) throws {
    let text =
      textFile == "-" ? try SourceText.builtIn() : try SourceText(readingFileAt: textFile)
    let responder = Responder(index: NarrativeIndex(try Narrative([text])))
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    for dialogue in try QuestionFile(path: questionFile).dialogues {
      let conversation = Conversation(with: responder)
      for question in dialogue {
        let answer = conversation.answer(question.question)
        guard let weighing = conversation.weighingOfLastTurn(limit: mostCandidates) else {
          continue
        }
        let row = row(question, answer, weighing, responder.index.narrative)
        print(String(decoding: try encoder.encode(row), as: UTF8.self))
      }
    }
  }

  private static func row(
    _ question: EvaluationQuestion, _ answer: Answer, _ weighing: Weighing,
    _ narrative: Narrative
  ) -> Row {
    let match = GoldMatch(question.gold)
    return Row(
      id: question.id, kind: question.kind, question: question.question,
      isAnswerable: question.isAnswerable,
      candidates: weighing.candidates.map { candidate in
        let text = narrative.text(ofSentence: candidate.sentence)
        return Candidate(
          sentence: candidate.sentence, text: text, isRight: match.isIn(text),
          score: candidate.score, parts: candidate.parts,
          context: candidate.context.map {
            Context(parts: $0.parts, relation: $0.relation, isSaid: $0.isSaid)
          })
      },
      confidence: weighing.confidence, isAnswered: answer.isAnswered,
      isHit: weighing.composed.contains { match.isIn(narrative.text(ofSentence: $0)) },
      link: weighing.link, asksForMore: weighing.asksForMore,
      contentWords: weighing.contentWords)
  }
}
