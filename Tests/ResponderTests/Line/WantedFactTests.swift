import Retrieval
import Testing

@testable import Responder

@Suite struct WantedFactTests {
  @Test(
    arguments: [
      ("In which year did you go?", "We went in 1995.", 1),
      ("How old were you?", "I was six years old.", 1),
      ("In which year did you go?", "We went in spring.", 0),
      ("When did you go?", "We went in spring of that year.", 1),
      ("When did you go?", "We went after school.", 1),
      ("When did you go?", "We went.", 0),
      ("How many students came?", "The school had forty students.", 1),
      ("How many students came?", "We had forty chairs.", 0.5),
      ("How many students came?", "Students came.", 0),
      ("How much did you pay?", "It cost $5.", 1), ("How much did you pay?", "We paid all.", 0),
      ("How tall are you?", "I am six feet tall.", 1), ("How tall are you?", "I am tall.", 0),
      ("What was the name of your dog?", "I called my dog Rex.", 1),
      ("What was the name of your dog?", "I loved my dog.", 0),
      ("What was the name of Rex?", "I called my dog Rex.", 0),
      ("Which city did you see?", "We saw smoke in Perth.", 1),
      ("Which city did you see?", "We saw it.", 0),
      ("Who taught you?", "My uncle did.", 1), ("Who taught you?", "Then Tom did.", 1),
      ("Who taught you?", "We learned it.", 0),
      ("Who was your teacher?", "My teacher was good.", 0),
      // The narrator is nobody new.
      ("Who taught you?", "So Ada did.", 0),
      // A school is no teacher, however many words its name has.
      ("Who taught you?", "We went to Perth Normal School.", 0),
      ("With whom did you go?", "We went with Tom.", 1),
      ("What did it cost?", "We paid ten dollars.", 1), ("What did it cost?", "We paid.", 0),
      ("What was your salary?", "I earned twelve dollars.", 1),
      ("How long did you stay?", "We stayed for years.", 1),
      ("How long did you stay?", "We stayed until spring.", 1),
      ("How long did you stay?", "We stayed.", 0),
      ("Where did you stay?", "We stayed in Perth.", 1),
      ("Where did you stay?", "We stayed at home.", 1),
      ("Where did you stay?", "We stayed on.", 0),
    ] as [(String, String, Float)])
  func `a sentence holds the fact or doesn't`(
    text: String, sentence: String, degree: Float
  ) throws {
    let analyzer = Analyzer()
    let fact = try #require(
      WantedFact(
        text, tokens: analyzer.tokens(in: text), analyzer: analyzer, names: ["ada", "brown"]))
    #expect(fact.fulfilment(by: SentenceWords(sentence)) == degree)
  }
}
