internal import ArgumentParser

extension Pioneer {
  /// `pioneer ask`.
  struct Ask: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "ask",
      abstract: "Answer one question, or one a line from standard input.",
      usage: "pioneer ask [OPTIONS] [QUESTION ...]",
      discussion: Example.text(examples))

    private static let examples = [
      Example(purpose: "One answer", line: "pioneer ask How did you start Alibaba"),
      Example(
        purpose: "Questions of a file, with their answers beside them",
        line: "paste questions.txt <(pioneer ask -q < questions.txt)"),
      Example(
        purpose: "Answers for another program",
        line: "pioneer ask --json < questions.txt | jq -r .answer"),
    ]

    @Argument(
      help: ArgumentHelp(
        "The words of one question. Without them, questions are read from standard input, one a line.",
        valueName: "question"))
    var words: [String] = []

    @OptionGroup(title: AskOptions.title) var own: AskOptions
    @OptionGroup(title: CommonOptions.title) var common: CommonOptions

    /// A question without options, as parsing it would make it.
    ///
    /// Parsing takes as long as everything else together, and scripts ask by the thousand.
    static func plain(_ words: [String]) -> Ask {
      var ask = Ask()
      ask.words = words
      ask.own = .plain
      ask.common = .plain
      return ask
    }

    func run() throws {
      var common = common
      let words = common.takeFiles(from: words)
      try AskProgram(
        preferences: common.preferences(), words: words, explains: own.explain
      ).run()
    }
  }
}
