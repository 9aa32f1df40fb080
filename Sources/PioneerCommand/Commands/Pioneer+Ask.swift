internal import ArgumentParser

extension Pioneer {
  /// `pioneer ask`.
  struct Ask: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "ask",
      abstract: "Answer one question, or one a line from standard input.",
      usage: """
        pioneer ask [OPTIONS] [QUESTION ...]
        pioneer ask < questions.txt
        """)

    @Argument(
      help: ArgumentHelp(
        "The words of one question. Without them, questions are read from standard input, one a line.",
        valueName: "question"))
    var words: [String] = []

    @Flag(help: "Tell what each answer rests on: the words, what met them, the confidence.")
    var explain = false

    @OptionGroup var common: CommonOptions

    /// A question without options, as parsing it would make it.
    ///
    /// Parsing takes as long as everything else together, and scripts ask by the thousand.
    static func plain(_ words: [String]) -> Ask {
      var ask = Ask()
      ask.words = words
      ask.explain = false
      ask.common = .plain
      return ask
    }

    func run() throws {
      var common = common
      let words = common.takeFiles(from: words)
      try AskProgram(options: common, words: words, explains: explain).run()
    }
  }
}
