/// How surely a sentence touches a concept, as an index file has it: the lists of words and phrases
/// know two degrees.
enum ConceptWeight {
  /// The weight of words and phrases that only often mean the concept.
  private static let lesser: Float = 0.55

  /// The frequency that stands for a weight.
  static func frequency(for weight: Float) -> UInt8 { weight < 1 ? 1 : 2 }

  /// The weight that a frequency stands for; 0 for none.
  static func weight(ofFrequency frequency: Int) -> Float {
    frequency >= 2 ? 1 : frequency == 1 ? lesser : 0
  }

  /// The term of a concept: no word, since it begins with a control character.
  static func term(of concept: Concepts.Number) -> String { "\u{1}\(concept)" }

  /// Whether the bytes of a term stand for a concept.
  static func isConcept(_ term: [UInt8]) -> Bool { term.first == 1 }
}
