import Foundation
import Retrieval

/// How often each weighting scheme ranks the right passage of a question answering set first.
enum WeightingBenchmark {
  /// A file in the format of SQuAD (Rajpurkar and others, 2016), as far as it is needed here.
  private struct Set: Decodable {
    struct Article: Decodable { let paragraphs: [Paragraph] }
    struct Paragraph: Decodable {
      let context: String
      let qas: [Question]
    }
    struct Question: Decodable { let question: String }
    let data: [Article]
  }

  /// Prints a line for each scheme: passage top-1, top-3 and mean reciprocal rank at 10.
  static func run(squadFile: String) throws {
    let data = try Data(contentsOf: URL(fileURLWithPath: squadFile))
    let paragraphs = try JSONDecoder().decode(Set.self, from: data).data.flatMap(\.paragraphs)
    let analyzer = Analyzer()
    let units = paragraphs.map { analyzer.terms(in: $0.context) }
    let questions = paragraphs.enumerated().flatMap { passage, paragraph in
      paragraph.qas.map { (terms: analyzer.terms(in: $0.question), passage: passage) }
    }
    print("\(units.count) passages, \(questions.count) questions")
    print("scheme    top-1   top-3   MRR@10")
    for (name, scheme) in WeightingScheme.named {
      let index = InvertedIndex(units: units, scheme: scheme)
      var (first, third, reciprocal) = (0.0, 0.0, 0.0)
      for question in questions {
        let query = Dictionary(question.terms.map { ($0, 1.0) }, uniquingKeysWith: +)
        let ranked = index.search(query, limit: 10).map(\.unit)
        guard let rank = ranked.firstIndex(of: question.passage) else { continue }
        if rank == 0 { first += 1 }
        if rank < 3 { third += 1 }
        reciprocal += 1 / Double(rank + 1)
      }
      let figures = [first, third, reciprocal].map {
        String(format: "%.4f", $0 / Double(questions.count))
      }
      print(name.padding(toLength: 8, withPad: " ", startingAt: 0), figures.joined(separator: "  "))
    }
  }
}
