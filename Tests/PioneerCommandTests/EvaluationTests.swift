import Narrative
import Responder
import Retrieval
import Testing

@testable import PioneerCommand

@Suite struct EvaluationTests {
  private static func question(
    _ id: String, _ text: String, kind: String, gold: [String]
  ) -> EvaluationQuestion {
    EvaluationQuestion(id: id, question: text, kind: kind, isAnswerable: !gold.isEmpty, gold: gold)
  }

  @Test func `right, wrong and refused are told apart by kind`() throws {
    let responder = try Responder(index: NarrativeIndex(Corpus.builtIn()))
    let questions = [
      Self.question("1", "What is Taobao?", kind: "direct", gold: ["marketplace for individuals"]),
      Self.question("2", "What is Tmall?", kind: "direct", gold: ["not in the story"]),
      Self.question("3", "How do I bake sourdough bread?", kind: "off", gold: []),
      Self.question("4", "What is Taobao?", kind: "off", gold: []),
    ]
    let evaluation = Evaluation(
      questions.map { [$0] }, responder: responder, showsProgress: false)
    #expect(evaluation.total.questions == 4)
    #expect(evaluation.total.joint == 0.5)
    #expect(evaluation.total.hitRate == 0.5)
    #expect(evaluation.total.wronglyAnsweredShare == 0.5)
    #expect(evaluation.kinds["direct"]?.joint == 0.5)
    #expect(evaluation.kinds["off"]?.answerable == 0)
    #expect(evaluation.misses.map(\.question.id) == ["2", "4"])
    #expect(evaluation.secondsPerQuestion > 0)

    let report = evaluation.report(listingMisses: false)
    #expect(report[1].hasPrefix("all"))
    #expect(report.dropFirst().prefix(3).allSatisfy { $0.count == report[0].count })
    let misses = evaluation.report(listingMisses: true).dropFirst(report.count)
    #expect(misses.contains("2 (direct): What is Tmall?"))
  }
}
