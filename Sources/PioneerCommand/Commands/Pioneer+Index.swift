internal import ArgumentParser
internal import Narrative
internal import Rendering
internal import Responder
internal import Retrieval

extension Pioneer {
  /// `pioneer index`.
  struct Index: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "index",
      abstract: "Read and check texts, and say what is in them.",
      usage: "pioneer index [OPTIONS] PATH ...",
      discussion: """
        \(Example.text(examples))

        A file that can't be used is named, and the others still are; the exit status is 2 only if \
        none could be.
        """)

    private static let examples = [
      Example(
        purpose: "What is read of a text, and what is passed over",
        line: "pioneer index life.txt"),
      Example(purpose: "The same of a folder of texts", line: "pioneer index letters/"),
      Example(purpose: "Figures for another program", line: "pioneer index --json letters/"),
    ]

    @Argument(
      help: ArgumentHelp("Texts, and folders of texts.", valueName: "path"), completion: .file())
    var paths: [String]

    @OptionGroup(title: CommonOptions.title) var common: CommonOptions

    func run() throws {
      let preferences = try common.preferences()
      let output = StandardOutput(preferences)
      let clock = ContinuousClock()
      let start = clock.now
      let reading = CorpusReading(paths)
      let corpus: Corpus
      do throws(SourceError) {
        corpus = try reading.open(
          narrator: common.narrator, language: common.language, rebuild: true, isQuiet: common.quiet
        )
      } catch {
        let lines = reading.reportAll(isQuiet: common.quiet)
        for line in lines.isEmpty ? [error.description] : lines { StandardError.write(line) }
        throw ExitCode(2)
      }
      let index = NarrativeIndex(corpus)
      _ = try preferences.texts.selection.openUnderstanding(of: index).vectors()
      for line in reading.reportAll(corpus, isQuiet: common.quiet) { StandardError.write(line) }
      let report = IndexReport(
        reading: reading, narrative: corpus.narrative, words: index.wordCount,
        seconds: (clock.now - start) / .seconds(1))
      if common.json {
        try output.write(report.object)
      } else {
        try output.write(lines: report.lines, separated: false)
      }
    }
  }
}
