import Testing

@testable import PioneerCommand

@Suite struct SlashCommandTests {
  @Test(arguments: SlashCommand.allCases)
  func `every command is a lower-case word with a summary`(command: SlashCommand) {
    #expect(command.rawValue.allSatisfy { $0.isASCII && $0.isLowercase })
    #expect(!command.summary.isEmpty)
    // The help puts the summaries into one column behind the names.
    #expect(command.rawValue.count < 9)
  }
}
