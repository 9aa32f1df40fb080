import Retrieval
import Testing

@testable import Responder

@Suite struct QuestionTests {
  @Test(arguments: [
    ("Tell me about your mother", ["mother"]), ("Can you explain e-commerce?", ["ecommerce"]),
    ("I want to know how you met failure", ["met", "failure"]), ("What about school?", ["school"]),
    ("What do you think of the internet", ["think", "internet"]),
    ("please describe Alibaba", ["alibaba"]),
    ("How did Jack Ma start Alibaba?", ["start", "alibaba"]),
    ("When was MA’s job search?", ["job", "search"]),
    ("Where did you grow up?", ["grow"]), ("Who are you?", []), ("", []), ("?!…", []),
  ])
  func `words that say nothing of the subject are left out`(text: String, words: [String]) throws {
    let question = try Responder.builtIn().read(text)
    #expect(question.contentUnits.map(\.text) == words)
    #expect(question.text == text)
  }

  @Test func `a question may be as long as a long letter, and no longer`() throws {
    let responder = try Responder.builtIn()
    let words = String(repeating: "alibaba ", count: Question.longest / 8)
    #expect(words.utf8.count == Question.longest)
    #expect(responder.answer(words).outcome != .refused(.tooLong))
    for answer in [
      responder.answer(words + "?"), Conversation(with: responder).answer(words + "?"),
      responder.answer(String(repeating: "a", count: 1_000_000)),
    ] {
      #expect(answer.outcome == .refused(.tooLong))
      #expect(answer.quotes == [])
      #expect(answer.words.isEmpty)
    }
  }
}
