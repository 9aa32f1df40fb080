import Retrieval
import Testing

@testable import Responder

@Suite struct AnswerableQuestionsTests {
  @Test func `every question that is put forward is answered well`() throws {
    let responder = try Responder.builtIn()
    var search = AnswerableQuestions(of: responder)
    #expect(search.questions.isEmpty)
    while search.advance() {}
    #expect(search.questions.count >= 3)
    #expect(Set(search.questions).count == search.questions.count)
    for question in search.questions {
      let answer = responder.answer(question)
      #expect(answer.isAnswered)
      if WordList.lifeQuestions.entries.contains(question) {
        #expect(answer.confidence >= AnswerableQuestions.leastConfidence)
      }
    }
    #expect(search.subjects.allSatisfy { search.questions.contains($0.question) })
  }

  @Test func `whoever is sure of everything has questions on many subjects`() throws {
    var search = AnswerableQuestions(of: try Responder(.builtIn()))
    while search.advance() {}
    #expect(search.questions.starts(with: WordList.lifeQuestions.entries))
    #expect(search.subjects.count >= 8)
  }

  @Test func `a story that answers nothing has none`() throws {
    var search = AnswerableQuestions(of: try Responder("Hm.", by: TestModels(certainty: -20)))
    while search.advance() {}
    #expect(search.questions.isEmpty)
  }
}
