import Testing

@testable import LineEditing

@Suite struct CursorReportTests {
  private func column(_ text: String) -> Int? {
    var report = CursorReport()
    var column: Int?
    for scalar in text.unicodeScalars where !report.isBroken && column == nil {
      column = report.append(scalar.value)
    }
    return column
  }

  @Test(arguments: [("[1;1R", 0), ("[24;80R", 79), ("[9999;123R", 122)])
  func `a report tells the column`(text: String, expected: Int) {
    #expect(column(text) == expected)
  }

  @Test(arguments: [
    "", "[", "[24", "[24;80", "[A", "[200~", "[R", "[;R", "[1;R", "[1;0R", "[1;2;3R", "O1;2R",
    "[[1;2R",
    "[1;2é", "[\(String(repeating: "9", count: 40));1R",
  ])
  func `nothing else does`(text: String) {
    #expect(column(text) == nil)
  }
}
