/// Where words of a text stand: in which section, whose they are, and what finds them besides their
/// own words.
package struct Setting: Hashable, Sendable {
  /// Whose words they are, and whether they may be said for the narrator.
  package enum Voice: UInt8, Sendable {
    /// The narrator's own.
    case narrator

    /// Somebody else's whom the narrator quotes by name.
    case cited

    /// Somebody else's: another speaker, or who wrote a preface.
    case other

    /// The narrator's, but no words to stand alone, such as an item of a list.
    case dependent
  }

  /// The heading they stand under, as citations show it: "3 January 1944".
  package var section: String?

  /// Whether the section is an entry of a diary or a letter, told by its date.
  package var isDated = false

  /// Whose words they are, where they aren't the narrator's and the text says whose.
  package var speaker: String?

  /// Whose words they are.
  package var voice = Voice.narrator

  /// Whether they are a saying: a unit that was written down to be quoted.
  package var isSaying = false

  /// Words around that find them and are no part of them: those of headings, of a date, and of the
  /// question that they answer.
  package var context = ""

  /// The narrator's words in no section.
  package init() {}
}
