extension TextFormat {
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
    } else if MarkdownSource.isPlainly(bytes) {
      self = .markdown
    } else {
      self = .plain
    }
  }
}
