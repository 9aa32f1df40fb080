import Testing

@testable import Responder

@Suite struct QuestionFocusTests {
  @Test(arguments: [
    ("what lessons did the agency teach you", "lessons"),
    ("which university did you go to", "university"),
    ("what is your favourite book", "book"),
    ("what commission do you charge", "commission"),
    ("what kind of company was it", "company"),
    ("what was the name of the ship", "name"),
    ("so what language were you keen on", "language"),
    ("who was your first client", "client"), ("where is the head office", "office"),
    ("where are the headquarters of the firm", "headquarters"),
  ])
  func `a question asks for a thing to be named`(question: String, focus: String) {
    let words = question.split(separator: " ").map(String.init)
    #expect(QuestionFocus.place(in: words).map { words[$0] } == focus)
  }

  @Test(arguments: [
    "what inspired you", "what happened when you left", "what did you do", "who helped you",
    "did you give up", "what", "", "which is it", "what was it like", "what kept you going",
    "where did you study", "who is he", "where was that", "where are you from",
  ])
  func `or for none`(question: String) {
    #expect(QuestionFocus.place(in: question.split(separator: " ").map(String.init)) == nil)
  }
}
