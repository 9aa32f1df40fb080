import Files
import TestSupport
import Testing

/// Many questions through one pipe, fast or slow; `benchmarks load` asks a million, and
/// `PIONEER_IDLE_SECONDS=60 swift test --filter LoadTests` waits for a minute.
@Suite struct LoadTests {
  private static let questions = [
    BuiltIn.answerable, BuiltIn.unanswerable, "hello", "Why did you fail?", "Who are you?",
    "how did you strat alibaba", "?", "What would you tell a young person?", "Wer bist du?",
  ]

  @Test func `questions of one pipe are answered as one by one`() throws {
    let lines = Self.questions.map { "\($0)\n" }.joined()
    let together = try runPioneer(["ask", "--json"], input: (lines + lines).utf8)
    let oneByOne = try Self.questions.flatMap { try runPioneer(["ask", "--json", $0]).lines }
    #expect(try together.lines == oneByOne + oneByOne)
  }

  @Test func `a slow reader gets every answer`() throws {
    let result = try runScript(
      """
      yes "$1" | head -n 1000 | "$0" ask --json \
        | while IFS= read -r line; do
            [ $((++count % 250)) != 0 ] || sleep 0.2
            echo "${#line}"
          done | sort | uniq -c | wc -l
      yes "$1" | head -n 1000 | "$0" ask --json | (sleep 0.5; wc -l)
      """, [BuiltIn.answerable])
    #expect(try result.lines.map { $0.collapsed } == ["1", "1000"])
  }

  @Test(.enabled(if: isInstalled("perl")), arguments: ["STDIN", "STDOUT"])
  func `a stream that doesn't block is waited for`(stream: String) throws {
    let result = try runScript(
      """
      (for round in 1 2 3; do sleep 0.1; yes "$1" | head -n 300; done) \
        | perl -e 'use Fcntl; fcntl(\(stream), F_SETFL, O_NONBLOCK) or die; exec @ARGV' \
          "$0" ask --json | (sleep 0.5; wc -l)
      """, [BuiltIn.answerable])
    #expect(try result.lines.map { $0.collapsed } == ["900"])
    #expect(result.errorOutput.isEmpty)
  }

  #if os(Linux)
  @Test func `memory doesn't grow with the number of questions`() throws {
    let result = try runScript(
      """
      folder=$(mktemp -d); cd "$folder"; mkfifo input
      "$0" ask --json <input >output &
      exec 3>input
      for count in 300 1200; do
        for ((number = 0; number < 300; number++)); do printf '%s\\n' "${@}" ; done \
          | head -n $((count - ${asked:-0})) >&3
        asked=$count
        until [ "$(wc -l <output)" = $count ]; do sleep 0.02; done
        sed -n 's/^VmRSS:[^0-9]*\\([0-9]*\\) kB/\\1/p' /proc/$!/status
      done
      exec 3>&-
      wait
      rm -r "$folder"
      """, Self.questions)
    let kilobytes = try result.lines.compactMap { Int($0) }
    try #require(kilobytes.count == 2)
    #expect(kilobytes[1] - kilobytes[0] < 1024)
  }

  @Test func `a chat that waits uses no processor`() throws {
    let terminal = try startChat()
    try terminal.ask("hello")
    func ticks() throws -> [Substring] {
      let fields = String(
        decoding: try readFile("/proc/\(terminal.process)/stat"), as: UTF8.self
      )
      .split(separator: " ")
      return Array(fields[13...14])
    }
    // What follows a reply, such as a search for questions to suggest, may still be on its way.
    var before: [Substring] = []
    for _ in 0..<60 where try ticks() != before {
      before = try ticks()
      sleep(1)
    }
    sleep(UInt32(effort("PIONEER_IDLE_SECONDS") ?? 2))
    #expect(try ticks() == before)
    try terminal.leave()
  }
  #endif
}
