import Foundation
import Narrative

/// How well texts are cut into sentences, by a published test set.
enum SentenceBenchmark {
  /// A text with its sentences: a line of the test set.
  private struct Case: Decodable {
    let language: String
    let text: String
    let sentences: [String]
  }

  private struct Score {
    var cases = 0
    var exact = 0
    var found = 0
    var given = 0
    var right = 0

    var f1: Double { found + given == 0 ? 1 : 2 * Double(right) / Double(found + given) }
  }

  /// Measures, and prints a table in Markdown: how many texts are cut as the test set has it, and how
  /// well the places agree where one sentence ends and another begins.
  ///
  /// - Parameters:
  ///   - file: JSON Lines with `language`, `text` and `sentences`.
  ///   - listsFaults: Whether to print the texts that are cut otherwise.
  /// - Throws: `CocoaError` or `DecodingError` if the file can't be read.
  static func run(file: String, listsFaults: Bool) throws {
    var scores: [String: Score] = [:]
    for line in try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n") {
      let one = try JSONDecoder().decode(Case.self, from: Data(line.utf8))
      let found = sentences(of: one)
      let (wanted, given) = (ends(of: one.sentences), ends(of: found))
      var score = scores[one.language] ?? Score()
      score.cases += 1
      score.exact += wanted == given ? 1 : 0
      score.found += given.count
      score.given += wanted.count
      score.right += wanted.intersection(given).count
      scores[one.language] = score
      if listsFaults, wanted != given {
        print("\(one.language) ✗ \(found.joined(separator: " ‖ "))")
        print("   ✓ \(one.sentences.joined(separator: " ‖ "))")
      }
    }
    print("| language | texts | cut exactly | F1 of places |\n| --- | --- | --- | --- |")
    for (language, score) in scores.sorted(by: { $0.key < $1.key }) {
      let share = String(format: "%.3f", Double(score.exact) / Double(score.cases))
      let place = String(format: "%.3f", score.f1)
      print("| \(language) | \(score.cases) | \(share) | \(place) |")
    }
  }

  private static func sentences(of one: Case) -> [String] {
    let bytes = Array(one.text.trimmingCharacters(in: .whitespacesAndNewlines).utf8)
    let splitter = SentenceSplitter(language: Language(one.language))
    return splitter.sentences(in: bytes.span, 0..<bytes.count).map {
      String(decoding: bytes[$0], as: UTF8.self)
    }
  }

  /// Where all sentences but the last end, in characters that aren't white space.
  private static func ends(of sentences: [String]) -> Set<Int> {
    var ends: Set<Int> = []
    var count = 0
    for sentence in sentences.dropLast() {
      count += sentence.unicodeScalars.count { !$0.properties.isWhitespace }
      ends.insert(count)
    }
    return ends
  }
}
