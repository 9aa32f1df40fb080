import Responder
import TestSupport
import Testing

@testable import PioneerCommand

@Suite struct QuestionFileTests {
  private func read(_ contents: String) throws -> QuestionFile {
    let folder = try TemporaryFolder()
    try writeFile(contents.utf8, to: folder.path(of: "questions.jsonl"))
    return try QuestionFile(path: folder.path(of: "questions.jsonl"))
  }

  @Test func `a question has all its parts`() throws {
    let file = try read(
      #"{"id": "d1", "question": "Why?", "kind": "direct", "answerable": true, "gold": ["a", "b"]}"#
    )
    let question = try #require(file.dialogues.first?.first)
    #expect(question.id == "d1")
    #expect(question.question == "Why?")
    #expect(question.kind == "direct")
    #expect(question.isAnswerable)
    #expect(question.gold == ["a", "b"])
  }

  @Test func `questions and dialogues keep their order, over CRLF and blank lines`() throws {
    let file = try read(
      """
      {"id": "1", "question": "A?", "answerable": false}\r
      \r
      {"id": "2", "turns": [{"question": "B?", "answerable": true, "gold": ["b"]}, \
      {"question": "C?", "answerable": false}]}\r
      {"id": "3", "question": "D?", "answerable": false, "note": "ignored"}
      """)
    #expect(file.dialogues.map { $0.map(\.question) } == [["A?"], ["B?", "C?"], ["D?"]])
    #expect(file.dialogues[1].map(\.id) == ["2.1", "2.2"])
    #expect(file.dialogues[1].map(\.kind) == ["opening", "follow-up"])
  }

  @Test func `a malformed line is named by its number`() throws {
    let error = #expect(throws: QuestionFileError.self) {
      _ = try read("\n" + #"{"id": "1", "question": "A?", "answerable": false}"# + "\nnonsense\n")
    }
    #expect(error?.description.contains("questions.jsonl:3:") == true)
  }
}
