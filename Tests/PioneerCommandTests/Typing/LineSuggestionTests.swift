import Testing

@testable import PioneerCommand

@Suite struct LineSuggestionTests {
  private static let past = ["What is Taobao?", "/show 4", "what is Alibaba?", "When was that?"]
  private static let questions = ["What did you learn?", "Who are you?"]

  @Test(arguments: [
    ("w", "when was that?"), ("what is", "what is Alibaba?"), ("WHAT IS T", "WHAT IS Taobao?"),
    ("What d", "What did you learn?"), ("who", "who are you?"), ("/s", "/show 4"),
    ("/so", "/sources"), ("/Q", "/Quote"), ("zzz", nil), ("/zzz", nil), ("Who are you?", nil),
    ("When was that?", nil),
  ])
  func `the latest line goes before commands and questions`(typed: String, line: String?) {
    #expect(
      LineSuggestion.line(continuing: typed, pastLines: Self.past, questions: Self.questions)
        == line)
  }
}
