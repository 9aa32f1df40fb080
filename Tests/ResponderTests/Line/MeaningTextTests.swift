import Testing

@testable import Responder

@Suite struct MeaningTextTests {
  private static let story = """
    I am Ada Sample, and I keep bees. My first hive stood in a garden in Leeds.
    """

  private func meaning(of line: String) throws -> String {
    try Responder(Self.story, by: TestModels(fillers: "tell 0.05")).line(line).meaningText
  }

  @Test(arguments: [
    "where was your first hive?", "hey, where was your first hive",
    "Ada, where was your first hive?",
    "hello Ada! where was your first hive ?", "please where was your first hive?!",
    "I have a question. where was your first hive", "where was your first hive please",
    "where was your first hive? Thank you.", "where was your frist hive?",
    "where was your first hive thx", "ok so, hey, where was your first hive...",
    "can you tell me: where was your first hive?", "thanks, where was your first hive?",
  ])
  func `politeness, slips and the last mark change nothing`(line: String) throws {
    let text = try meaning(of: line)
    #expect(text == "where was your first hive", "\(line)")
  }

  @Test(arguments: [
    "hello", "hey Ada", "thank you so much", "thanks for the honey", "sorry about the hive",
    "who is Ada Sample", "how are you", "please",
    "who do you want to thank", "well", "what is a well", "why, exactly", "你好",
  ])
  func `a line that is little else stays as it is`(line: String) throws {
    #expect(try meaning(of: line) == line)
  }

  @Test(arguments: [
    "", "?", " ", "...", "a,b", ",,,", "hi,", "hi,,hi", "é", "\u{0}", "hey\u{301} x",
  ])
  func `nothing is too odd`(line: String) throws {
    #expect(try line.isEmpty || !meaning(of: line).isEmpty)
  }
}
