/// Irregular forms and other spellings, which no stemmer joins: "wrote" and "write".
package struct WordForms: Sendable {
  private let table = HashedTable(.wordForms)

  /// Makes the table of English.
  package init() {}

  /// The word that a form stands for, or the form itself.
  ///
  /// - Complexity: O(1) on average.
  package func base(of form: String) -> String {
    guard let range = table.range(of: form) else { return form }
    return table.table.withBytes { bytes in
      String(decoding: range.map { bytes[$0] }, as: UTF8.self)
    }
  }
}
