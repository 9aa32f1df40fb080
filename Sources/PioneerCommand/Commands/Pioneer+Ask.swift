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

    func run() throws {
      try AskProgram(options: common, words: words, explains: explain).run()
    }
  }
}
