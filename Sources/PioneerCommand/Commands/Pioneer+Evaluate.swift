internal import ArgumentParser
internal import Rendering
internal import Responder

extension Pioneer {
  /// `pioneer evaluate`.
  struct Evaluate: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "evaluate",
      abstract: "Score the answers on a file of questions with what they should hold.",
      usage: "pioneer evaluate [OPTIONS] QUESTIONS",
      discussion: """
        \(Example.text(examples))

        Each line is a JSON object: {"id": "1", "question": "...", "kind": "direct", \
        "answerable": true, "gold": ["part of a right answer", ...]}, or a dialogue: \
        {"id": "1", "turns": [{"question": "...", "answerable": true, "gold": [...]}, ...]}.
        """)

    private static let examples = [
      Example(purpose: "How many answers are right", line: "pioneer evaluate questions.jsonl"),
      Example(purpose: "Which are not", line: "pioneer evaluate --misses questions.jsonl"),
      Example(
        purpose: "Fail where fewer are right than there should be",
        line: "pioneer evaluate --at-least 0.7 questions.jsonl"),
    ]

    @Argument(help: "The file of questions, JSON Lines.", completion: .file())
    var questions: String

    @OptionGroup(title: EvaluateOptions.title) var own: EvaluateOptions
    @OptionGroup(title: CommonOptions.title) var common: CommonOptions

    func run() throws {
      let preferences = try common.preferences()
      let output = StandardOutput(preferences)
      let dialogues = try QuestionFile(path: questions).dialogues
      let responder = try preferences.texts.selection.openResponder()
      let evaluation = Evaluation(dialogues, responder: responder, showsProgress: !common.quiet)
      if common.json {
        try output.write(JSONObject(evaluation))
      } else {
        try output.paged {
          try output.write(lines: evaluation.report(listingMisses: own.misses), separated: false)
        }
      }
      if let atLeast = own.atLeast, evaluation.total.joint < atLeast {
        let joint = Decimal.text(evaluation.total.joint, places: 3)
        StandardError.write("joint is \(joint), less than \(Decimal.text(atLeast, places: 3)).")
        throw ExitCode(1)
      }
    }
  }
}
