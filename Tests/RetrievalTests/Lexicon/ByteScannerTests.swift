import Testing

@testable import Retrieval

@Suite struct ByteScannerTests {
  @Test func `it goes from mark to mark and then to the end`() {
    let bytes = Array("one;two".utf8)
    var scanner = ByteScanner(bytes.span, 0..<7)
    var passed: [Range<Int>] = []
    for _ in 0..<3 { passed.append(scanner.skip(to: UInt8(ascii: ";"), in: bytes.span)) }
    #expect(passed == [0..<3, 4..<7, 7..<7])
    let isAtEnd = scanner.isAtEnd(bytes.span)
    #expect(isAtEnd)
  }

  @Test(arguments: [
    ("12", 12), ("0", 0), ("007:5", 7), ("12a", 12), ("", nil), ("a1", nil), ("-1", nil),
    (" 1", nil),
  ])
  func `a whole number is read as far as it goes`(text: String, number: Int?) {
    let bytes = Array(text.utf8)
    var scanner = ByteScanner(bytes.span, bytes.indices)
    let found = scanner.number(in: bytes.span)
    #expect(found == number)
  }

  @Test func `a number too large for the machine is no crash`() {
    let bytes = Array(repeating: UInt8(ascii: "9"), count: 100)
    var scanner = ByteScanner(bytes.span, 0..<100)
    let number = scanner.number(in: bytes.span)
    #expect(number != nil)
    #expect(scanner.position == 100)
  }

  @Test(
    arguments: [
      ("3:55", 3, 0.55), ("168:100,", 168, 1), ("0:0", 0, 0), ("3", nil, nil), ("3:", nil, nil),
      (":55", nil, nil), ("", nil, nil), ("3;55", nil, nil),
    ] as [(String, Int?, Float?)])
  func `a weight is a number and hundredths`(text: String, concept: Int?, weight: Float?) {
    let bytes = Array(text.utf8)
    var scanner = ByteScanner(bytes.span, bytes.indices)
    let found = scanner.weight(in: bytes.span)
    #expect(found?.concept == concept)
    #expect(found?.weight == weight)
  }

  @Test(arguments: [
    ("sail", "sail ", true), ("sail", "sail|", true), ("sail", "sailor ", false),
    ("sail", "sail", false), ("sail", "sai", false), ("", " ", true), ("", "", false),
  ])
  func `a text is taken whole with what follows, or not at all`(
    text: String, bytes: String, isTaken: Bool
  ) {
    let bytes = Array(bytes.utf8)
    var scanner = ByteScanner(bytes.span, bytes.indices)
    let taken = scanner.take(
      text, followedBy: { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "|") }, in: bytes.span)
    #expect(taken == isTaken)
    #expect(scanner.position == (isTaken ? text.utf8.count : 0))
  }

  @Test func `nothing behind its range is read`() {
    let bytes = Array("12345".utf8)
    var scanner = ByteScanner(bytes.span, 1..<3)
    let number = scanner.number(in: bytes.span)
    #expect(number == 23)
    let isTaken = scanner.take(UInt8(ascii: "4"), in: bytes.span)
    #expect(!isTaken)
    let isAtEnd = ByteScanner(bytes.span, 5..<9).isAtEnd(bytes.span)
    #expect(isAtEnd)
  }
}
