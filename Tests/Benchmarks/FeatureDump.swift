import Encoder
import Foundation
import Narrative
import Responder
import Retrieval

/// What the weights of the small models are fitted to: for every question and turn on some graded
/// texts the numbers that the models weigh up.
///
/// A graded text is NAME.txt or NAME.md with NAME.sentences.json, NAME.jsonl and NAME-dialogues.jsonl,
/// as in `Tests/Questions/lives`.
struct FeatureDump {
  private struct Sentence: Decodable {
    let id: String
    let text: String
  }

  private struct Question: Decodable {
    var id: String?
    let question: String
    var kind: String?
    let answerable: Bool
    let best: [String]
    let fits: [String]
  }

  private struct Dialogue: Decodable {
    let id: String
    let turns: [Question]
  }

  private struct Candidate: Encodable {
    let id: String
    let features: [Float]
  }

  private struct Row: Encodable {
    let text: String
    let id: String
    let question: String
    let kind: String
    let answerable: Bool
    let best: [String]
    let fits: [String]
    let turn: Int
    let vector: [Float]
    let alone: [Candidate]
    let inContext: [Candidate]
    let leaning: [Float]
    let found: String
    let confidence: [Float]
    let company: [Candidate]
  }

  private let models: ModelFile
  private let cache: VectorCache
  private let withQuestions: Bool
  private let encoder = JSONEncoder()

  /// The pairs of questions printed for a text, about.
  private static let pairs = 28

  /// The candidates printed for a question at the most.
  private static let mostCandidates = 80

  /// Prints a line of JSON for each question and turn on the texts of some folders.
  ///
  /// - Parameters:
  ///   - modelsFile: The models file whose encoder makes the vectors, and by whose models candidates
  ///     are found.
  ///   - cache: A folder where the vectors of the texts are kept for the next time.
  ///   - withQuestions: Whether single questions are wanted too, not only the turns of dialogues.
  ///   - folders: Folders of graded texts.
  static func run(
    modelsFile: String, cache: String, withQuestions: Bool, folders: [String]
  ) throws {
    let dump = FeatureDump(
      models: try ModelFile(path: modelsFile), cache: VectorCache(folder: cache),
      withQuestions: withQuestions)
    for folder in folders {
      let names = try FileManager.default.contentsOfDirectory(atPath: folder)
        .filter { $0.hasSuffix(".sentences.json") }.sorted()
      for name in names {
        try dump.dump(stem: "\(folder)/\(name.dropLast(".sentences.json".count))")
      }
    }
  }

  private init(models: ModelFile, cache: VectorCache, withQuestions: Bool) {
    self.models = models
    self.cache = cache
    self.withQuestions = withQuestions
  }

  private func dump(stem: String) throws {
    let text = [".txt", ".md"].map { stem + $0 }.first(where: FileManager.default.fileExists)
    guard let text else { throw CocoaError(.fileNoSuchFile) }
    let index = NarrativeIndex(try Corpus(reading: [SourceText(readingFileAt: text)]))
    let responder = Responder(
      index: index,
      understanding: try Understanding(models, of: index, cache: cache))
    let listed = try JSONDecoder().decode(
      [Sentence].self, from: Data(contentsOf: URL(fileURLWithPath: stem + ".sentences.json")))
    let ids = Dictionary(
      listed.map { (Self.letters(of: $0.text), $0.id) }, uniquingKeysWith: { first, _ in first })
    let names = index.narrative.sentences.indices.map { sentence in
      ids[Self.letters(of: index.narrative.text(ofSentence: sentence))] ?? "?"
    }
    let numbers = Dictionary(
      names.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    let name = stem.split(separator: "/").last.map(String.init) ?? stem
    let questions = try Self.lines(of: stem + ".jsonl", as: Question.self)
    for question in withQuestions ? questions : [] {
      try print(
        row(name, question.id ?? "", question, 0, responder.features(of: question.question), names))
    }
    // Another subject right after a question: what turns of a dialogue seldom are.
    for first in stride(from: 0, to: questions.count, by: max(questions.count / Self.pairs, 1)) {
      let (before, question) = (questions[first], questions[(first + 7) % questions.count])
      let answer = before.best.prefix(1).compactMap { numbers[$0] }
      guard !answer.isEmpty else { continue }
      let features = responder.features(
        of: question.question, after: before.question, lastAnswer: answer, said: answer)
      try print(row(name, "pair", question, 2, features, names))
    }
    let dialogues = stem + "-dialogues.jsonl"
    guard FileManager.default.fileExists(atPath: dialogues) else { return }
    for dialogue in try Self.lines(of: dialogues, as: Dialogue.self) {
      var lastLine: String?
      var lastAnswer: [Int] = []
      var said: [Int] = []
      for (turn, question) in dialogue.turns.enumerated() {
        let features = responder.features(
          of: question.question, after: lastLine, lastAnswer: lastAnswer, said: said)
        try print(row(name, dialogue.id, question, turn + 1, features, names))
        // What a talk would go on from, had every turn been met rightly.
        let answer = question.best.prefix(1).compactMap { numbers[$0] }
        if question.kind != "outside" && question.kind != "smalltalk" {
          lastLine = question.question
        }
        if !answer.isEmpty {
          lastAnswer = answer
          said += answer
        }
      }
    }
  }

  private func row(
    _ text: String, _ id: String, _ question: Question, _ turn: Int, _ features: LineFeatures,
    _ names: [String]
  ) -> Row {
    let candidates = { (candidates: [LineFeatures.Candidate]) in
      candidates.prefix(Self.mostCandidates).map {
        Candidate(id: names[$0.sentence], features: $0.features)
      }
    }
    return Row(
      text: text, id: id, question: question.question, kind: question.kind ?? "turn",
      answerable: question.answerable, best: question.best, fits: question.fits, turn: turn,
      vector: features.vector, alone: candidates(features.alone),
      inContext: candidates(features.inContext), leaning: features.leaning,
      found: features.best.map { names[$0] } ?? "?",
      confidence: features.confidence,
      company: features.company.map { Candidate(id: names[$0.sentence], features: $0.features) })
  }

  private func print(_ row: Row) throws {
    FileHandle.standardOutput.write(try encoder.encode(row) + [0x0A])
  }

  private static func lines<Line: Decodable>(of path: String, as: Line.Type) throws -> [Line] {
    try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
      .map { try JSONDecoder().decode(Line.self, from: Data($0.utf8)) }
  }

  /// The letters and digits of a text in lower case, by which two spellings of a sentence are one.
  private static func letters(of text: String) -> String {
    let numberless = text.replacing(/^\W*\d+[.)]\s+/, with: "")
    return String(numberless.lowercased().filter { $0.isLetter || $0.isNumber })
  }
}
