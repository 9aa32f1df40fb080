/// One text of a narrative and what it says about itself.
package struct Document: Sendable {
  /// The text itself.
  package let text: StoredText

  /// The title for citations: what front matter, a header or the first heading say, else the text's
  /// name without the extension.
  package let title: String

  /// Who tells the story, where the text says so or the user does.
  package let author: String?

  /// The language: what the user, the text or its words say; nil for one not known.
  package let language: Language?

  /// The document's passages, as indices into the narrative's passages.
  package let passages: Range<Int>

  /// How many parts of each sort are never quoted.
  package let omissions: [Omission: Int]

  /// In which sections its words stand, and whose they are.
  package let settings: Settings
}
