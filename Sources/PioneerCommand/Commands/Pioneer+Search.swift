internal import ArgumentParser
internal import Rendering
internal import Retrieval

extension Pioneer {
  /// `pioneer search`.
  struct Search: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "search",
      abstract: "List the passages that fit some words best, like grep over the story.")

    @Argument(help: ArgumentHelp("The words to look for.", valueName: "words"))
    var words: [String]

    @OptionGroup var common: CommonOptions

    func run() throws {
      let output = StandardOutput(common)
      let index = try common.openIndex()
      let text = words.joined(separator: " ")
      let query = index.query(text)
      let found = index.search(query, limit: common.top)
      if common.json {
        var object: JSONObject = ["query": .string(text)]
        object["passages"] = .array(
          found.map {
            .object(JSONObject(passage: $0.unit, of: index.narrative, score: $0.score))
          })
        try output.write(object)
      } else {
        let stems = Set(query.terms.map(\.stem))
        for unit in found {
          let analyzer = index.analyzer(ofPassage: unit.unit)
          let lines = output.layout.lines(passage: unit.unit, of: index.narrative) { word in
            analyzer.terms(in: String(word)).contains(where: stems.contains)
          }
          try output.write(lines: lines, separated: output.layout.columns != nil)
        }
        if found.isEmpty { StandardError.write("nothing in the story fits “\(text)”.") }
      }
      if found.isEmpty { throw ExitCode(1) }
    }
  }
}
