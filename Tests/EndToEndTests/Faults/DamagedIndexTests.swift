import TestSupport
import Testing

/// What other programs do to the files that a running program reads.
@Suite struct DamagedIndexTests {
  /// Asks, lets something happen and asks again; shows all that was answered.
  private static func session(_ command: String, _ event: String) -> String {
    """
    mkfifo input
    "$0" \(command) --quiet --corpus "$story" <input >output 2>errors &
    exec 3>input
    echo "$question" >&3
    until [ -s output ]; do sleep 0.01; done
    \(event)
    echo "$question" >&3
    exec 3>&-
    wait $!
    echo "$?"
    cat output errors
    """
  }

  @Test(arguments: ["ask", "chat"], [0, 5000, 80_000])
  func `an index that is cut short in use is made anew`(command: String, size: Int) throws {
    let result = try runScriptOnLargeStory(
      Self.session(
        command,
        """
        index=$(echo .cache/pioneer/*.index)
        head -c \(size) "$index" >start
        cat start >"$index"
        """))
    #expect(try result.lines == ["0", LargeStory.answer, LargeStory.answer])
  }

  @Test(arguments: ["ask", "chat"])
  func `it is made anew as often as it is cut short`(command: String) throws {
    let cut = """
      for round in 2 3; do
        : >"$(echo .cache/pioneer/*.index)"
        echo "$question" >&3
        until [ "$(wc -l <output)" = $round ]; do sleep 0.01; done
      done
      """
    let result = try runScriptOnLargeStory(Self.session(command, cut))
    #expect(try result.lines == ["0"] + Array(repeating: LargeStory.answer, count: 4))
  }

  @Test(arguments: ["ask", "chat"], [0, 5000, 80_000])
  func `vectors that are cut short in use are those they were`(command: String, size: Int) throws {
    let result = try runScriptOnLargeStory(
      Self.session(
        command,
        """
        vectors=$(echo .cache/pioneer/*.vectors)
        head -c \(size) "$vectors" >start
        cat start >"$vectors"
        """))
    #expect(try result.lines == ["0", LargeStory.answer, LargeStory.answer])
  }

  @Test(arguments: ["head -c 100", "head -c 5000", "tr a-y b-z", "cat /dev/null"])
  func `vectors that were damaged are made anew`(damage: String) throws {
    let result = try runScriptOnLargeStory(
      """
      "$0" ask --quiet --corpus "$story" "$question"
      vectors=$(echo .cache/pioneer/*.vectors)
      cp "$vectors" whole
      \(damage) <whole >"$vectors"
      "$0" ask --quiet --corpus "$story" "$question"
      tail -c +4097 "$vectors" | cmp - <(tail -c +4097 whole) && echo same
      """)
    #expect(try result.lines == [LargeStory.answer, LargeStory.answer, "same"])
  }

  @Test(arguments: [
    "rm \"$story\"", ": >\"$story\"", "echo 'I never had a hive.' >\"$story\"",
    "mv \"$story\" other && mkdir \"$story\"", "chmod 0 \"$story\"", "rm -r .cache",
  ])
  func `a session keeps the story as it was when it began`(event: String) throws {
    for command in ["ask", "chat"] {
      let result = try runScriptOnLargeStory(Self.session(command, event))
      #expect(try result.lines == ["0", LargeStory.answer, LargeStory.answer])
    }
  }

  @Test func `the next session has the story as it is then`() throws {
    let result = try runScriptOnLargeStory(
      """
      "$0" ask --quiet --corpus "$story" "$question"
      sed 's/Leeds/Hull/' "$story" >new && cat new >"$story"
      "$0" ask --quiet --corpus "$story" "$question"
      rm "$story"
      "$0" ask --quiet --corpus "$story" "$question"
      echo "$?"
      """)
    let hull = try LargeStory.answer.replacing("Leeds", with: "Hull")
    #expect(try result.lines == [LargeStory.answer, hull, "2"])
    #expect(result.errorText.contains("story.txt: no such file."))
  }
}
