import Retrieval
import Testing

@testable import Responder

@Suite struct WordingTests {
  private static let reasons: [RefusalReason] = [
    .empty, .tooLong, .offTopic, .noSuchFact, .smallTalk, .help, .reaction, .unclear, .task, .world,
    .crisis, .noMore,
  ]

  private static let narrators = [Narrator(name: nil), Narrator(name: "Jack Ma")]

  @Test(arguments: [RefusalReason.empty, .tooLong, .offTopic, .noSuchFact, .noMore])
  func `a refusal is in the first person`(reason: RefusalReason) {
    let refusal = Wording(narrator: Narrator(name: nil)).refusal(reason, of: nil)
    let words = refusal.split { !$0.isLetter }
    #expect(words.contains { ["I", "me", "My", "my"].contains($0) })
    #expect(refusal.hasSuffix("."))
  }

  @Test(arguments: LineKind.allCases, narrators)
  func `every kind of line gets a reply of the bot's own`(kind: LineKind, narrator: Narrator) {
    let reply = Wording(narrator: narrator).reply(to: kind, .smallTalk)
    #expect(reply.hasSuffix(".") || reply.hasSuffix("!"))
    #expect(!reply.contains("  ") && !reply.contains("Optional"))
  }

  @Test func `asked whether it is real, the bot says that it quotes and isn't the person`() {
    let wording = Wording(narrator: Narrator(name: "Jack Ma"))
    let reply = wording.reply(to: .authenticity, .smallTalk)
    for words in ["program", "quotes", "Jack Ma", "not a real person"] {
      #expect(reply.contains(words))
    }
    #expect(wording.reply(to: .name, .smallTalk).contains("Jack Ma"))
  }

  @Test(arguments: narrators)
  func `somebody in danger is told whom to talk to, without cheer`(narrator: Narrator) {
    let reply = Wording(narrator: narrator).reply(to: .distress, .crisis)
    #expect(reply == Wording.crisis)
    for words in ["your local emergency number", "findahelpline.com", "a person"] {
      #expect(reply.contains(words))
    }
    #expect(!reply.contains("!") && !reply.contains("  "))
    for cheer in ["Hello", "welcome", "good luck", "journey", "Ask me"] {
      #expect(!reply.contains(cheer))
    }
  }

  @Test(arguments: [
    ("When did you leave?", "My story doesn’t say when that was."),
    ("In which year did you leave?", "My story doesn’t say when that was."),
    ("How many bees did you keep?", "My story doesn’t give that figure."),
    ("How long did you stay?", "My story doesn’t say how long."),
    ("What was the name of your dog?", "My story doesn’t name it."),
    ("Who taught you?", "My story doesn’t say who."),
    ("Where did you sleep?", "My story doesn’t say where."),
    ("Why did you leave?", "My story doesn’t say."),
    ("When did you meet Napoleon?", "My story doesn’t mention Napoleon."),
  ])
  func `what the text doesn't say is named`(line: String, refusal: String) throws {
    let responder = try Responder("I kept bees, and I left when it rained.")
    let wording = Wording(narrator: responder.narrator)
    #expect(wording.refusal(.noSuchFact, of: responder.line(line)) == refusal)
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
        "empty", "too_long", "off_topic", "no_such_fact", "small_talk", "help", "reaction",
        "unclear", "task", "world", "crisis", "no_more",
      ])
  }
}
