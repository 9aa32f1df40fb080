import Testing

@testable import PioneerCommand

@Suite struct SlashCommandTests {
  @Test(arguments: SlashCommand.allCases)
  func `every command is a lower-case word with a summary`(command: SlashCommand) {
    #expect(command.name.allSatisfy { $0.isASCII && $0.isLowercase })
    #expect(!command.summary.isEmpty)
    #expect(command.usage.hasPrefix("/\(command.name)"))
  }

  @Test(arguments: SlashCommand.allCases)
  func `a name and every beginning of it that no other command has stand for the command`(
    command: SlashCommand
  ) {
    for length in 1...command.name.count {
      let prefix = command.name.prefix(length)
      let matches = SlashCommand.allCases.filter { $0.name.hasPrefix(prefix) }
      let expected: SlashCommand.Lookup =
        matches.count == 1 || prefix == command.name ? .found(command) : .ambiguous(matches)
      #expect(SlashCommand.lookup(prefix) == expected)
      #expect(SlashCommand.lookup(prefix.uppercased()) == expected)
    }
  }

  @Test(arguments: [
    ("hlep", SlashCommand.help), ("hel0", .help), ("sourcse", .sources), ("subject_", .subjects),
    ("exit", .quit), ("qiut", .quit),
  ])
  func `a slip of typing is near to the command that was meant`(
    name: String, meant: SlashCommand
  ) {
    #expect(SlashCommand.lookup(name) == .unknown(nearest: meant))
  }

  @Test(arguments: ["", "x", "zz", "?", "nonsense", "命令", "\u{1B}[31m"])
  func `what is far from all commands has none near`(name: String) {
    #expect(SlashCommand.lookup(name) == .unknown(nearest: nil))
  }
}
