import TestSupport
import Testing

@testable import PioneerCommand

@Suite struct ReadmeTests {
  @Test func `the commands of the chat are told as they are`() throws {
    let readme = String(decoding: try readFile("\(packageRoot)/README.md"), as: UTF8.self)
    let rows = readme.split(separator: "\n").filter { $0.hasPrefix("| `/") }
    #expect(
      rows.map(String.init) == SlashCommand.allCases.map { "| `\($0.usage)` | \($0.summary) |" })
  }
}
