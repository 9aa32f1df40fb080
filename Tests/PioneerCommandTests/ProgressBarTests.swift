import Testing

@testable import PioneerCommand

@Suite struct ProgressBarTests {
  @Test(arguments: [
    (0, "Reading [..............................] 0 %"),
    (50, "Reading [###############...............] 50 %"),
    (99, "Reading [#############################.] 99 %"),
    (100, "Writing the index ..."),
  ])
  func `tells the share that is read`(percent: Int, line: String) {
    #expect(ProgressBar.line(percent: percent) == line)
  }
}
