internal import Narrative
package import Responder

#if canImport(FoundationEssentials)
internal import FoundationEssentials
#else
internal import Foundation
#endif

/// Why a file of questions can't be used.
enum QuestionFileError: Error, CustomStringConvertible {
  /// There is no such file.
  case notFound(path: String)

  /// A line isn't of the form it should be.
  case malformed(path: String, line: Int)

  /// There is no question in the file.
  case noQuestions(path: String)

  /// One sentence that names the file and the way out.
  var description: String {
    switch self {
    case .notFound(let path):
      "\(path): no such file. Name a file of questions."
    case .malformed(let path, let line):
      "\(path):\(line): isn't a question as JSON. See: pioneer evaluate --help"
    case .noQuestions(let path):
      "\(path): has no questions in it. See: pioneer evaluate --help"
    }
  }
}

/// A file of questions, JSON Lines: questions that stand alone, dialogues, or both.
package struct QuestionFile {
  /// The questions in the order of the file, those of a dialogue together.
  package let dialogues: [[EvaluationQuestion]]

  /// A line of the file: a question, or turns of them.
  private struct Line: Decodable {
    struct Turn: Decodable {
      let question: String
      let answerable: Bool
      let gold: [String]?
      let kind: String?
    }

    let id: String
    let question: String?
    let kind: String?
    let answerable: Bool?
    let gold: [String]?
    let turns: [Turn]?
  }

  /// Reads a file.
  package init(path: String) throws {
    let source = try Self.source(at: path)
    let decoder = JSONDecoder()
    var dialogues: [[EvaluationQuestion]] = []
    for (number, bytes) in source.bytes.split(
      separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false
    ).enumerated() where !bytes.allSatisfy(\.isASCIIWhitespace) {
      guard let line = try? decoder.decode(Line.self, from: Data(bytes)),
        let questions = Self.questions(of: line)
      else { throw QuestionFileError.malformed(path: path, line: number + 1) }
      dialogues.append(questions)
    }
    guard dialogues.contains(where: { !$0.isEmpty }) else {
      throw QuestionFileError.noQuestions(path: path)
    }
    self.dialogues = dialogues
  }

  private static func source(at path: String) throws -> SourceText {
    do {
      return try SourceText(readingFileAt: path)
    } catch SourceError.notFound {
      // The words for a missing text would send the user to --corpus.
      throw QuestionFileError.notFound(path: path)
    }
  }

  private static func questions(of line: Line) -> [EvaluationQuestion]? {
    if let turns = line.turns {
      return turns.enumerated().map { number, turn in
        EvaluationQuestion(
          id: "\(line.id).\(number + 1)", question: turn.question,
          kind: turn.kind ?? (number == 0 ? "opening" : "follow-up"),
          isAnswerable: turn.answerable, gold: turn.gold ?? [])
      }
    }
    guard let question = line.question, let isAnswerable = line.answerable else { return nil }
    return [
      EvaluationQuestion(
        id: line.id, question: question, kind: line.kind ?? "question",
        isAnswerable: isAnswerable, gold: line.gold ?? [])
    ]
  }
}
