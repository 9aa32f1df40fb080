public import ArgumentParser

/// The program.
public struct Pioneer: ParsableCommand {
  public static let configuration = CommandConfiguration(
    commandName: "pioneer", subcommands: [Quote.self])
  public init() {}
}
struct Quote: ParsableCommand {
  @Option var corpus: [String] = []
  @Option var date: String?
  @Flag var json = false
  @Argument var about: [String] = []
  func run() { print("hello") }
}
