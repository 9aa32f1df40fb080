import Retrieval
import Testing

@testable import Responder

@Suite struct QuotabilityTests {
  @Test(arguments: [
    "Every challenge is an opportunity, and every failure is a lesson for the brave.",
    "I believe that honest work is its own reward, and that hope never fails.",
    "No man who does honest work is ever poor.",
    "He is a rich man who wants nothing.",
    "It is better to fail with honour than to succeed by a lie.",
    "If you never try, you can never fail, and that is the greatest failure of all.",
    "Never promise more than you can give.",
    "Those who help others are happier than those who help themselves.",
  ])
  func `counsel, conviction and reflection are quoted`(text: String) {
    #expect(score(text) >= Quotability.threshold)
    #expect(score(text) <= 1)
  }

  @Test(arguments: [
    "We took the train to Pittsburgh and met Mr. Scott at the station.",
    "My mother sold the old loom and bought tickets for the crossing.",
    "The school owns a farm, a mill and forty buildings.",
    "He asked me to visit him in his shop the next morning.",
    "Our company grew quickly in the first year.",
    "Can we walk to town before dinner?",
    "I was born in a small house near the river.",
  ])
  func `narration and facts are not`(text: String) {
    #expect(score(text) < Quotability.threshold)
  }

  @Test func `the judgement depends on the sentence alone`() {
    let text = "Every failure is a lesson for the brave."
    #expect(score(text) == score(text))
  }

  @Test(arguments: [
    (
      "We lost the shop, the house and all our savings.",
      "But I never lost my faith in honest work, in learning and in the hope of a better life.",
      false
    ),
    (
      "True courage thinks not of its own reward.",
      "It is always the gift of those who love others more than themselves.", true
    ),
    ("We went to town.", "But I bought no bread.", false),
    ("We went to town on foot.", "Then the train to London was late again.", false),
  ])
  func `two sentences serve where the second carries the thought of the first`(
    first: String, second: String, isPair: Bool
  ) {
    let analyzer = Analyzer()
    let judged = Quotability(analyzer: analyzer).isPair(
      "\(first) \(second)", analyzer.tokens(in: first), analyzer.tokens(in: second))
    #expect(judged == isPair)
  }

  private func score(_ text: String) -> Double {
    let analyzer = Analyzer()
    return Quotability(analyzer: analyzer).score(text, tokens: analyzer.tokens(in: text))
  }
}
