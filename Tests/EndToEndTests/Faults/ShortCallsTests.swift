import TestSupport
import Testing

/// Reads and writes that do a part of what was asked for.
@Suite struct ShortCallsTests {
  /// Questions whose characters take one to four bytes.
  private static let questions = """
    Where was your first hive?
    Où était ta première ruche ?
    你的第一个蜂箱在哪里？
    Do you like 🐝👩🏽‍🌾?
    What is patience\u{301}?

    """

  /// What is done with a large story in `$story` and a program in `$0` whose calls are short or not.
  private static let scripts = [
    #""$0" ask --json --explain <questions"#,
    #""$0" ask "$question"; cat "$story" | "$0" ask --corpus /dev/stdin "$question""#,
    #""$0" chat --json <questions"#,
    #"(cat questions; echo /save talk.md) | "$0" chat; cat talk.md"#,
    #""$0" search --top 50 day news; "$0" show 3"#,
    #""$0" quote --image card.svg; cat card.svg"#,
    #""$0" quote --once --utc; "$0" quote --list"#,
    #""$0" index "$story" | grep -v MB/s; cd .cache/pioneer && wc -c *"#,
    #""$0" evaluate --json set.jsonl | sed 's/"microseconds[^,]*,//'"#,
    #""$0" manual"#,
  ]

  @Test(.enabled(if: ShortCalls.canBeMade), arguments: scripts)
  func `all is read and written all the same`(script: String) throws {
    let folder = try TemporaryFolder()
    let result = try runScriptOnLargeStory(
      """
      export PIONEER_CORPUS=$story
      printf '%s' "$1" >questions
      printf '{"id":"1","kind":"a","question":"%s","answerable":true,"gold":["hive"]}\\n' \
        "$question" >set.jsonl
      run() { rm -rf .cache .local talk.md card.svg; (\(script)) 2>&1; echo "$?"; }
      run >whole
      export LD_PRELOAD=$2 SHORT_CALLS
      for SHORT_CALLS in 1 5; do
        run >parts
        LD_PRELOAD= cmp whole parts && echo "same $SHORT_CALLS"
      done
      # Makes sure that calls were short.
      head -c 99 /dev/zero | dd bs=9 count=1 status=none | wc -c
      cat whole
      """, [Self.questions, try ShortCalls.make(in: folder)])
    let lines = try result.lines
    #expect(lines.prefix(3) == ["same 1", "same 5", "5"], "\(result.outputText)")
    #expect(lines.count > 4)
    #expect(result.errorOutput.isEmpty)
  }

  @Test func `questions that arrive byte by byte are read whole`() throws {
    let script = """
      trickle() { LC_ALL=C; while IFS= read -r -d '' -n 1 byte; do
          printf '%s' "${byte:-\\n}"; sleep 0.002; done; }
      trickle <<<"$1" | "$0" ask --json
      """
    let result = try runScript(script, [Self.questions])
    let atOnce = try runPioneer(["ask", "--json"], input: (Self.questions + "\n").utf8)
    #expect(result.outputText == atOnce.outputText)
    #expect(try result.lines.count == 6)
  }

  @Test func `keys that arrive byte by byte are characters`() throws {
    let terminal = try startChat(["chat", "--quiet"])
    let line = "é你🐝 \(BuiltIn.answerable)"
    for byte in line.utf8 {
      try terminal.send(bytes: [byte])
      terminal.pause(.milliseconds(5))
    }
    try terminal.waitForCurrentLine("› \(line)")
    try terminal.end(with: Key.controlC)
    try terminal.leave()
  }
}
