import Encoder
import Foundation
import Narrative
import Responder
import Retrieval

/// How well quotable sentences are told from others.
enum QuoteBenchmark {
  private struct Row: Encodable {
    let text: String
    let hash: String
    let features: [Float]
    let standing: [Float]
    let isNext: Bool
  }

  /// Prints every sentence of texts that can be quoted, a JSON object each, with its features, those it
  /// would have if it leaned on nothing, and whether it comes right after the one before.
  static func printFeatures(textFiles: [String]) throws {
    let encoder = JSONEncoder()
    for file in textFiles {
      let index = try index(file)
      var last = -1
      for passage in index.narrative.passages.indices {
        for candidate in QuoteCandidates(index: index).candidates(inPassage: passage) {
          let isNext =
            last + 1 == candidate.sentence
            && index.narrative.passages[passage].sentences.lowerBound < candidate.sentence
          last = candidate.sentence
          let row = Row(
            text: candidate.text, hash: key(of: candidate.text),
            features: candidate.features.values, standing: candidate.features.standing.values,
            isNext: isNext)
          print(String(decoding: try encoder.encode(row), as: UTF8.self))
        }
      }
    }
  }

  /// Writes the section of a models file for the quotes of the built-in story to standard output.
  static func writeStorySection(modelsFile: String) throws {
    let index = NarrativeIndex(try Corpus.builtIn())
    FileHandle.standardOutput.write(
      Data(try StoryQuotes.bytes(of: index, by: ModelFile(path: modelsFile))))
  }

  /// Prints precision and recall of the quotes of a text against labels.
  ///
  /// - Parameters:
  ///   - labelFile: Lines of a sentence's hash and "good", "fair" or "bad".
  ///   - modelsFile: The models file; nil for the one in the program.
  static func measure(textFile: String, labelFile: String, modelsFile: String?) throws {
    let index = try index(textFile)
    let labels = try readLabels(labelFile)
    let file = try modelsFile.map { try ModelFile(path: $0) } ?? ModelFile.embedded()
    let understanding = try Understanding(file, of: index, cache: VectorCache(folder: nil))
    let collection = try QuoteCollection(index: index, models: file) { sentences in
      try understanding.vectors(ofSentences: sentences, in: index)
    }
    let chosen = Set(collection.quotes.map { key(of: $0.text(in: index.narrative)) })
    let sentences = Set(
      index.narrative.sentences.indices.map { key(of: index.narrative.text(ofSentence: $0)) })
    let part = labels.filter { sentences.contains($0.key) }
    let worthy = part.filter { $0.value != "bad" }
    let right = worthy.count { chosen.contains($0.key) }
    let shown = part.count { chosen.contains($0.key) }
    let good = part.filter { $0.value == "good" }
    print(
      "\(sentences.count) sentences, \(collection.quotes.count) quotes, "
        + "\(collection.quotes.count { $0.sentences.count > 1 }) of them of two sentences; "
        + "\(part.count) labels, \(worthy.count) good or fair; "
        + "\(shown) shown, precision \(share(right, of: shown)), "
        + "recall \(share(right, of: worthy.count)), of the good "
        + share(good.count { chosen.contains($0.key) }, of: good.count))
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
