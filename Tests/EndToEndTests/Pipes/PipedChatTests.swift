import TestSupport
import Testing

@Suite struct PipedChatTests {
  @Test func `a turn a line, without prompt or banner`() throws {
    let result = try runPioneer(
      ["chat"], input: "\(BuiltIn.answerable)\n\(BuiltIn.unanswerable)\n".utf8)
    #expect(result.status == .exited(0))
    #expect(result.isPlainText)
    let lines = try result.lines
    #expect(lines.count == 4)
    #expect(try lines[0] == BuiltIn.reply)
    #expect(try lines[1] == BuiltIn.citation)
    #expect(lines[2].isEmpty)
    #expect(try lines[3].hasPrefix(BuiltIn.refusal))
  }

  @Test func `a follow-up goes on from what was said`() throws {
    let input = "\(BuiltIn.answerable)\ntell me more\n"
    let turns = try runPioneer(["chat", "--json"], input: input.utf8).objects(AnswerLine.self)
    #expect(turns.count == 2)
    #expect(turns[1].question == "tell me more")
    #expect(turns[1].answered || turns[1].reason != nil)
    #expect(turns[0].quotes.map(\.text) != turns[1].quotes.map(\.text))
  }

  @Test func `every line gets an object of the same shape, commands and blank ones too`() throws {
    let lines = ["", "hello", "/help", "/sources", "/quote", "/more", "/nonsense", "???"]
    let result = try runPioneer(
      ["chat", "--json"], input: lines.map { $0 + "\n" }.joined().utf8)
    let turns = try result.objects(AnswerLine.self)
    #expect(turns.map(\.question) == lines)
    #expect(turns.allSatisfy { !$0.answered && $0.reason != nil && $0.quotes.isEmpty })
    let keys: Set = [
      "question", "answered", "reply", "answer", "kind", "reason", "confidence", "quotes",
      "sentences", "passages",
    ]
    #expect(try result.objects(JSONKeys.self).allSatisfy { $0.names == keys })
    #expect(turns[2].reply.contains("/sources"))
    #expect(turns[6].reply.contains("/nonsense") && turns[6].reply.contains("/help"))
  }

  @Test func `blank lines are met with nothing`() throws {
    let with = try runPioneer(["chat"], input: "\n\nhello\n\n\n\(BuiltIn.answerable)\n\n".utf8)
    let without = try runPioneer(["chat"], input: "hello\n\(BuiltIn.answerable)\n".utf8)
    #expect(with.outputText == without.outputText)
  }

  @Test(arguments: [[], ["--json"]])
  func `the command to leave ends the chat, and a farewell among the turns doesn't`(
    format: [String]
  ) throws {
    let lines = ["hello", "bye", "thanks", "/quit", BuiltIn.answerable].map { $0 + "\n" }
    let result = try runPioneer(["chat", "--quiet"] + format, input: lines.joined().utf8)
    #expect(result.status == .exited(0))
    #expect(try result.lines.count == (format.isEmpty ? 3 : 4))
    // JSON tells the sentences nearest to small talk too, whatever they are; none of them is an answer.
    #expect(!result.outputText.contains(format.isEmpty ? BuiltIn.answer : "\"answered\":true"))
    #expect(!result.outputText.contains(BuiltIn.answerable))
  }

  @Test func `the last answer's sources are told`() throws {
    let input = "\(BuiltIn.answerable)\n/sources\n"
    let lines = try runPioneer(["chat", "--quiet"], input: input.utf8).lines
    #expect(lines.count >= 2)
    #expect(lines[1].contains("\(BuiltIn.source):\(BuiltIn.line)"))
  }
}
