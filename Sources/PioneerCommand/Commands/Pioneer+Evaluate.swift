internal import ArgumentParser
internal import Rendering
internal import Responder

extension Pioneer {
  /// `pioneer evaluate`.
  struct Evaluate: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "evaluate",
      abstract: "Score the answers on a file of questions with what they should hold.",
      discussion: """
        Each line is a JSON object: {"id": "1", "question": "...", "kind": "direct", \
        "answerable": true, "gold": ["part of a right answer", ...]}, or a dialogue: \
        {"id": "1", "turns": [{"question": "...", "answerable": true, "gold": [...]}, ...]}.
        """)

    @Argument(help: "The file of questions, JSON Lines.", completion: .file())
    var questions: String

    @Option(
      help: ArgumentHelp("Exit with 1 if the joint figure is lower.", valueName: "joint"))
    var atLeast: Double?

    @Flag(help: "List the questions that went wrong.")
    var misses = false

    @OptionGroup var common: CommonOptions

    func validate() throws {
      if let atLeast, !(0...1).contains(atLeast) {
        throw ValidationError("--at-least takes a number from 0 to 1.")
      }
    }

    func run() throws {
      let output = StandardOutput(common)
      let dialogues = try QuestionFile(path: questions).dialogues
      let responder = try common.texts.openResponder()
      let evaluation = Evaluation(dialogues, responder: responder, showsProgress: !common.quiet)
      if common.json {
        try output.write(JSONObject(evaluation))
      } else {
        try output.paged {
          try output.write(lines: evaluation.report(listingMisses: misses), separated: false)
        }
      }
      if let atLeast, evaluation.total.joint < atLeast {
        let joint = Decimal.text(evaluation.total.joint, places: 3)
        StandardError.write("joint is \(joint), less than \(Decimal.text(atLeast, places: 3)).")
        throw ExitCode(1)
      }
    }
  }
}
