/// What may stand in a passage for one part of a question, and how much it counts.
package struct PassageClue: Sendable {
  /// How much the part of the question matters.
  package let weight: Float

  /// Terms that meet it, with how well.
  package let terms: [(term: String, weight: Float)]

  /// Concepts that meet it, with how well at most.
  package let concepts: [(concept: Concepts.Number, weight: Float)]

  /// Makes a clue.
  package init(
    weight: Float, terms: [(term: String, weight: Float)],
    concepts: [(concept: Concepts.Number, weight: Float)]
  ) {
    self.weight = weight
    self.terms = terms
    self.concepts = concepts
  }
}
