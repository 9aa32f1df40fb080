import TestSupport
import Testing

/// A long pipe of questions, which all processors answer together.
@Suite struct ManyQuestionsTests {
  private static let lines = [
    BuiltIn.answerable, "", BuiltIn.unanswerable, "hello", "What is Taobao?", "  ",
    "Where did you grow up?",
  ]

  /// More lines than are read together.
  private static let rounds = 12

  private static let input = Array(repeating: lines, count: rounds).joined().map { $0 + "\n" }
    .joined()

  @Test(arguments: [["--json"], ["--quiet"]])
  func `the answers stand in the order of the lines, and are those to each alone`(
    options: [String]
  ) throws {
    let alone = try Self.lines.map { line in
      try runPioneer(["ask"] + options, input: "\(line)\n".utf8).lines
    }
    let expected = Array(repeating: alone, count: Self.rounds).joined().joined()
    let together = try runPioneer(["ask"] + options, input: Self.input.utf8)
    #expect(try together.lines == Array(expected))
    #expect(together.status == .exited(0))
  }

  @Test func `long lists of passages come in order too`() throws {
    let options = ["ask", "--json", "--top", "1000"]
    let once = try runPioneer(options, input: Self.lines.map { $0 + "\n" }.joined().utf8).output
    let often = try runPioneer(options, input: Self.input.utf8).output
    #expect(often == Array(Array(repeating: once, count: Self.rounds).joined()))
  }

  @Test func `after many lines a single one is answered at once`() throws {
    let result = try runScript(
      """
      cd "$(mktemp -d)" && mkfifo input
      "$0" ask --quiet <input >output &
      exec 3>input
      for i in $(seq 50); do echo "$1"; done >&3
      until [ "$(wc -l <output)" = 50 ]; do sleep 0.01; done
      for round in 51 52; do
        echo "$1" >&3
        until [ "$(wc -l <output)" = $round ]; do sleep 0.01; done
      done
      exec 3>&-
      wait $! && sort -u output && rm -r "$PWD"
      """, [BuiltIn.answerable])
    #expect(try result.lines == [BuiltIn.reply])
  }

  @Test func `a full disk ends it with a word`() throws {
    let result = try runScript("\"$0\" ask >/dev/full <<<\"$1\"; echo $?", [Self.input])
    #expect(result.outputText == "2\n")
    #expect(result.errorText.occurrences(of: "can't be written") == 1)
  }

  @Test func `an index that is cut short meanwhile is made anew, and no answer is lost`() throws {
    let result = try runScriptOnLargeStory(
      """
      mkfifo input
      "$0" ask --quiet --corpus "$story" <input >output 2>errors &
      exec 3>input
      for round in 1 2 3; do
        for i in $(seq 40); do echo "$question"; done >&3
        until [ "$(wc -l <output)" -gt $((round * 40 - 20)) ]; do sleep 0.01; done
        : >"$(echo .cache/pioneer/*.index)"
      done
      exec 3>&-
      wait $!
      echo "$?"
      cat errors
      wc -l <output
      sort -u output
      """)
    #expect(try result.lines == ["0", "120", LargeStory.answer])
  }
}
