import Testing

@testable import TerminalText

@Suite struct PrintingHazardTests {
  @Test func `the shortcuts agree with the categories for every scalar`() {
    let differing = (0...0x10FFFF as ClosedRange<UInt32>).compactMap(Unicode.Scalar.init).filter {
      $0.printingHazard != $0.hazardOfCategory && $0.printingHazard != .joiner
    }
    #expect(differing == [])
  }

  private static let classes: [(Unicode.Scalar, PrintingHazard?)] = [
    ("a", nil), ("é", nil), ("漢", nil), ("\u{A0}", nil), ("\u{FE0F}", nil), ("\u{600}", nil),
    ("\u{0}", .control), ("\n", .control), ("\u{7F}", .control), ("\u{9B}", .control),
    ("\u{2028}", .lineSeparator), ("\u{2029}", .lineSeparator),
    ("\u{200C}", .joiner), ("\u{200D}", .joiner),
    ("\u{AD}", .format), ("\u{200B}", .format), ("\u{202E}", .format), ("\u{2067}", .format),
    ("\u{FFF9}", .format), ("\u{E0061}", .format),
    ("\u{E000}", .undefined), ("\u{FFFF}", .undefined), ("\u{100000}", .undefined),
  ]

  @Test(arguments: classes)
  func `scalars are classed by what they may do`(scalar: Unicode.Scalar, hazard: PrintingHazard?) {
    #expect(scalar.printingHazard == hazard)
  }
}
