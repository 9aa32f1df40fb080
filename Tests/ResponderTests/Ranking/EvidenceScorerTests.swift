import Narrative
import Retrieval
import TestSupport
import Testing

@testable import Responder

@Suite struct EvidenceScorerTests {
  private static let story = """
    We sold kites in Bristol. The weather was mild.

    The old mill stood by the river. A banker refused us and turned down our plan.

    The road went uphill. Nothing else happened there.

    My uncle kept bees.
    """

  private let responder: Responder

  init() throws { responder = try Responder(index: NarrativeIndex(texts: Self.story)) }

  @Test func `a word in the sentence, its paragraph and those around count as three things`() {
    let evidence = evidence(for: "Tell me of kites")
    // The sentence, its neighbour, the next paragraph and the one behind, one too far away.
    #expect(evidence[0].exact > 0.7)
    #expect(evidence[0].exactInPassage == 0)
    #expect(evidence[0].exactAround == 0)
    #expect(evidence[1].exact == 0)
    #expect(evidence[1].exactInPassage > 0.7)
    #expect(evidence[1].exactAround == 0)
    #expect(
      [2, 3, 4, 5].allSatisfy { evidence[$0].exact == 0 && evidence[$0].exactInPassage == 0 })
    #expect([2, 3, 4, 5].allSatisfy { evidence[$0].exactAround > 0.7 })
    #expect(evidence[6].exactAround == 0)
  }

  @Test func `a word of the same concept counts, but not to the letter`() {
    let evidence = evidence(for: "Were you rejected?")
    #expect(evidence.allSatisfy { $0.exact == 0 })
    #expect(evidence[3].concept > 0.5)
    #expect(evidence[2].concept < evidence[3].concept)
    #expect(evidence[2].conceptInPassage > 0)
    #expect(evidence[3].conceptLikeness > evidence[0].conceptLikeness)
  }

  @Test func `what is matched to the letter doesn't count by concept too`() {
    let evidence = evidence(for: "refused")
    #expect(evidence[3].exact > 0.99)
    #expect(evidence[3].concept < 0.01)
  }

  @Test func `a sentence beside one of like meaning gains by it`() {
    let evidence = evidence(for: "Did you sell toys?")
    #expect(evidence[0].likeness > evidence[6].likeness)
    #expect(evidence[1].neighbourLikeness == evidence[0].likeness)
    // Not across paragraphs.
    #expect(evidence[2].neighbourLikeness == evidence[3].likeness)
  }

  @Test func `what a pronoun stands for counts where the pronoun is`() throws {
    let responder = try Responder(
      index: NarrativeIndex(
        texts: "I built a windmill in Kent. It taught me patience. Rain fell for days."))
    let evidence = evidence(for: "What did the windmill teach you?", by: responder)
    #expect(evidence[0].inherited == 0 && evidence[2].inherited == 0)
    #expect(evidence[1].inherited > 0.3)
  }

  @Test func `what came of something stands behind it`() throws {
    let responder = try Responder(
      index: NarrativeIndex(
        texts: "The flood took our barn. We built another one of stone. I married in May."))
    let evidence = evidence(for: "What did you do after the flood took the barn?", by: responder)
    #expect(evidence[1].sequel > 0.5)
    #expect(evidence[0].sequel == 0 && evidence[2].sequel == 0)
    #expect(self.evidence(for: "Was there a flood?", by: responder).allSatisfy { $0.sequel == 0 })
  }

  @Test func `a sentence that names the thing asked for gains by it`() {
    let evidence = evidence(for: "Which toys did you sell?")
    #expect(self.evidence(for: "Did you sell toys?").allSatisfy { $0.focus == 0 })
    #expect(self.evidence(for: "Which kites did you sell?")[0].focus == 1)
    #expect(evidence.allSatisfy { $0.focus < 1 })
  }

  @Test func `the kind of thing asked for counts where the sentence has it`() {
    let evidence = evidence(for: "Where were you?")
    #expect(evidence.map(\.answerType) == [1, 0, 0, 0, 0, 0, 0])
    #expect(self.evidence(for: "Were you?").allSatisfy { $0.answerType == 0 })
  }

  @Test(.enabled(if: !SharedFolder.questionFiles.isEmpty), arguments: SharedFolder.questionFiles)
  func `shares stay between 0 and 1 for any question`(questionFile: String) throws {
    let responder = try Responder.builtIn()
    for question in try dialogues(inFile: questionFile).joined() {
      for evidence in self.evidence(for: question, by: responder) {
        expectShares(evidence, question)
      }
    }
  }

  @Test(arguments: [
    "", "?", "kites", "kites kites kites", "your company",
    "Were you turned down, refused, rejected?",
    "In which year did Elon Musk sell kites in Bristol, and how much did Mr. Uncle pay?",
    "How do I cope with rejection, failure, debt, poverty, illness and the weather?", "你好 🙂",
  ])
  func `shares stay between 0 and 1 for an odd one`(question: String) {
    for evidence in evidence(for: question) { expectShares(evidence, question) }
  }

  private func expectShares(_ evidence: Evidence, _ question: String) {
    let shares = [
      evidence.exact, evidence.exactInPassage, evidence.exactAround, evidence.concept,
      evidence.conceptInPassage, evidence.conceptLikeness, evidence.matchedWords,
      evidence.answerType, evidence.counsel, evidence.focus,
      evidence.inherited, evidence.sequel,
    ]
    #expect(shares.allSatisfy { $0 >= 0 && $0 <= 1.0001 }, "\(question): \(shares)")
    #expect(evidence.exact + evidence.exactInPassage + evidence.exactAround <= 1.0001)
    #expect(abs(evidence.likeness) <= 1.0001 && abs(evidence.neighbourLikeness) <= 1.0001)
    #expect(evidence.score.isFinite)
  }

  private func evidence(for question: String) -> [Evidence] {
    evidence(for: question, by: responder)
  }

  /// The evidence for every sentence.
  private func evidence(for question: String, by responder: Responder) -> [Evidence] {
    var scorer = EvidenceScorer(question: responder.read(question), story: responder.story)
    let sentences = responder.index.narrative.sentences
    return sentences.indices.map { scorer.evidence(for: $0, in: sentences[$0].passage) }
  }
}
