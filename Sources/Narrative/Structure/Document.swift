/// One text of a narrative and what its first lines say about it.
package struct Document: Sendable {
  /// The text itself.
  package let text: SourceText

  /// The title for citations: the text's own first heading, else its name without the extension.
  package let title: String

  /// Who tells the story, where the text says so.
  package let author: String?

  /// The document's passages, as indices into the narrative's passages.
  package let passages: Range<Int>
}
