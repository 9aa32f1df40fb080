import Testing

@testable import PioneerCommand

@Suite struct FittingSizeTests {
  @Test(arguments: [("60x3", 60, 3), ("1X1", 1, 1), ("1000000x1", 1_000_000, 1)])
  func `columns and rows are read`(text: String, columns: Int, rows: Int) {
    #expect(FittingSize(argument: text) == FittingSize(columns: columns, rows: rows))
  }

  @Test(arguments: [
    "", "x", "60", "60x", "x3", "0x3", "60x0", "-1x3", "60x-3", "60x3x1", "60 x 3", "60×3", "axb",
    "99999999999999999999x1", "６０x３", "6.0x3",
  ])
  func `anything else is no size`(text: String) {
    #expect(FittingSize(argument: text) == nil)
  }
}
