import Testing

@testable import Responder

@Suite struct TalkWishTests {
  @Test(arguments: [
    ("another one", TalkWish.another), ("Another, please!", .another), ("and one more?", .another),
    ("No, that’s not what I asked.", .another), ("what else?", .another),
    ("say that again", .repetition), ("Could you repeat that, please?", .repetition),
    ("Sorry, what?", .repetition), ("pardon?", .repetition), ("I didn't get that", .repetition),
    ("give me a quote", .quote), ("Show me the quote of the day", .quote),
    ("the second one", .offer(at: 1)), ("Number two, please", .offer(at: 1)),
    ("3rd", .offer(at: 2)),
    ("the last one", .offer(at: nil)), ("one", .offer(at: 0)),
    ("tell me about the first", .offer(at: 0)),
  ])
  func `a wish about the talk is told from a question`(line: String, wish: TalkWish) {
    #expect(TalkWish(line) == wish)
  }

  @Test(arguments: [
    "Did you found another school?", "what else did you teach?", "the second school",
    "When did you say that?", "who said that again and again?", "is that a quote from your wife?",
    "the last one you taught", "", "please", "and now?", String(repeating: "another ", count: 40),
  ])
  func `a question about the story is no wish about the talk`(line: String) {
    #expect(TalkWish(line) == nil)
  }
}
