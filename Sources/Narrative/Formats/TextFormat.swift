/// How a text marks its paragraphs.
package enum TextFormat: Sendable {
  /// Paragraphs with blank lines between them, or one a line.
  case plain

  /// Markdown, after the CommonMark specification.
  case markdown

  /// Short texts with lines between them that hold a `%` alone, as the program `fortune` reads.
  case fortunes

  /// Words with the times at which they are spoken, as SubRip and WebVTT keep them.
  case subtitles

  /// A table of sayings, one a row.
  case table

  /// What a reader marked in books, as Kindle keeps it.
  case clippings

  /// Tells the format by the file's name, else by what is in it.
  ///
  /// - Complexity: O(n) in the number of bytes.
  init(name: String, bytes: Span<UInt8>) {
    let markdown: Set<String> = [
      "md", "markdown", "mdown", "mkd", "mkdn", "mdwn", "mdx", "qmd", "rmd",
    ]
    if markdown.contains(FileName.extension(of: name)) {
      self = .markdown
    } else if SubtitleReader.isSubtitles(bytes) {
      self = .subtitles
    } else if QuotationTable.isTable(named: name), QuotationTable.holdsSayings(bytes) {
      self = .table
    } else if ReaderClippings.separatesClippings(bytes) {
      self = .clippings
    } else if FortuneEntries.separatesEntries(bytes) {
      self = .fortunes
    } else {
      self = .plain
    }
  }
}
