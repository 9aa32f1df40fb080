internal import LineEditing
internal import Narrative
internal import Retrieval

/// What the program is made with, as `--version` tells it.
enum Installation {
  /// The line after that of the version.
  static var line: String {
    "with libedit \(LineEditor.libraryVersion), cmark \(SourceText.markdownLibraryVersion) and "
      + "libstemmer (\(Stemmer.algorithmCount) algorithms)"
  }
}
