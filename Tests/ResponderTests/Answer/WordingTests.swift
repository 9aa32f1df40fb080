import Retrieval
import Testing

@testable import Responder

@Suite struct WordingTests {
  private static let reasons: [RefusalReason] = [
    .empty, .tooLong, .offTopic, .noSuchFact, .smallTalk, .help, .noMore,
  ]

  @Test(arguments: reasons)
  func `a refusal is in the first person`(reason: RefusalReason) {
    let refusal = Wording(narrator: Narrator(name: nil)).refusal(reason, subjects: [])
    let words = refusal.split { !$0.isLetter }
    #expect(words.contains { ["I", "me", "My", "my"].contains($0) })
    #expect(refusal.hasSuffix("."))
  }

  @Test(arguments: [
    ([], "My story doesn’t say."),
    (["my job search"], "My story doesn’t say. I can tell you about my job search."),
    (["a", "b"], "My story doesn’t say. I can tell you about a or b."),
    (["a", "b", "c"], "My story doesn’t say. I can tell you about a, b, or c."),
  ])
  func `it names the subjects there are`(subjects: [String], refusal: String) {
    let wording = Wording(narrator: Narrator(name: nil))
    #expect(wording.refusal(.noSuchFact, subjects: subjects) == refusal)
  }

  @Test func `subjects are phrases of the story that differ from each other`() throws {
    let index = try NarrativeIndex.builtIn()
    let story = index.sentenceTexts.joined(separator: " ")
    for near in [[], [0], [2, 3], Array(0..<12)] {
      let subjects = Subjects(index: index).suggest(3, near: near)
      #expect(subjects.count == 3)
      #expect(Set(subjects).count == 3)
      for subject in subjects {
        let phrase = subject.split(separator: " ").dropFirst().joined(separator: " ")
        #expect(story.contains(phrase), "\(subject)")
      }
    }
  }

  @Test func `reasons are stable words in the output`() {
    #expect(
      Self.reasons.map(\.rawValue) == [
        "empty", "too_long", "off_topic", "no_such_fact", "small_talk", "help", "no_more",
      ])
  }
}
