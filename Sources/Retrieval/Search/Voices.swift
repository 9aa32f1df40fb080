/// Whose words of a text may be said.
package enum Voices: Sendable {
  /// The narrator's, and by name those whom the narrator quotes.
  case narrator

  /// Those of everybody in the text: other speakers, and who wrote its preface.
  case all
}
