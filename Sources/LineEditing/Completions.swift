/// What could stand in the place of the end of a line.
package struct Completions: Equatable, Sendable {
  /// How many characters before the cursor the candidates would replace.
  package var length: Int

  /// The candidates, which need not begin with what they replace.
  ///
  /// One that ends in a space leaves the cursor ready for the next word.
  package var candidates: [String]

  /// Candidates for the end of a line.
  package init(replacing length: Int = 0, with candidates: [String] = []) {
    self.length = length
    self.candidates = candidates
  }
}
