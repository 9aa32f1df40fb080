extension DocumentStructure {
  /// Takes a text apart by its format.
  ///
  /// - Parameter narrator: Who tells it, whatever it says itself.
  /// - Complexity: O(n) in the number of bytes.
  init(of text: SourceText, narrator: String? = nil) {
    let frontMatter = FrontMatter(text)
    switch text.format {
    case .plain: self = PlainTextReader(text, after: frontMatter, narrator: narrator).structure
    case .markdown: self = MarkdownReader(text, after: frontMatter, narrator: narrator).structure
    case .subtitles: self = SubtitleReader(text, narrator: narrator).structure
    case .table: self = QuotationTable.structure(of: text, narrator: narrator)
    case .clippings: self = ReaderClippings.structure(of: text, narrator: narrator)
    case .fortunes: self = FortuneEntries.structure(of: text, narrator: narrator)
    }
    if let frontMatter {
      omit(.frontMatter)
      title = frontMatter["title"] ?? title
      author = frontMatter["author"] ?? author
      language =
        (frontMatter["language"] ?? frontMatter["lang"]).flatMap { Language($0) } ?? language
    }
  }
}
