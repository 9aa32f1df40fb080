import Narrative
import Retrieval

/// Cuts text into words and makes terms of them; the first byte chooses its language.
final class WordsSubject: FuzzSubject {
  private var analyzers: [Language?: Analyzer] = [:]

  func problem(with input: [UInt8]) -> String? {
    var reader = InputReader(input)
    let analyzer = analyzer(of: reader.language())
    let text = String(decoding: reader.rest, as: UTF8.self)
    let bytes = Array(text.utf8)
    let tokens = analyzer.tokens(in: text)
    var start = -1
    for token in tokens {
      let range = token.byteRange
      guard range.lowerBound > start, !range.isEmpty, range.upperBound <= bytes.count else {
        return "“\(token.word)” out of place"
      }
      start = range.lowerBound
      if token.word.isEmpty { return "a word of nothing at \(range)" }
      if String(validating: bytes[range], as: UTF8.self) == nil {
        return "“\(token.word)” cuts a character"
      }
      let stem = analyzer.stem(token.word)
      if analyzer.newStem(token.word) != stem { return "“\(token.word)” has two stems" }
    }
    return analyzer.terms(in: text) == analyzer.terms(of: tokens) ? nil : "other terms"
  }

  private func analyzer(of language: Language?) -> Analyzer {
    if let known = analyzers[language] { return known }
    let analyzer = Analyzer(language: language)
    analyzers[language] = analyzer
    return analyzer
  }
}
