import Retrieval
import Testing

@testable import Responder

@Suite struct RelativeRequestTests {
  @Test(arguments: [
    ("what did your mother say", "mum"), ("are you married", "wife"),
    ("do you have kids", "daughter"), ("any brothers or sisters", "sibling"),
    ("tell me of your dad", "father"), ("did your grandpa help", "grandmother"),
  ])
  func `a question may be about one of the family`(question: String, word: String) {
    let relatives = RelativeRequest.relatives(in: words(of: question))
    #expect(relatives.allSatisfy { $0.contains(word) })
    #expect(!relatives.isEmpty)
  }

  @Test(arguments: [
    "my wife left me", "my own kids are lazy", "did you ever see a child starve", "who helped you",
    "", "what did their mother say", "our son wants to found a company",
  ])
  func `or about another's, or about none`(question: String) {
    #expect(RelativeRequest.relatives(in: words(of: question)).isEmpty)
  }

  @Test func `only of one whom the story names is anything said`() throws {
    let story = "My father kept bees. He sold the honey to a school in Leeds."
    let responder = try Responder(index: NarrativeIndex(texts: story))
    #expect(responder.answer("What did your dad keep?").isAnswered)
    #expect(!responder.answer("What did your wife keep?").isAnswered)
    #expect(!responder.answer("Did your brother sell honey to a school?").isAnswered)
  }

  private func words(of question: String) -> [String] {
    question.split(separator: " ").map(String.init)
  }
}
