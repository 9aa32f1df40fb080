internal import Narrative

/// How well a sentence in another language than English serves as a quote: as far as that can be told
/// without knowing its words.
enum ForeignQuotability {
  /// Scores a sentence.
  ///
  /// - Parameters:
  ///   - text: The sentence, white space collapsed.
  ///   - language: Its language; nil for one not known.
  /// - Returns: 0 to 1; 0 for what is no whole sentence of a good length, less than the threshold for
  ///   what has figures in it or is long.
  static func score(_ text: String, language: Language?) -> Double {
    let words = WordCount.of(text)
    guard StandingSentence.wordCounts.contains(words),
      isWhole(text, needsStop: language?.lacksStops != true)
    else { return 0 }
    let hasFigures = text.unicodeScalars.contains { $0.properties.numericType == .decimal }
    if hasFigures { return 0.2 }
    return words <= 30 ? 0.6 : 0.4
  }

  /// Whether a sentence ends in a stop, where its language has one, and leaves no quotation mark or
  /// bracket open.
  private static func isWhole(_ text: String, needsStop: Bool) -> Bool {
    let last = text.unicodeScalars.reversed().first {
      !"\"'”’)]_*»」』）".unicodeScalars.contains($0)
    }
    guard let last, !needsStop || ".!?…。！？｡।॥؟۔։።။។;".unicodeScalars.contains(last) else {
      return false
    }
    var depth = 0
    var straight = 0
    for scalar in text.unicodeScalars {
      switch scalar {
      case "“", "(", "[", "«", "「", "『", "（": depth += 1
      case "”", ")", "]", "»", "」", "』", "）": depth -= 1
      case "\"": straight += 1
      default: break
      }
    }
    return depth == 0 && straight.isMultiple(of: 2)
  }
}
