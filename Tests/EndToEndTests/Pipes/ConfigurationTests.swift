import TestSupport
import Testing

/// The configuration file as every command reads it.
@Suite struct ConfigurationTests {
  private static let text = "My life\n\nI kept bees for forty years on a hill above the town.\n"
  private static let question = "What did you keep?"

  /// A home with a configuration and a text.
  private func home(_ configuration: String) throws -> TemporaryFolder {
    let home = try TemporaryFolder()
    try makeFolders([".config", ".config/pioneer"], in: home)
    try writeFile(configuration.utf8, to: home.path(of: ".config/pioneer/config"))
    try writeFile(Self.text.utf8, to: home.path(of: "bees.txt"))
    return home
  }

  private func makeFolders(_ names: [String], in home: borrowing TemporaryFolder) throws {
    for name in names {
      _ = try runProcess("/bin/mkdir", [home.path(of: name)], environment: [:])
    }
  }

  @Test func `texts are asked by default and by name`() throws {
    let home = try home("corpus = @bees\n@bees = ~/bees.txt\n")
    let environment = ["HOME": home.path]
    for arguments in [[], ["--corpus", "@bees"], ["--corpus", "~/../bees.txt"]] {
      let result = try runPioneer(
        ["ask", "--quiet"] + arguments + [Self.question], environment: environment)
      let isNamed = arguments.last != "~/../bees.txt"
      #expect(result.outputText.contains("forty years") == isNamed)
    }
    let other = try runPioneer(
      ["ask", "--corpus", "@built-in", BuiltIn.answerable], environment: environment)
    #expect(try other.lines.first == BuiltIn.reply)
    let quote = try runPioneer(["quote"], environment: environment)
    #expect(!quote.outputText.contains(BuiltIn.title))
    let shown = try runPioneer(["config", "--names"], environment: environment)
    #expect(try shown.lines == ["@bees", "@built-in"])
  }

  @Test(arguments: [
    ["ask", BuiltIn.answerable], ["quote"], ["search", "internet"], ["show", "4"], ["config"],
    ["chat"], [],
  ])
  func `what is wrong is named with its file and line`(command: [String]) throws {
    let home = try home("# mine\nwith = 3\n")
    let result = try runPioneer(command, environment: ["HOME": home.path])
    #expect(result.status == .exited(2))
    let place = home.path(of: ".config/pioneer/config") + ":2:"
    #expect(
      result.errorText == "pioneer: \(place) there is no key “with”. Did you mean width?\n")
    #expect(result.output.isEmpty)
  }

  @Test(arguments: [["--help"], ["--version"], ["manual"], ["setup", "bash"]])
  func `help doesn't need a configuration that is right`(command: [String]) throws {
    let home = try home("with = 3\n")
    let result = try runPioneer(command, environment: ["HOME": home.path])
    #expect(result.status == .exited(0))
  }

  @Test func `a file that is there and can't be read is named`() throws {
    let home = try TemporaryFolder()
    try makeFolders([".config", ".config/pioneer", ".config/pioneer/config"], in: home)
    let result = try runPioneer(["quote"], environment: ["HOME": home.path])
    #expect(result.status == .exited(2))
    #expect(result.errorText.contains("config: can't be read (Is a directory)"))
  }

  @Test(arguments: ["/dev/null", "/nowhere", "", "relative"])
  func `no home is no trouble`(home: String) throws {
    let result = try runPioneer(["quote"], environment: ["HOME": home])
    #expect(result.status == .exited(0))
    #expect(result.errorOutput.isEmpty)
  }

  @Test func `a pipe in the place of the file isn't waited for, and bytes are no text`() throws {
    let home = try home("")
    let path = home.path(of: ".config/pioneer/config")
    try writeFile([0xFF, 0xFE, 0x00], to: path)
    let result = try runPioneer(["quote"], environment: ["HOME": home.path])
    #expect(result.errorText.contains("isn't a text in UTF-8"))
    _ = try runProcess("/bin/rm", [path], environment: [:])
    _ = try runProcess("/usr/bin/mkfifo", [path], environment: [:])
    #expect(try runPioneer(["quote"], environment: ["HOME": home.path]).status == .exited(0))
  }

  @Test func `lines are as wide as was asked for`() throws {
    let home = try home("width = 30\n")
    let piped = try runPioneer(["quote"], environment: ["HOME": home.path])
    #expect(try piped.lines.contains { $0.count > 40 })
    let asked = try runPioneer(["quote", "--width", "20"], environment: ["HOME": home.path])
    #expect(try asked.lines.allSatisfy { $0.count <= 20 })
    let terminal = try PseudoTerminal(
      builtProgram("pioneer"), ["quote"],
      environment: terminalEnvironment.merging(["HOME": home.path]) { $1 }, columns: 100)
    _ = try terminal.exitStatus()
    #expect(terminal.writtenLines.allSatisfy { $0.count <= 30 })
  }
}
