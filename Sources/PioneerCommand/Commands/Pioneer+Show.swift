internal import ArgumentParser
internal import Narrative
internal import Rendering

extension Pioneer {
  /// `pioneer show`.
  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show",
      abstract: "Print the passage that an answer cites, with its neighbours.",
      usage: "pioneer show [OPTIONS] ID",
      discussion: Example.text(examples))

    private static let examples = [
      Example(purpose: "The passage that an answer names", line: "pioneer show 4"),
      Example(purpose: "What stands around it too", line: "pioneer show 4 --context 1"),
      Example(purpose: "For another program", line: "pioneer show 4 --json"),
    ]

    @Argument(
      help: "The passage, as JSON output and search name it.",
      completion: .custom { words, _, prefix in
        PassageCompletion.candidates(words, prefix: prefix)
      })
    var id: String

    @OptionGroup(title: ShowOptions.title) var own: ShowOptions

    @OptionGroup(title: CommonOptions.title) var common: CommonOptions

    func run() throws {
      let preferences = try common.preferences()
      let output = StandardOutput(preferences)
      let narrative = try preferences.texts.selection.openNarrative()
      guard let passage = narrative.passage(identifiedBy: id) else {
        let numbers = narrative.firstAndLastIdentifier
        StandardError.write("there is no passage “\(id)”; they are numbered \(numbers).")
        throw ExitCode(1)
      }
      let neighbours = narrative.documents[narrative.passages[passage].document].passages
        .clamped(to: (passage - own.context)..<(passage + own.context + 1))
      try output.paged {
        for number in neighbours {
          if common.json {
            try output.write(JSONObject(passage: number, of: narrative))
          } else {
            try output.write(
              lines: output.layout.lines(passage: number, of: narrative),
              separated: output.layout.columns != nil)
          }
        }
      }
    }
  }
}
