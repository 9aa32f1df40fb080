internal import ArgumentParser

extension Pioneer {
  /// `pioneer manual`.
  struct Manual: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "manual",
      abstract: "Print the manual page.",
      usage: "pioneer manual | man -l -",
      discussion: "It is written in mdoc, which man and mandoc read.")

    func run() throws {
      let text = try ManualPage().lines.joined(separator: "\n") + "\n"
      try FileOutput.write(Array(text.utf8), to: 1)
    }
  }
}
