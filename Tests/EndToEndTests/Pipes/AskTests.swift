import TestSupport
import Testing

@Suite struct AskTests {
  @Test(arguments: [
    [BuiltIn.answerable], BuiltIn.answerable.split(separator: " ").map(String.init),
    ["--quiet", BuiltIn.answerable],
  ])
  func `a question among the arguments is answered`(words: [String]) throws {
    let result = try runPioneer(["ask"] + words)
    #expect(result.status == .exited(0))
    #expect(try result.lines.first == BuiltIn.reply)
    #expect(result.errorOutput.isEmpty)
  }

  @Test(arguments: [[], ["--json"], ["-q"]])
  func `a question needs no command`(options: [String]) throws {
    let asked = try runPioneer(["ask"] + options + [BuiltIn.answerable])
    #expect(try runPioneer(options + [BuiltIn.answerable]).output == asked.output)
  }

  @Test func `quiet answers stand line by line beside their questions`() throws {
    let input = "\(BuiltIn.answerable)\n\n\(BuiltIn.unanswerable)\nhello\n\(BuiltIn.answerable)\n"
    let lines = try runPioneer(["--quiet"], input: input.utf8).lines
    #expect(try lines == [BuiltIn.reply, "", "", "", BuiltIn.reply])
  }

  @Test func `who may be in danger is answered whatever else is left out`() throws {
    let input = "I want to kill myself\n\(BuiltIn.answerable)\n"
    let lines = try runPioneer(["--quiet"], input: input.utf8).lines
    #expect(lines.count == 2)
    #expect(lines[0].contains("findahelpline.com"))
  }

  @Test func `blank lines are passed over in text, and told in JSON`() throws {
    let input = "\n\(BuiltIn.answerable)\n  \n"
    let plain = try runPioneer(["ask"], input: input.utf8)
    #expect(try plain.output == runPioneer(["ask", BuiltIn.answerable]).output)
    let answers = try runPioneer(["ask", "--json"], input: input.utf8).objects(AnswerLine.self)
    #expect(answers.map(\.answered) == [false, true, false])
  }

  @Test func `an answer cites its title and paragraph unless told to be quiet`() throws {
    let cited = try runPioneer(["ask", BuiltIn.answerable]).lines
    #expect(cited.count == 2)
    #expect(cited.last?.hasPrefix("  — \(BuiltIn.title), paragraph") == true)
    #expect(cited.last?.contains(BuiltIn.passage) == true)
    #expect(try runPioneer(["ask", "--quiet", BuiltIn.answerable]).lines == cited.dropLast())
  }

  @Test func `a refusal is one line in the first person`() throws {
    let result = try runPioneer(["ask", BuiltIn.unanswerable])
    #expect(result.status == .exited(1))
    #expect(try result.lines.count == 1)
    #expect(try result.lines[0].contains(/^(I|My) .* I can tell you about .*[.]$/))
    #expect(result.errorOutput.isEmpty)
  }

  @Test(arguments: [["ask"], []])
  func `without words the questions are read from standard input`(command: [String]) throws {
    let input = "\(BuiltIn.answerable)\n\(BuiltIn.unanswerable)\n"
    let result = try runPioneer(command + ["--quiet"], input: input.utf8)
    #expect(result.status == .exited(0))
    #expect(try result.lines.count == 2)
    #expect(try result.lines[0] == BuiltIn.reply)
  }

  @Test(arguments: [
    ("\(BuiltIn.unanswerable)\n", 1), ("\(BuiltIn.unanswerable)\n\(BuiltIn.answerable)\n", 0),
    ("hello\nthanks\n", 1), ("", 1), ("\n\n", 1),
  ])
  func `the status tells whether anything was answered`(input: String, status: Int) throws {
    #expect(try runPioneer(["ask"], input: input.utf8).status == .exited(Int32(status)))
  }

  @Test func `no question at all is met with an example`() throws {
    let result = try runPioneer(["ask"])
    #expect(result.output.isEmpty)
    #expect(result.errorText.hasPrefix("pioneer: no question was given."))
    #expect(result.errorText.contains("pioneer ask "))
  }

  @Test func `each question is met on its own`() throws {
    let input = "\(BuiltIn.answerable)\nwhy?\n\(BuiltIn.answerable)\n"
    let answers = try runPioneer(["ask", "--json"], input: input.utf8).objects(AnswerLine.self)
    #expect(answers.map(\.answered) == [true, false, true])
  }

  /// Each process hashes words in another way, which must not show.
  @Test func `every run gives the same answers to the byte, in whatever order it is asked`() throws
  {
    let questions = [
      "What did failure teach you?", "How do I cope with rejection?", BuiltIn.answerable,
      BuiltIn.unanswerable, "In which year did you launch Taobao?", "hello",
    ]
    let ask = { (questions: [String]) in
      let input = questions.joined(separator: "\n")
      return try runPioneer(["ask", "--json", "--top", "20"], input: input.utf8).lines
    }
    let answers = try ask(questions)
    for _ in 0..<4 { #expect(try ask(questions) == answers) }
    #expect(try ask(questions.reversed()) == answers.reversed())
  }

  @Test(arguments: [
    ["ask", "--json"], ["ask", "--quiet"], ["chat", "--json"], ["chat", "--quiet"], ["--json"],
  ])
  func `each answer is there before the next question is asked`(arguments: [String]) throws {
    let folder = try TemporaryFolder()
    let script = """
      folder=$1; shift
      mkfifo "$folder/questions" "$folder/answers"
      "$0" "$@" <"$folder/questions" >"$folder/answers" &
      exec 3>"$folder/questions" 4<"$folder/answers"
      for question in '\(BuiltIn.answerable)' '\(BuiltIn.unanswerable)' '\(BuiltIn.answerable)'; do
        printf '%s\\n' "$question" >&3
        IFS= read -r -t 30 answer <&4 || exit 99
        printf '%s\\n' "$answer"
      done
      exec 3>&-
      wait $!
      """
    let result = try runScript(script, [folder.path] + arguments)
    #expect(result.status == .exited(0))
    let lines = try result.lines
    #expect(lines.count == 3)
    #expect(lines[0].contains(BuiltIn.answer))
    if arguments.contains("--quiet") {
      #expect(lines[1].isEmpty)
    } else {
      #expect(try lines[1].contains(BuiltIn.refusal))
    }
    #expect(lines[2].contains(BuiltIn.answer))
  }
}
