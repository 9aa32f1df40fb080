import Files
import TestSupport
import Testing

/// Ends at any moment, which nothing can prepare for.
///
/// `PIONEER_ROUNDS=200 swift test --filter KillTests` has more of them.
@Suite struct KillTests {
  private let rounds = effort("PIONEER_ROUNDS") ?? 5

  @Test func `whenever indexing is killed, the next run answers`() throws {
    let result = try runScriptOnLargeStory(
      """
      for ((round = 0; round < $1; round++)); do
        "$0" index --quiet "$story" >/dev/null 2>&1 &
        sleep 0.0$((RANDOM % 10))$((RANDOM % 10))
        kill -9 $! && wait $! 2>/dev/null
        "$0" ask --quiet --corpus "$story" "$question"
        [ $((round % 2)) = 0 ] || rm -r .cache
      done
      """, ["\(rounds)"])
    #expect(try result.lines == Array(repeating: LargeStory.answer, count: rounds))
  }

  @Test func `whenever a chat is killed, no line that was replied to is lost`() throws {
    let folder = try TemporaryFolder()
    var acknowledged: [String] = []
    for round in 0..<rounds {
      let terminal = try startChat(environment: ["HOME": folder.path])
      try terminal.ask("hello \(round)")
      acknowledged.append("hello \(round)")
      try terminal.send("why \(round)\r")
      usleep(UInt32.random(in: 0..<20_000))
      terminal.signal(SIGKILL)
      #expect(try terminal.exitStatus() == .signaled(SIGKILL))
    }
    let history = String(
      decoding: try readFile(folder.path(of: ".local/state/pioneer/history")), as: UTF8.self)
    let lines = history.split(separator: "\n").map(String.init)
    #expect(lines.filter { $0.hasPrefix("hello") } == acknowledged)
    #expect(lines.allSatisfy { $0.wholeMatch(of: /(hello|why) \d+/) != nil })
  }
}
