internal import ArgumentParser
internal import Narrative
internal import Rendering
internal import Retrieval

extension Pioneer {
  /// `pioneer index`.
  struct Index: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "index",
      abstract: "Read and check texts, and say what is in them.")

    @Argument(help: ArgumentHelp("The texts.", valueName: "path"))
    var paths: [String]

    @OptionGroup var common: CommonOptions

    func run() throws {
      let output = StandardOutput(common)
      let clock = ContinuousClock()
      let start = clock.now
      let corpus = Corpus.read(paths)
      for error in corpus.errors { StandardError.write(error.description) }
      if corpus.texts.isEmpty { throw ExitCode(2) }
      let narrative = try Narrative(corpus.texts)
      let index = NarrativeIndex(narrative)
      let seconds = (clock.now - start) / .seconds(1)
      let megabytes = Double(corpus.texts.reduce(0) { $0 + $1.bytes.count }) / 1e6
      let report: JSONObject = [
        "documents": .integer(narrative.documents.count),
        "passages": .integer(narrative.passages.count),
        "sentences": .integer(narrative.sentences.count),
        "words": .integer(index.wordCount),
        "seconds": JSONObject.rounded(seconds),
        "megabytes_per_second": JSONObject.rounded(megabytes / max(seconds, 1e-9)),
      ]
      if common.json {
        try output.write(report)
      } else {
        try output.write(
          lines: [
            "\(narrative.documents.count) documents, \(narrative.passages.count) passages, "
              + "\(narrative.sentences.count) sentences, \(index.wordCount) words",
            "\(Decimal.text(seconds, places: 3)) s, "
              + "\(Decimal.text(megabytes / max(seconds, 1e-9), places: 1)) MB/s",
          ], separated: false)
      }
      if !corpus.errors.isEmpty { throw ExitCode(2) }
    }
  }
}
