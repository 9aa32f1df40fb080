import Testing

@testable import PioneerCommand

@Suite struct LineBlockTests {
  @Test(arguments: [
    (["\"\"\"What", "is", "Taobao?\"\"\""], "What\nis\nTaobao?"),
    (["\"\"\"", "What is Taobao?", "\"\"\"  "], "\nWhat is Taobao?\n"),
    (["  \"\"\"What is Taobao?\"\"\""], "What is Taobao?"),
    (["\"\"\"a \"\"\" b", "c\"\"\""], "a \"\"\" b\nc"), (["\"\"\"\"\"\""], ""),
  ])
  func `a block goes from mark to mark`(lines: [String], text: String) throws {
    var block = try #require(LineBlock(lines[0]))
    for line in lines.dropFirst() {
      #expect(!block.isComplete)
      block.append(line)
    }
    #expect(block.isComplete)
    #expect(block.text == text)
  }

  @Test(arguments: ["What is Taobao?", "", "\"\"", "What \"\"\"is\"\"\""])
  func `another line begins no block`(line: String) {
    #expect(LineBlock(line) == nil)
  }
}
