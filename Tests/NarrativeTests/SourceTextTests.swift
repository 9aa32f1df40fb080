import Testing

@testable import Narrative

@Suite struct SourceTextTests {
  @Test(
    arguments: [
      [], [0x20], Array(" \n\t\r\n\u{0B}\u{0C}".utf8), [0xEF, 0xBB, 0xBF],
      [0xEF, 0xBB, 0xBF, 0x0A],
    ] as [[UInt8]])
  func `white space alone is an empty text`(bytes: [UInt8]) {
    #expect(throws: SourceError.empty(name: "a.txt")) {
      try SourceText(name: "a.txt", rawBytes: bytes)
    }
  }

  @Test(
    arguments: [
      Array("Words\0and more.".utf8), [0],
      [0x1F, 0x41, 0x00, 0x42],
    ] as [[UInt8]])
  func `bytes with a NUL are binary`(bytes: [UInt8]) {
    #expect(throws: SourceError.binary(name: "a.txt")) {
      try SourceText(name: "a.txt", rawBytes: bytes)
    }
  }

  @Test func `a byte order mark at the start is dropped, and only there`() throws {
    let text = try SourceText(name: "a.txt", rawBytes: Array("\u{FEFF}One.\u{FEFF}".utf8))
    #expect(text.bytes == Array("One.\u{FEFF}".utf8))
  }

  @Test(arguments: [
    ("a b", "a b"), ("a  b", "a b"), (" a\r\n\tb ", "a b"), ("a\n\n\nb", "a b"),
    ("“a” —\u{A0}b", "“a” —\u{A0}b"), ("  \n", ""), ("", ""),
  ])
  func `collapsing makes a run of white space one space`(text: String, collapsed: String) throws {
    let source = try SourceText(name: "a", rawBytes: Array("x\(text)x".utf8))
    #expect(source.collapsedText(in: 1..<source.bytes.count - 1) == collapsed)
  }

  @Test(arguments: [
    SourceError.notFound(name: "a.txt"), .folder(name: "a.txt"),
    .unreadable(name: "a.txt", reason: "Permission denied"), .empty(name: "a.txt"),
    .binary(name: "a.txt"), .repeated(name: "a.txt"), .noFiles(name: "a.txt"),
    .notAFile(name: "a.txt"), .tooLarge(name: "a.txt", limit: 1 << 20),
    .notProse(name: "a.txt", kind: "bin"), .noSentences(name: "a.txt"),
  ])
  func `an error names the file and is one line`(error: SourceError) {
    #expect(error.description.hasPrefix("a.txt: "))
    #expect(!error.description.contains("\n"))
  }

  @Test func `a hyphen is no file, and the error says what standard input is called`() {
    #expect(SourceError.notFound(name: "-").description.contains("/dev/stdin"))
  }
}
