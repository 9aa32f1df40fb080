import Foundation
import Narrative
import Retrieval
import Weighting

/// How often each weighting scheme ranks the right passage of a question answering set first.
enum WeightingBenchmark {
  /// Prints a line for each scheme: passage top-1, top-3 and mean reciprocal rank at 10.
  static func run(squadFile: String) throws {
    let paragraphs = try QuestionSet.paragraphs(ofFile: squadFile)
    let language = LanguageDetector.language(of: paragraphs.map(\.context).joined(separator: "\n"))
    let analyzer = Analyzer(language: language)
    let units = paragraphs.map { analyzer.terms(in: $0.context) }
    let questions = paragraphs.enumerated().flatMap { passage, paragraph in
      paragraph.qas.map { (terms: analyzer.terms(in: $0.question), passage: passage) }
    }
    print(
      "\(language?.tag ?? "unknown language"), \(units.count) passages, \(questions.count) questions"
    )
    print("scheme    top-1   top-3   MRR@10")
    for (name, scheme) in WeightingScheme.named {
      let weighted = WeightedUnits(units: units, scheme: scheme)
      var (first, third, reciprocal) = (0.0, 0.0, 0.0)
      for question in questions {
        let query = Dictionary(question.terms.map { ($0, 1.0) }, uniquingKeysWith: +)
        let ranked = weighted.scores(query).enumerated().filter { $0.element > 0 }
          .sorted { ($1.element, $0.offset) < ($0.element, $1.offset) }.prefix(10).map(\.offset)
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
