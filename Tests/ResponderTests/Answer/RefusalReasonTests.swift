import Retrieval
import Testing

@testable import Responder

@Suite struct RefusalReasonTests {
  @Test(arguments: [
    ("", RefusalReason.empty), ("?!", .empty), ("🙂🙂", .empty), ("Why?", .empty), ("you", .empty),
    (String(repeating: "a", count: Question.longest + 1), .tooLong),
    ("What is the capital of France?", .offTopic), ("How do I bake sourdough bread?", .offTopic),
    ("tell me more", .offTopic), ("qxzvkjw pflrm", .offTopic),
    ("In which year did you found Taobao?", .noSuchFact),
    ("How many employees did Alibaba have?", .noSuchFact),
    ("What was the name of your translation agency?", .noSuchFact), ("Hello", .smallTalk),
    ("Are you a bot?", .smallTalk), ("help", .help),
  ])
  func `a refusal says why`(question: String, reason: RefusalReason) throws {
    let answer = try Responder.builtIn().answer(question)
    #expect(answer.outcome == .refused(reason))
    #expect(answer.confidence <= Responder.threshold)
    #expect(answer.quotes == [] && answer.words.isEmpty && !answer.lead.isEmpty)
  }

  @Test func `when all is said, there is no more`() throws {
    let conversation = try Conversation(
      with: Responder(index: NarrativeIndex(texts: "I founded a school in Hangzhou.")))
    try #require(conversation.answer("What school did you found?").isAnswered)
    #expect(conversation.answer("tell me more").outcome == .refused(.noMore))
  }
}
