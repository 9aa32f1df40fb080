/// How much the words say that people ask with, such as "tell", "know" and "happen".
///
/// Counted, not listed: a word that many of the graded questions have, whatever they are about, says
/// little about what is asked.
package struct FillerWords: Sendable {
  private let factors: [String: Float]

  /// Takes a section of the models file: on each line a word and its factor, with a space between.
  ///
  /// - Returns: Nil if a line is anything else, or a factor isn't above 0 and at most 1.
  init?(_ bytes: [UInt8]) {
    var factors: [String: Float] = [:]
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
      let parts = line.split(separator: " ")
      guard parts.count == 2, let factor = Float(parts[1]), factor > 0, factor <= 1 else {
        return nil
      }
      factors[String(parts[0])] = factor
    }
    self.factors = factors
  }

  /// What the weight of a word is multiplied by, above 0; 1 for words that few questions have.
  ///
  /// - Parameter word: The word in lower case.
  func factor(of word: String) -> Float { factors[word] ?? 1 }
}
