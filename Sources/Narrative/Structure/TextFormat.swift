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
}
