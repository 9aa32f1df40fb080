import Foundation
import Narrative
import Responder
import Retrieval

/// How well quotable sentences are told from others.
enum QuoteBenchmark {
  /// Prints the features of every sentence that stands alone, to fit the weights to.
  static func printFeatures(textFile: String) throws {
    let index = try index(textFile)
    print("hash", QuoteFeatures.Feature.allCases.map { "\($0)" }.joined(separator: " "))
    for passage in index.narrative.passages.indices {
      for (quote, text) in PassageQuotes(index: index).candidates(inPassage: passage)
      where quote.sentences.count == 1 {
        let features = QuoteFeatures(
          text, tokens: index.tokens(ofSentence: quote.sentence), analyzer: index.analyzers.main)
        let values = features.values.map { "\($0)" }.joined(separator: " ")
        print("\(key(of: text)) \(values)\t\(text)")
      }
    }
  }

  /// Prints precision and recall of the quotes of a text against labels.
  ///
  /// - Parameter labelFile: Lines of a sentence's hash and "good", "fair" or "bad".
  static func measure(textFile: String, labelFile: String) throws {
    let index = try index(textFile)
    let labels = try readLabels(labelFile)
    let finder = PassageQuotes(index: index)
    let quotes = index.narrative.passages.indices.flatMap(finder.quotes(inPassage:))
    let chosen = Set(quotes.map { key(of: $0.text(in: index.narrative)) })
    let sentences = Set(
      index.narrative.sentences.indices.map { key(of: index.narrative.text(ofSentence: $0)) })
    print(
      "\(sentences.count) sentences, \(quotes.count) quotes, "
        + "\(quotes.count { $0.sentences.count > 1 }) of them of two sentences")
    for (name, isIncluded) in [
      ("fitted to", { !$0.isMultiple(of: 3) }), ("held out", { $0.isMultiple(of: 3) }),
      ("all", { _ in true }),
    ] as [(String, (UInt64) -> Bool)] {
      let part = labels.filter { isIncluded(UInt64($0.key, radix: 16) ?? 0) }
        .filter { sentences.contains($0.key) }
      let worthy = part.filter { $0.value != "bad" }
      let right = worthy.count { chosen.contains($0.key) }
      let shown = part.count { chosen.contains($0.key) }
      print(
        "\(name): \(part.count) labels, \(worthy.count) good or fair; "
          + "\(shown) shown, precision \(share(right, of: shown)), "
          + "recall \(share(right, of: worthy.count)), of the good "
          + share(
            part.count { $0.value == "good" && chosen.contains($0.key) },
            of: part.count { $0.value == "good" }))
    }
  }

  private static func index(_ textFile: String) throws -> NarrativeIndex {
    NarrativeIndex(try Corpus(reading: [SourceText(readingFileAt: textFile)]))
  }

  private static func key(of text: String) -> String {
    String(StableHash.hash(text), radix: 16)
  }

  private static func readLabels(_ file: String) throws -> [String: String] {
    let lines = try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n")
    return Dictionary(
      lines.map { $0.split(separator: " ").map(String.init) }.filter { $0.count == 2 }
        .map { ($0[0], $0[1]) },
      uniquingKeysWith: { _, last in last })
  }

  private static func share(_ part: Int, of whole: Int) -> String {
    whole == 0 ? "–" : "\((Double(part) / Double(whole) * 1000).rounded() / 1000)"
  }
}
