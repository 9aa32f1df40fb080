#if os(Linux)
import TestSupport
import Testing

/// Less memory than is needed; macOS has no such limit, and a sanitizer needs more than any.
@Suite(.enabled(if: !Sanitizer.isPresent)) struct MemoryLimitTests {
  @Test(arguments: ["index --quiet", "quote --corpus", "ask Where? --corpus"])
  func `too little memory is told in a sentence`(command: String) throws {
    // The loader needs some before the program begins. From there to enough, every step is met.
    let result = try runScriptOnLargeStory(
      """
      yes "I keep bees, and I hope never to lose one of them, come what may.$(printf '%2000s')" \
        | head -c 500000 >"$story"
      start=60000
      until (ulimit -v $start && exec "$0" --version) >/dev/null 2>&1; do
        start=$((start + 500))
      done
      for extra in 0 500 1000 1500 2000 3000 4000 6000; do
        rm -rf .cache
        (ulimit -v $((start + extra)); exec "$0" \(command) "$story" >output 2>errors)
        echo "$? $(cat errors) $(ls .cache/pioneer 2>/dev/null | grep partial)"
      done
      """)
    let told = try Regex(
      "2 pioneer: there isn't enough memory for this: the limit \\(ulimit -v\\) is [0-9]+ KiB\\. "
        + "Raise it, or name a smaller text\\. ")
    let isDone = try Regex("[01] .*")
    let lines = try result.lines
    #expect(lines.count == 8)
    #expect(lines.first?.wholeMatch(of: told) != nil)
    #expect(lines.allSatisfy { $0.wholeMatch(of: told) != nil || $0.wholeMatch(of: isDone) != nil })
  }
}
#endif
