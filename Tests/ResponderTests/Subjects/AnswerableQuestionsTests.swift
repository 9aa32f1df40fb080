import Testing

@testable import Responder

@Suite struct AnswerableQuestionsTests {
  @Test func `every question that is put forward is answered well`() throws {
    let responder = try Responder.builtIn()
    var search = AnswerableQuestions(of: responder)
    #expect(search.questions.isEmpty)
    while search.advance() {}
    #expect(search.questions.count >= 10)
    #expect(Set(search.questions).count == search.questions.count)
    for question in search.questions {
      let answer = responder.answer(question)
      #expect(answer.isAnswered)
      if LifeQuestions.all.contains(question) {
        #expect(answer.confidence >= AnswerableQuestions.leastConfidence)
      }
    }
    #expect(search.subjects.count >= 3)
    #expect(search.subjects.allSatisfy { search.questions.contains($0.question) })
    #expect(search.questions.contains("When did you first see the internet?"))
  }

  @Test func `a story that answers nothing has none`() throws {
    var search = AnswerableQuestions(of: try Responder(index: .init(texts: "Hm.")))
    while search.advance() {}
    #expect(search.questions.isEmpty)
  }
}
