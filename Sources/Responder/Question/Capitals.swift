internal import Retrieval

/// Tells whether the capitals of a question make names.
enum Capitals {
  /// Whether some words are written in capitals throughout, as titles and shouts are, so that none
  /// of them is a name for being so.
  ///
  /// "Who was Tom Jones?" has capitals enough, but a title would write "Was" with one.
  static func areThroughout(_ tokens: [Token], _ analyzer: Analyzer) -> Bool {
    guard tokens.count(where: \.isCapitalised) * 10 > tokens.count * 6 else { return false }
    let small = tokens.dropFirst().filter { analyzer.isStopWord($0.word) && $0.word != "i" }
    return small.isEmpty || small.contains(where: \.isCapitalised)
  }
}
