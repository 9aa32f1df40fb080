internal import ArgumentParser

extension Pioneer {
  /// `pioneer manual`.
  struct Manual: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "manual",
      abstract: "Print the manual page.",
      usage: "pioneer manual",
      discussion: """
        \(Example.text(examples))

        It is written in mdoc, which man and mandoc read.
        """)

    private static let examples = [
      Example(purpose: "Read it", line: "pioneer manual | man -l -"),
      Example(
        purpose: "Make a web page of it",
        line: "pioneer manual | mandoc -T html > pioneer.html"),
      Example(purpose: "Keep it in a file", line: "pioneer manual > pioneer.1"),
    ]

    func run() throws {
      let page = try ManualPage(dump: Pioneer._dumpHelp(), description: Pioneer.description)
      let text = page.lines.joined(separator: "\n") + "\n"
      try FileOutput.write(Array(text.utf8), to: 1)
    }
  }
}
