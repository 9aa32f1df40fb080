import Retrieval
import Testing

@testable import Responder

@Suite struct FactRequestTests {
  @Test(arguments: [
    ("In which year did you leave?", FactRequest.year), ("How old were you?", .year),
    ("What date was it?", .year), ("How many people helped?", .number),
    ("How much did it cost?", .number), ("How big was the fine?", .number),
    ("What percentage did you own?", .number), ("What was the name of your dog?", .name),
    ("What was the ship called?", .name), ("Which city did you see?", .which),
    ("What book did you read?", .which), ("Who taught you English?", .who),
    ("Who was your teacher?", .who), ("So who's the owner?", .who), ("When did you go?", .when),
    ("and when was that?", .when), ("How long did you stay?", .duration),
    ("How tall are you?", .number), ("What were their names?", .name),
    ("What was her first name?", .name), ("Where did you grow up?", .place),
    ("What is the share price?", .number), ("what's its revenue", .number),
    ("What was your salary as a clerk?", .number), ("Which fees do they charge?", .number),
    ("What did it cost?", .number), ("so what do the brands pay", .number),
    ("into which countries?", .which), ("With whom?", .who), ("ok, and who helped you?", .who),
    ("What is your name?", .name), ("Who came up with the name?", .name),
  ])
  func `a definite fact is asked for`(text: String, kind: FactRequest) {
    #expect(fact(text)?.kind == kind)
  }

  @Test(arguments: [
    "Who are you?", "Who do you admire?", "Who would you thank?",
    "Why did you leave?", "Tell me about your company", "How did you start?", "", "?",
    "How do you know when to stop?", "What did you do about the cost?", "Did it pay?",
    "Why was the price so high?", "I'm scared of how fast the world is changing",
    // A description answers these.
    "Who was Tom Miller?", "Who’s the Colonel?", "Who were Cathy and Joe?",
  ])
  func `anything else isn't`(text: String) {
    #expect(fact(text) == nil)
  }

  @Test func `one thing among many is narrow, a person or a time isn't`() {
    #expect([FactRequest.year, .number, .name, .which].allSatisfy { $0.isNarrow })
    #expect([FactRequest.who, .when, .duration].allSatisfy { !$0.isNarrow })
  }

  @Test(arguments: [
    ("WHO WAS YOUR TEACHER?", FactRequest.who), ("WHICH CITY DID YOU SEE?", .which),
    ("who was your teacher", .who),
  ])
  func `capitals throughout make no names`(text: String, kind: FactRequest) {
    #expect(fact(text)?.kind == kind)
  }

  private func fact(_ text: String) -> WantedFact? {
    let analyzer = Analyzer()
    return WantedFact(text, tokens: analyzer.tokens(in: text), analyzer: analyzer, names: [])
  }
}
