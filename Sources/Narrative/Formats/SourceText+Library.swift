internal import CMarkdown

extension SourceText {
  /// The version of libcmark, which reads Markdown.
  package static var markdownLibraryVersion: String {
    unsafe cmark_version_string().map { version in unsafe String(cString: version) } ?? "?"
  }
}
