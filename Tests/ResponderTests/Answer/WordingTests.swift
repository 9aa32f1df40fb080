import Testing

@testable import Responder

@Suite struct WordingTests {
  private static let reasons: [RefusalReason] = [
    .empty, .tooLong, .offTopic, .noSuchFact, .smallTalk, .help, .noMore,
  ]

  @Test(arguments: reasons)
  func `a refusal is in the first person`(reason: RefusalReason) {
    let refusal = Wording(narrator: Narrator(name: nil)).refusal(reason)
    let words = refusal.split { !$0.isLetter }
    #expect(words.contains { ["I", "me", "My", "my"].contains($0) })
    #expect(refusal.hasSuffix("."))
  }

  @Test(arguments: [
    ([], ""), (["my job search"], " I can tell you about my job search."),
    (["a", "b"], " I can tell you about a or b."),
    (["a", "b", "c"], " I can tell you about a, b, or c."),
  ])
  func `it names the subjects there are`(names: [String], invitation: String) {
    let subjects = names.map { Subject(name: $0, question: "") }
    #expect(Wording.invitation(subjects) == invitation)
  }

  @Test func `reasons are stable words in the output`() {
    #expect(
      Self.reasons.map(\.rawValue) == [
        "empty", "too_long", "off_topic", "no_such_fact", "small_talk", "help", "no_more",
      ])
  }
}
