import PioneerCommand
import TestSupport

/// Takes bytes as a file of questions to evaluate.
final class QuestionFileSubject: FuzzSubject {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  func problem(with input: [UInt8]) throws -> String? {
    let path = folder.path(of: "questions.jsonl")
    try writeFile(input, to: path)
    do {
      let file = try QuestionFile(path: path)
      return file.dialogues.allSatisfy(\.isEmpty) ? "no question and no error" : nil
    } catch {
      return "\(error)".contains(path) ? nil : "an error that doesn't name the file: \(error)"
    }
  }
}
