import Encoder
import Narrative
import Retrieval
import TestSupport

@testable import Responder

/// Models whose weights a test chooses, on a network with random weights that is quickly computed.
///
/// As they are, the sentence that shares most words with a line is the best and surely answers, no
/// other stands beside it, no turn leans on the one before, and every line is about the narrator.
struct TestModels {
  var ranking: [RankingFeature: Float] = [.words: 10]
  var turn: [TurnFeature: Float] = [:]

  /// How surely a turn leans, as the logarithm of the odds.
  var leaning: Float = -20

  var confidence: [ConfidenceFeature: Float] = [:]

  /// How surely a sentence answers, before what is said for and against it: the logarithm of the odds.
  var certainty: Float = 10

  /// How surely another sentence stands beside the best.
  var company: Float = -20

  /// The words that say little, each with its factor.
  var fillers = ""

  /// The kinds of some lines; others are about the narrator, the more so the fewer words they share.
  var kinds: [String: LineKind] = [:]

  /// The sections of a file with these models.
  func sections() throws -> ModelSections {
    var sections = try ModelSections()
    let encoder = try SentenceEncoder(ModelFile(path: ModelSections.smallFile), threads: 1)
    let nothing = [Float](repeating: 0, count: encoder.width)
    let ranking = RankingFeature.allCases.map { self.ranking[$0] ?? 0 }
    sections.set("ranking", to: ranking + [0])
    sections.set("turn", to: ranking + TurnFeature.allCases.map { turn[$0] ?? 0 } + [0])
    sections.set("leaning", to: nothing + LeaningFeature.allCases.map { _ in 0 } + [leaning])
    sections.set("confidence", to: confidenceNumbers)
    sections.set(
      "company", to: LayeredModel.numbers(of: company, features: CompanyFeature.allCases.count))
    setKinds(in: &sections, Analyzer(language: .english), width: encoder.width)
    let features = QuoteFeature.allCases.map { _ in Float(0) }
    sections.set(
      "quotability",
      to: LayeredModel.neutralNumbers(features: encoder.width + features.count, classes: 3))
    sections.set("quote-glance", to: features + [0])
    sections["fillers"] = Array(fillers.utf8)
    return sections
  }

  /// A model without hidden units: either the best sentence answers, or none does.
  private var confidenceNumbers: [Float] {
    let features = ConfidenceFeature.allCases
    let nothing = features.map { _ in Float(0) }
    let weights = features.map { confidence[$0] ?? 0 }
    return nothing + features.map { _ in 1 } + weights + [certainty] + nothing + [-20] + nothing + [
      0
    ]
      + [0, 0, 0]
  }

  /// The file, ready to be used.
  func file() throws -> ModelFile {
    try ModelFile(bytes: sections().file, name: "test.models")
  }

  /// Puts in what tells the kinds by words alone: the least numbers whose sum is large for their lines.
  private func setKinds(in sections: inout ModelSections, _ analyzer: Analyzer, width: Int) {
    let lines = kinds.sorted { $0.key < $1.key }
    let words = lines.map { HashedWords(analyzer.tokens(in: $0.key).map(\.word)) }
    let products = words.map { left in
      words.map { right in
        Double(left.share * right.share) * Double(Set(left.slots).intersection(right.slots).count)
      }
    }
    let all = LineKind.allCases
    var numbers = [Float](repeating: 0, count: HashedWords.slotCount * all.count)
    for kind in all {
      let shares = Self.solution(of: products, lines.map { $0.value == kind ? 40 : 0 })
      for (line, share) in zip(words, shares) {
        for slot in line.slots {
          numbers[slot * all.count + kind.rawValue] += Float(share) * line.share
        }
      }
    }
    let scale = max(numbers.map(abs).max() ?? 0, 1e-6) / 127
    sections["kind-words"] = numbers.map { UInt8(bitPattern: Int8(($0 / scale).rounded())) }
    sections["kind-directions"] = ModelSections.vectors(
      width: width, codes: Array(repeating: 0, count: all.count * width), scale: 0)
    sections.set("kinds", to: all.map { $0 == .about ? 20 : 0 } + all.map { _ in scale })
  }

  /// The numbers that a square table turns into others (Gauss and Jordan).
  private static func solution(of table: [[Double]], _ wanted: [Double]) -> [Double] {
    var rows = zip(table, wanted).map { $0 + [$1] }
    for place in rows.indices {
      let pivot = (place..<rows.count).max { abs(rows[$0][place]) < abs(rows[$1][place]) } ?? place
      rows.swapAt(place, pivot)
      rows[place] = rows[place].map { $0 / rows[place][place] }
      for row in rows.indices where row != place {
        let factor = rows[row][place]
        rows[row] = zip(rows[row], rows[place]).map { $0 - factor * $1 }
      }
    }
    return rows.map { $0[rows.count] }
  }
}

extension Responder {
  /// One who tells a text by models of a test.
  convenience init(_ text: String, by models: TestModels = TestModels()) throws {
    try self.init(NarrativeIndex(texts: text), by: models)
  }

  /// One who tells a narrative by models of a test.
  convenience init(_ index: NarrativeIndex, by models: TestModels = TestModels()) throws {
    try self.init(index, by: models.file())
  }

  /// One who tells a narrative by the models of a file.
  convenience init(_ index: NarrativeIndex, by models: ModelFile) throws {
    self.init(
      index: index,
      understanding: try Understanding(
        models, of: index, cache: VectorCache(folder: nil), threads: 1))
  }

  /// A line, read.
  func line(_ text: String) -> Line { reader.read(text) }

  /// What ranks the sentences by meaning and words.
  var sentenceRanker: SentenceRanker {
    SentenceRanker(
      index: index, meanings: meanings, traits: traits, model: understanding.models.ranking,
      kinds: understanding.models.kinds)
  }

  /// The text of a sentence.
  func text(_ sentence: Int) -> String { index.narrative.text(ofSentence: sentence) }
}
