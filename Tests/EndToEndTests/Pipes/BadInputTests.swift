import TestSupport
import Testing

@Suite struct BadInputTests {
  /// What comes of lines of input, each answered by a line of JSON.
  private func answers(to input: [UInt8], _ command: String = "ask") throws -> [AnswerLine] {
    let result = try runPioneer([command, "--json"], input: input)
    #expect(result.isPlainText)
    #expect(String(validating: result.output, as: UTF8.self) != nil)
    return try result.objects(AnswerLine.self)
  }

  @Test(arguments: ["", "   ", "\t", "?!...", "🙂🙂", "—“”…", "\u{0}", "\u{1B}", "\r"])
  func `a line without a word is refused as empty`(line: String) throws {
    let answers = try answers(to: Array("\(line)\n\(BuiltIn.answerable)\n".utf8))
    #expect(answers.count == 2)
    #expect(answers[0].reason == "empty")
    #expect(answers[1].answer.contains(BuiltIn.answer))
  }

  @Test(arguments: ["", "?!"])
  func `an argument without a word is refused`(argument: String) throws {
    let result = try runPioneer(["ask", argument])
    #expect(result.status == .exited(1))
    #expect(try result.lines.count == 1)
  }

  @Test(arguments: ["ask", "chat"])
  func `a line of 10 MB is refused and the next is answered`(command: String) throws {
    var input = [UInt8](repeating: UInt8(ascii: "a"), count: 10_000_000)
    input += "\n\(BuiltIn.answerable)\n".utf8
    let answers = try answers(to: input, command)
    #expect(answers.count == 2)
    #expect(answers[0].reason == "too_long")
    #expect(answers[0].question.utf8.count < 100_000)
    #expect(answers[1].answer.contains(BuiltIn.answer))
  }

  @Test func `a question of 10 MB in words is refused too`() throws {
    let words = String(repeating: "Taobao ", count: 1_400_000)
    let answers = try answers(to: Array(words.utf8))
    #expect(answers.map(\.reason) == ["too_long"])
  }

  @Test func `a long argument is refused`() throws {
    let result = try runPioneer(["ask", String(repeating: "Taobao ", count: 15_000)])
    #expect(result.status == .exited(1))
    #expect(try result.lines.count == 1)
  }

  @Test(arguments: [
    [0xFF], [0xC3], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x80], [0x80, 0x80],
  ])
  func `invalid UTF-8 is repaired`(bytes: [UInt8]) throws {
    let answers = try answers(
      to: Array("When were you introduced ".utf8) + bytes + Array(" to the internet?\n".utf8))
    #expect(answers.count == 1)
    #expect(answers[0].question.contains("\u{FFFD}"))
    #expect(answers[0].answer.contains(BuiltIn.answer))
  }

  @Test func `invalid UTF-8 among the arguments is repaired`() throws {
    let result = try runScript("\"$0\" ask --json '\(BuiltIn.answerable)' $'\\xFF'")
    #expect(result.status == .exited(0))
    #expect(try result.objects(AnswerLine.self).map(\.answered) == [true])
  }

  @Test(arguments: ["\u{0}", "\u{1B}[31m", "\u{7}", "\u{9B}2J", "\u{202E}", "\u{1B}]0;title\u{7}"])
  func `control characters of a question come back only as escapes`(character: String) throws {
    let question = BuiltIn.answerable + character
    let answers = try answers(to: Array("\(question)\n".utf8))
    #expect(answers.map(\.question) == [question])
  }

  @Test(arguments: ["\n", "\r\n"], [true, false])
  func `lines may end as they like, the last without an end`(
    lineEnd: String, isLastEnded: Bool
  ) throws {
    let input =
      BuiltIn.answerable + lineEnd + BuiltIn.unanswerable + (isLastEnded ? lineEnd : "")
    let answers = try answers(to: Array(input.utf8))
    #expect(answers.map(\.question) == [BuiltIn.answerable, BuiltIn.unanswerable])
    #expect(answers.map(\.answered) == [true, false])
  }

  @Test func `thousands of lines are answered one by one`() throws {
    let input = Array(String(repeating: "\(BuiltIn.answerable)\n\n", count: 1000).utf8)
    #expect(try answers(to: input).count == 2000)
  }

  @Test(arguments: [
    ["ask", "<", "/"], ["ask", "<&-"], ["chat", "<", "/"], ["chat", "<&-"],
  ])
  func `an input that can't be read is named`(words: [String]) throws {
    let result = try runScript("\"$0\" \(words.joined(separator: " "))")
    #expect(result.status == .exited(2))
    #expect(result.output.isEmpty)
    #expect(result.errorText.hasPrefix("pioneer: standard input can't be read ("))
  }
}
