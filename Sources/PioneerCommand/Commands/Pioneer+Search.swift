internal import ArgumentParser
internal import Rendering
internal import Retrieval

extension Pioneer {
  /// `pioneer search`.
  struct Search: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "search",
      abstract: "List the passages that fit some words best, like grep over the story.",
      usage: "pioneer search [OPTIONS] WORDS ...",
      discussion: Example.text(examples))

    private static let examples = [
      Example(purpose: "Passages on a subject", line: "pioneer search internet China"),
      Example(
        purpose: "In a folder of texts of your own",
        line: "pioneer search --corpus letters/ my mother"),
      Example(
        purpose: "The best ten, for another program",
        line: "pioneer search --json --top 10 customers"),
    ]

    @Argument(help: ArgumentHelp("The words to look for.", valueName: "words"))
    var words: [String]

    @OptionGroup(title: CommonOptions.title) var common: CommonOptions

    func run() throws {
      var common = common
      let words = common.takeFiles(from: words)
      guard !words.isEmpty else { throw ValidationError("search takes the words to look for.") }
      let preferences = try common.preferences()
      let output = StandardOutput(preferences)
      let index = try preferences.texts.selection.openIndex()
      let text = words.joined(separator: " ")
      let search = PassageSearch(text, in: index, limit: common.top)
      if common.json {
        var object: JSONObject = ["query": .string(text)]
        object["passages"] = .array(
          search.found.map {
            .object(JSONObject(passage: $0.unit, of: index.narrative, score: $0.score))
          })
        try output.write(object)
      } else {
        try output.paged {
          for passage in search.found {
            try output.write(
              lines: search.lines(passage, in: output.layout),
              separated: output.layout.columns != nil)
          }
        }
        if search.found.isEmpty { StandardError.write("nothing in the story fits “\(text)”.") }
      }
      if search.found.isEmpty { throw ExitCode(1) }
    }
  }
}
