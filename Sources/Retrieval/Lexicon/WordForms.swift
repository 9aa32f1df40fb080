/// Irregular forms and other spellings, which no stemmer joins: "wrote" and "write".
package struct WordForms: Sendable {
  private let table = SortedTable.wordForms

  /// Makes the table of English.
  package init() {}

  /// The word that a form stands for, or the form itself.
  ///
  /// - Complexity: O(log n) in the size of the table.
  package func base(of form: String) -> String { table.value(of: form).map(String.init) ?? form }
}
