import Testing

@testable import Responder

@Suite struct CounselRequestTests {
  @Test(arguments: [
    "Should I start a company?", "Any advice for young people?", "How do I overcome failure?",
    "What would you tell someone who is afraid?", "I’m afraid of failing", "Is it worth it?",
    "Is it ok to fail?", "Give me a tip", "What should we do?", "My boss fired me.",
    "SHALL I QUIT?", "How can one learn?",
  ])
  func `counsel is asked for`(text: String) {
    #expect(CounselRequest.isIn(QuestionText(text)))
  }

  @Test(arguments: [
    "How did you start Alibaba?", "What did your teacher say?", "Tell me about failure", "", "?",
    "Who would you advise?", "When should I sell?", "Where can I buy it?", "What is Taobao?",
    "Mystery", "Did you tiptoe?",
  ])
  func `a question about the story isn't such a request`(text: String) {
    #expect(!CounselRequest.isIn(QuestionText(text)))
  }
}
