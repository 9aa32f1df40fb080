internal import ArgumentParser
internal import Narrative
internal import Rendering
internal import Retrieval

extension Pioneer {
  /// `pioneer index`.
  struct Index: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "index",
      abstract: "Read and check texts, and say what is in them.",
      discussion: """
        A file that can't be used is named, and the others still are; the exit status is 2 only if \
        none could be.
        """)

    @Argument(help: ArgumentHelp("Texts, and folders of texts.", valueName: "path"))
    var paths: [String]

    @OptionGroup var common: CommonOptions

    func run() throws {
      let output = StandardOutput(common)
      let clock = ContinuousClock()
      let start = clock.now
      var progress: Progress?
      let corpus = Corpus.read(paths) { total in
        if progress == nil { progress = Progress(total: total, isShown: !common.quiet) }
        progress?.advance()
      }
      progress?.finish()
      let narrative: Narrative
      do throws(SourceError) {
        narrative = try corpus.narrative(narrator: common.narrator)
      } catch {
        for error in corpus.errors + corpus.skipped { StandardError.write(error.description) }
        if corpus.errors.isEmpty, corpus.skipped.isEmpty {
          StandardError.write(error.description)
        }
        throw ExitCode(2)
      }
      let notices = CorpusNotices(corpus, narrative)
      notices.write(listingSkipped: true)
      let index = NarrativeIndex(narrative)
      let words = index.wordCount
      let report = IndexReport(
        corpus: corpus, narrative: narrative, words: words,
        unused: notices.errors + corpus.skipped, seconds: (clock.now - start) / .seconds(1))
      if common.json {
        try output.write(report.object)
      } else {
        try output.write(lines: report.lines, separated: false)
      }
    }
  }
}
