import Testing

@testable import PioneerCommand

@Suite struct ProgressBarTests {
  @Test(arguments: [
    ("Reading", 0, "Reading [..............................] 0 %"),
    ("Reading", 50, "Reading [###############...............] 50 %"),
    ("Understanding", 99, "Understanding [#############################.] 99 %"),
    ("Reading", 100, "Writing the index ..."), ("Understanding", 100, "Writing the index ..."),
  ])
  func `tells what is done and its share`(work: String, percent: Int, line: String) {
    #expect(ProgressBar.line(work, percent: percent) == line)
  }

  @Test func `where nobody watches nobody is told`() {
    #expect(ProgressBar(isShown: false).handler(named: "Reading") == nil)
  }
}
