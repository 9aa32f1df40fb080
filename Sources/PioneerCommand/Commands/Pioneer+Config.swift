internal import ArgumentParser
internal import Rendering
internal import TerminalText

extension Pioneer {
  /// `pioneer config`.
  struct Config: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "config",
      abstract: "Show the settings that hold, and where each is from.",
      usage: "pioneer config [OPTIONS]",
      discussion: """
        \(Example.text(examples))

        The configuration file is ~/.config/pioneer/config, or the one in XDG_CONFIG_HOME. Each line \
        is KEY = VALUE, or a comment after #. The keys are those that this command lists; \
        @NAME = PATH gives texts a name, for --corpus @NAME. Variables of the environment count \
        more than the file, and options more than both.
        """)

    private static let examples = [
      Example(purpose: "What holds, and from where", line: "pioneer config"),
      Example(purpose: "What would hold with an option", line: "pioneer config --width 60"),
      Example(purpose: "For another program", line: "pioneer config --json"),
    ]

    @Flag(help: "List the names of texts alone, as shells complete them.")
    var names = false

    @OptionGroup(title: CommonOptions.title) var common: CommonOptions

    func run() throws {
      let preferences = try common.preferences()
      let report = PreferenceReport(preferences)
      let output = StandardOutput(preferences)
      if names {
        let words = (preferences.names.all + [CorpusNames.builtIn]).map {
          "\(CorpusNames.mark)\($0)"
        }
        try output.write(lines: words, separated: false)
      } else if common.json {
        for object in report.objects { try output.write(object) }
      } else {
        let lines = report.lines.map { $0.terminalSafe(onOneLine: true) }
        try output.write(lines: lines, separated: false)
      }
    }
  }
}
