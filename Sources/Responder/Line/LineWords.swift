internal import Retrieval

/// The words of a line, and what of it its vector is made of.
struct LineWords {
  /// What cut it into words: that of its language.
  let analyzer: Analyzer

  /// Its words in order that ask something, as many as are read.
  let asked: [Token]

  /// What of it its vector is made of.
  let meaningText: String

  /// Reads a line.
  ///
  /// - Parameters:
  ///   - text: The line.
  ///   - index: The narrative that is asked.
  ///   - names: The words of the narrator's name, in lower case.
  ///   - fillers: The words that say little in a question.
  /// - Complexity: O(n) in its length, and what correcting each unknown word takes.
  init(_ text: String, index: NarrativeIndex, names: Set<String>, fillers: FillerWords) {
    analyzer = index.analyzers.analyzer(ofQuestion: text)
    let tokens = Array(analyzer.tokens(in: text).prefix(Line.mostWords))
    guard analyzer.isEnglish else {
      asked = tokens
      meaningText = text
      return
    }
    let range = AskedPart(
      text, tokens: tokens, analyzer: analyzer, names: names, fillers: fillers
    ).range
    asked = Array(tokens[range])
    meaningText =
      MeaningText(text, tokens: tokens, asked: range, analyzer: analyzer, index: index).text
  }
}
