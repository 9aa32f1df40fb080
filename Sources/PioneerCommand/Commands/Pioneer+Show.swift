internal import ArgumentParser
internal import Narrative
internal import Rendering

extension Pioneer {
  /// `pioneer show`.
  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show",
      abstract: "Print the passage that an answer cites, with its neighbours.")

    @Argument(
      help: "The passage, as JSON output and search name it.",
      completion: .custom { words, _, prefix in
        PassageCompletion.candidates(words, prefix: prefix)
      })
    var id: String

    @Option(
      help: ArgumentHelp("How many passages before and behind it to print.", valueName: "number"))
    var context = 0

    @OptionGroup var common: CommonOptions

    func validate() throws {
      guard (0...1_000_000).contains(context) else {
        throw ValidationError("--context takes a number from 0 to 1000000.")
      }
    }

    func run() throws {
      let output = StandardOutput(common)
      let narrative = try common.texts.openNarrative()
      guard let passage = narrative.passage(identifiedBy: id) else {
        let numbers = narrative.firstAndLastIdentifier
        StandardError.write("there is no passage “\(id)”; they are numbered \(numbers).")
        throw ExitCode(1)
      }
      let neighbours = narrative.documents[narrative.passages[passage].document].passages
        .clamped(to: (passage - context)..<(passage + context + 1))
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
