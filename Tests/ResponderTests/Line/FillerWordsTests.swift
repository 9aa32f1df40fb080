import Encoder
import Testing

@testable import Responder

@Suite struct FillerWordsTests {
  @Test func `a word has the factor of its line, any other 1`() throws {
    let fillers = try #require(FillerWords(Array("tell 0.05\nknow 0.25\n".utf8)))
    #expect(fillers.factor(of: "tell") == 0.05)
    #expect(fillers.factor(of: "know") == 0.25)
    #expect(fillers.factor(of: "goat") == 1)
  }

  @Test func `the program's own know what people ask with`() throws {
    let fillers = try AnswerModels(ModelFile.embedded()).fillers
    #expect(fillers.factor(of: "tell") < 0.3)
    #expect(fillers.factor(of: "harbour") == 1)
  }

  @Test func `a filler says little beside the subject`() throws {
    let models = TestModels(fillers: "tell 0.05\n")
    let responder = try Responder("I tell you this. We had a goat.", by: models)
    let line = responder.line("tell about the goat")
    let weights = Dictionary(uniqueKeysWithValues: line.terms.map { ($0.word, $0.weight) })
    #expect(try #require(weights["tell"]) < #require(weights["goat"]) / 5)
    let answer = responder.answer("tell about the goat")
    #expect(answer.words == "We had a goat.")
  }
}
