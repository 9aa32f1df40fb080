import TestSupport
import Testing

/// Clocks that are wrong.
///
/// `faketime` shows them to programs that load the C library when they start, which those built for
/// tests do; with a sanitizer in them they never get beyond that.
@Suite(.enabled(if: isInstalled("faketime") && !Sanitizer.isPresent))
struct ClockTests {
  @Test(arguments: ["1970-01-01 00:00:01", "1999-12-31 12:00:00", "9999-12-31 23:00:00"])
  func `the program works by any clock`(time: String) throws {
    let result = try runScriptOnLargeStory(
      """
      "$0" index --quiet "$story" >/dev/null
      for round in 1 2; do
        faketime "$1" "$0" ask --quiet --corpus "$story" "$question"
        faketime "$1" "$0" quote --json | sed 's/","text.*//'
      done
      faketime "$1" "$0" index --quiet "$story" >/dev/null
      faketime "$1" "$0" quote --once --quiet --about hope
      faketime "$1" "$0" quote --once --quiet --about hope
      "$0" ask --quiet --corpus "$story" "$question"
      """, [time], environment: ["TZ": "UTC"])
    let day = "{\"date\":\"\(time.prefix(10))"
    #expect(
      try result.lines.prefix(4) == [LargeStory.answer, day, LargeStory.answer, day])
    #expect(try result.lines.count == 6)
    #expect(try result.lines.last == LargeStory.answer)
    #expect(result.errorOutput.isEmpty)
  }
}
