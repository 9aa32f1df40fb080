import Testing

@testable import PioneerCommand

@Suite struct DecimalTests {
  @Test(
    arguments: [
      (0, 1, "0.0"), (0.75, 3, "0.750"), (2.0 / 3, 3, "0.667"), (0.9996, 3, "1.000"),
      (9.96, 1, "10.0"),
      (-1.25, 2, "-1.25"), (0.05, 1, "0.1"), (0.000_001, 6, "0.000001"), (1234.5, 1, "1234.5"),
      (123_456_789, 6, "123456789.000000"), (0.004, 3, "0.004"), (1.04, 2, "1.04"),
    ] as [(Double, Int, String)])
  func `a number has as many places as asked for`(number: Double, places: Int, text: String) {
    #expect(Decimal.text(number, places: places) == text)
  }

  @Test(arguments: [Double.infinity, -.infinity, .nan, .greatestFiniteMagnitude, 1e12])
  func `what has no such form is still told`(number: Double) {
    #expect(Decimal.text(number, places: 3) == "\(number)")
  }
}
