internal import LineEditing
internal import Narrative
internal import Rendering
internal import Retrieval
internal import TerminalText

/// What the program found beside itself, as `--version` tells it.
struct Installation {
  private let wordNetFolder: String?

  /// Looks in the places that an environment names.
  init(environment: (String) -> String?) {
    wordNetFolder = WordNetFolder.find(environment: environment)
  }

  /// The lines behind that of the version.
  var lines: [String] {
    [
      "with libedit \(LineEditor.libraryVersion), cmark \(SourceText.markdownLibraryVersion) and "
        + "libstemmer (\(Stemmer.algorithmCount) algorithms)",
      wordNetFolder.map { "WordNet in \($0.terminalSafe(onOneLine: true))" } ?? Self.hint,
    ]
  }

  /// How to get WordNet.
  private static var hint: String {
    #if os(macOS)
    "WordNet not found (optional, for rare words): brew install wordnet"
    #else
    "WordNet not found (optional, for rare words): apt-get install wordnet-base"
    #endif
  }
}
