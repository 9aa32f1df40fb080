import Foundation
import Narrative
import Responder
import Retrieval

/// How often the passage with the answer is ranked first, and the answer given holds what was expected,
/// in texts of any language.
enum LanguagesBenchmark {
  /// Prints a line for each file: how the language was told, the share of questions whose passage is
  /// ranked first, and is among the first three; then the share answered, and of those whose passage
  /// is first the share whose answer holds the expected words.
  ///
  /// - Parameter squadFiles: Files in the format of SQuAD; each paragraph becomes a text of its own.
  static func run(squadFiles: [String]) throws {
    print("file  languages  top-1   top-3   answered  held")
    for file in squadFiles {
      let paragraphs = try QuestionSet.paragraphs(ofFile: file)
      let texts = try paragraphs.enumerated().map { number, paragraph in
        try SourceText(name: "\(number).txt", rawBytes: Array(paragraph.context.utf8))
      }
      let responder = try Responder(index: NarrativeIndex(Corpus(reading: texts)))
      let narrative = responder.index.narrative
      var (asked, first, third, answered, held) = (0, 0, 0, 0, 0)
      for (number, paragraph) in paragraphs.enumerated() {
        for question in paragraph.qas {
          asked += 1
          let index = responder.index
          let found = index.search(index.query(question.question), limit: 3)
            .map { narrative.passages[$0.unit].document }
          if found.contains(number) { third += 1 }
          let answer = responder.answer(question.question)
          if answer.isAnswered { answered += 1 }
          guard found.first == number else { continue }
          first += 1
          if GoldMatch(question.answers.map(\.text)).isIn(answer.words) { held += 1 }
        }
      }
      let counts = Dictionary(
        narrative.documents.map { ($0.language?.tag ?? "?", 1) }, uniquingKeysWith: +)
      let languages = counts.sorted { $0.value > $1.value }.map { "\($0.key) \($0.value)" }
      let figures = [
        Double(first) / Double(asked), Double(third) / Double(asked),
        Double(answered) / Double(asked), Double(held) / Double(max(first, 1)),
      ].map { String(format: "%.4f", $0) }
      print(
        (file as NSString).lastPathComponent, languages.joined(separator: " "),
        figures.joined(separator: "  "), "passages \(narrative.passages.count)")
    }
  }
}
