import Narrative
import Retrieval
import Testing

@testable import Responder

@Suite struct AnswerComposerTests {
  /// Whether other sentences stand beside the best.
  private enum Company: Float {
    case none = -20
    case all = 20
  }

  @Test func `a leaning sentence brings the one before it`() throws {
    let text = "We met doubt. But I went on. My team was great."
    #expect(try composed([1], of: text) == [0, 1])
    #expect(try composed([2], of: text) == [2])
    #expect(try composed([0], of: text) == [0])
  }

  @Test func `what it brings brings nothing more`() throws {
    #expect(try composed([2], of: "We met doubt. It grew. But we stayed.") == [1, 2])
  }

  @Test func `nothing is brought from the paragraph before, nor what was just said`() throws {
    #expect(try composed([1], of: "We met doubt.\n\nBut I went on.") == [1])
    #expect(try composed([1], of: "We met doubt. But I went on.", after: [0]) == [1])
  }

  @Test func `sentences stand in the order of the story, whatever their rank`() throws {
    let text = "I grew up poor.\n\nMy team was great. I founded a school."
    #expect(try composed([2, 0, 1], of: text, with: .all) == [0, 1, 2])
    #expect(try composed([2, 0, 1], of: text) == [2])
  }

  @Test func `another sentence comes with the one it leans on`() throws {
    let text = "I grew up poor. My team was great.\n\nWe met doubt. But I went on."
    #expect(try composed([0, 3], of: text, with: .all) == [0, 2, 3])
  }

  @Test func `what was just said is repeated only as the best`() throws {
    let text = "I grew up poor. My team was great. I founded a school."
    #expect(try composed([0, 1, 2], of: text, with: .all, after: [1]) == [0, 2])
    #expect(try composed([1], of: text, with: .all, after: [1]) == [1])
  }

  @Test func `a sentence too long to be said is passed over`() throws {
    let long = "We sailed" + String(repeating: " and sailed", count: 40) + "."
    #expect(try composed([0, 1], of: "\(long) My dog was brown.") == [1])
    #expect(try composed([0], of: "\(long) My dog was brown.") == [])
  }

  @Test func `no candidates, no answer`() throws {
    #expect(try composed([], of: "One two.") == [])
  }

  @Test(arguments: [1, 5, 10, 14, 15, 16, 25, 37, 38, 60, 74, 75])
  func `an answer never has more than five sentences or 75 words`(length: Int) throws {
    let rest = String(repeating: " word", count: length - 1)
    let text = ["Some", "But", "It", "Our", "Then", "They", "My", "Our"].map { "\($0)\(rest)." }
      .joined(separator: " ")
    let responder = try Responder(text)
    let count = responder.index.narrative.sentences.count
    for best in 0..<count {
      let others = (0..<count).filter { $0 != best }
      for company in [Company.none, .all] {
        let chosen = composer(for: responder, company)
          .compose(Self.candidates([best] + others), to: AnswerScope())
        let words = chosen.map { WordCount.of(responder.text($0)) }
        #expect(chosen.contains(best))
        #expect(chosen.count <= 5)
        #expect(words.reduce(0, +) <= 75)
        #expect(chosen == chosen.sorted())
      }
    }
  }

  @Test func `what speaks for company is told by numbers`() throws {
    let responder = try Responder(
      "We met doubt. But I went on. My team was great.\n\nMy dog was brown.")
    let scope = AnswerScope(counsel: 0.25, subject: 0.5, asksFact: true, asksReason: true)
    let company = composer(for: responder, .none)
      .company(
        for: Self.candidates([0, 1, 2, 3])[0], among: Self.candidates([0, 1, 2, 3]), to: scope)
    #expect(company.map(\.sentence) == [1, 2, 3])
    func values(_ feature: CompanyFeature) -> [Float] {
      company.map { $0.features[feature.rawValue] }
    }
    #expect(values(.isNext) == [1, 0, 0])
    #expect(values(.isNextButOne) == [0, 1, 0])
    #expect(values(.isInPassage) == [1, 1, 0])
    #expect(values(.leansOnBest) == [1, 0, 0])
    #expect(values(.leansElsewhere) == [0, 0, 0])
    #expect(values(.scoreBelowBest) == [1, 2, 3])
    #expect(values(.isCounsel) == [0.25, 0.25, 0.25])
    #expect(values(.isSubject) == [0.5, 0.5, 0.5])
    #expect(values(.asksFact) == [1, 1, 1])
    #expect(values(.mayGiveReason) == [1, 0, 0])
    #expect(values(.share) == values(.share).sorted(by: >))
    #expect(company.allSatisfy { $0.likelihood < 0.001 })
  }

  @Test func `neighbours of the best are looked at whatever their rank, and few others`() throws {
    let sentences = (0..<40).map { "My dog number \($0) was brown." }
    let responder = try Responder(sentences.joined(separator: " "))
    let order = [20] + (0..<40).filter { $0 != 20 }
    let company = composer(for: responder, .none).company(
      for: Self.candidates(order)[0], among: Self.candidates(order), to: AnswerScope())
    #expect(company.map(\.sentence) == Array(0..<11) + [18, 19, 21, 22])
  }

  private func composed(
    _ sentences: [Int], of text: String, with company: Company = .none, after said: Set<Int> = []
  ) throws -> [Int] {
    composer(for: try Responder(text), company)
      .compose(Self.candidates(sentences), after: said, to: AnswerScope())
  }

  private func composer(for responder: Responder, _ company: Company) -> AnswerComposer {
    AnswerComposer(
      narrative: responder.index.narrative, traits: responder.traits, meanings: nil,
      model: .constant(company.rawValue, features: CompanyFeature.allCases.count))
  }

  /// Candidates that are each one worse than the one before.
  private static func candidates(_ sentences: [Int]) -> [Candidate] {
    sentences.enumerated().map { rank, sentence in
      Candidate(
        sentence: sentence, features: RankingFeature.allCases.map { _ in 0 },
        score: -Float(rank))
    }
  }
}
