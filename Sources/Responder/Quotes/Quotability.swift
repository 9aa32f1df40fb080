package import Retrieval

/// How well a sentence serves as a quote by itself.
///
/// A quote stands alone and carries counsel, conviction or reflection; narration, which needs the
/// story around it, does not. The score depends on the sentence and nothing else.
package struct Quotability {
  /// The score from which on a sentence is quoted.
  package static let threshold = 0.55

  private let analyzer: Analyzer

  /// Judges by words and their stems.
  ///
  /// - Parameter analyzer: What makes the stems.
  package init(analyzer: Analyzer) { self.analyzer = analyzer }

  /// The probability that a reader would call a sentence a good or fair quote.
  ///
  /// - Parameters:
  ///   - text: The sentence, white space collapsed.
  ///   - tokens: Its words, stop words included.
  /// - Returns: 0 to 1; 0 for what doesn't stand alone.
  /// - Complexity: O(n) in the length of the sentence.
  package func score(_ text: String, tokens: [Token]) -> Double {
    guard StandingSentence.wordCounts.contains(tokens.count) else { return 0 }
    let words = tokens.map(\.word)
    let meanings = words.map { QuoteWords($0) }
    guard StandingSentence.stands(text, words, meanings) else { return 0 }
    return Self.probability(of: QuoteFeatures(text, tokens, words, meanings, analyzer))
  }

  /// Whether two sentences that follow one another serve together, where neither does alone.
  ///
  /// The second must set itself against the first, or take it up, and carry the thought.
  ///
  /// - Parameters:
  ///   - text: Both sentences, white space collapsed.
  ///   - first: The words of the first, which must stand alone.
  ///   - second: The words of the second, which must not.
  /// - Complexity: O(n) in the length of both.
  package func isPair(_ text: String, _ first: [Token], _ second: [Token]) -> Bool {
    guard let opening = second.first.map({ QuoteWords($0.word) }),
      !opening.isDisjoint(with: [.contrast, .continuation]),
      StandingSentence.stands(text, (first + second).map(\.word))
    else { return false }
    let rest = QuoteFeatures(text, tokens: Array(second.dropFirst()), analyzer: analyzer)
    guard Self.probability(of: rest) >= Self.threshold else { return false }
    let opener = QuoteFeatures(text, tokens: first, analyzer: analyzer)
    return Self.probability(of: opener) >= Self.leastOpener
  }

  /// The least probability that the first sentence of a pair is a quote by itself.
  private static let leastOpener = 0.2

  /// The logistic function of the weighted features.
  static func probability(of features: QuoteFeatures) -> Double {
    StableExponential.logistic(
      zip(weights, features.values).reduce(bias) { $0 + $1.0 * $1.1 })
  }

  /// The weights of a logistic regression on 840 sentences that were labelled good, fair or bad; see
  /// `Tests/QuoteLabels`.
  private static let bias = -1.25

  private static let weights = QuoteFeatures.Feature.allCases.map(weight)

  private static func weight(of feature: QuoteFeatures.Feature) -> Double {
    switch feature {
    case .present: 0.49
    case .past: -0.24
    case .pastShare: -0.65
    case .suffixed: -0.66
    case .time: -0.62
    case .affair: -0.6
    case .relative: 0.24
    case .ideal: 0.27
    case .names: -0.59
    case .specific: -0.08
    case .opensScene: -0.37
    case .opensSomeone: 2.9
    case .opensCondition: 1.1
    case .isShort: -0.26
    case .question: -1.27
    case .comparison: 1.0
    case .indefinite: 0.1
    case .unresolved: -0.95
    case .itEarly: -1.78
    case .me: -0.55
    case .wePast: -1.41
    case .conviction: 1.06
    case .convictionPast: 0.1
    case .bare: 0.45
    case .gnomicGeneral: 0.59
    case .gnomicUniversal: 0.55
    }
  }
}
