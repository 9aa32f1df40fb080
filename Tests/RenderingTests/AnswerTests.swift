import Narrative
import Testing

@testable import Rendering
@testable import Responder

@Suite struct AnswerTests {
  private let narrative: Narrative
  private let layout = Layout(columns: nil, styler: Styler(isOn: false))

  init() throws {
    narrative = try Narrative(reading: [
      SourceText(
        name: "a.txt", rawBytes: Array("I keep bees. They are kind.\n\nSo am I, most days.".utf8))
    ])
  }

  private func answered() -> Answer {
    var answer = Answer(question: "Do you keep bees?", kind: .about)
    answer.outcome = .answered
    answer.quotes = [
      RankedSentence(sentence: 0, score: 0.912_345), RankedSentence(sentence: 2, score: 0.5),
    ]
    answer.words = "I keep bees. So am I, most days."
    answer.confidence = 0.912_345
    return answer
  }

  private func refused(_ kind: LineKind, _ reason: RefusalReason) -> Answer {
    var answer = Answer(question: "Well?", kind: kind)
    answer.outcome = .refused(reason)
    answer.statement = "I don’t know."
    answer.subjects = [
      Subject(name: "my bees", question: ""), Subject(name: "my dog", question: ""),
    ]
    return answer
  }

  @Test func `in JSON an answer tells what the line was and what was said`() {
    let object = JSONObject(answered(), of: narrative)
    #expect(
      object.members.map(\.key) == [
        "question", "answered", "reply", "answer", "kind", "confidence", "quotes", "sentences",
        "passages",
      ])
    #expect(object["kind"] == "question" && object["answered"] == true)
    #expect(object["confidence"] == 0.9123)
    #expect(object["answer"] == "I keep bees. So am I, most days.")
    #expect(
      object["reply"]
        == "I keep bees.\n— a, paragraph 1\n\nSo am I, most days.\n— a, paragraph 2")
  }

  @Test(arguments: [
    ("- Ask the smith for a gate\n- The smith made a gate of oak\n", 2),
    ("- Ask the smith for a gate.\n- The smith made a gate of oak.\n", 1),
    ("The smith made\na gate. It is of oak\n", 1),
  ])
  func `what follows words without a stop stands on a line of its own`(
    text: String, lines: Int
  ) throws {
    let narrative = try Narrative(reading: [SourceText(name: "a.md", rawBytes: Array(text.utf8))])
    var answer = answered()
    answer.quotes = [
      RankedSentence(sentence: 0, score: 0.9), RankedSentence(sentence: 1, score: 0.8),
    ]
    #expect(layout.lines(answer, of: narrative, withCitation: false).count == lines)
    #expect(answer.reply(from: narrative).split(separator: "\n").count == lines)
  }

  @Test(arguments: [
    (LineKind.about, "question"), (.counsel, "counsel"), (.greeting, "small_talk"),
    (.wellBeing, "small_talk"), (.thanks, "small_talk"), (.farewell, "small_talk"),
    (.authenticity, "small_talk"), (.maker, "small_talk"), (.name, "small_talk"),
    (.help, "small_talk"), (.reaction, "reaction"), (.task, "task"), (.world, "world"),
    (.distress, "distress"), (.gibberish, "question"),
  ])
  func `every kind of line has its word`(kind: LineKind, word: String) {
    let object = JSONObject(refused(kind, .offTopic), of: narrative)
    #expect(object["kind"] == .string(word))
    #expect(object["reason"] == "off_topic" && object["answered"] == false)
  }

  @Test func `sentences that follow one another make one paragraph`() {
    var answer = answered()
    answer.quotes = [0, 1].map { RankedSentence(sentence: $0, score: 0.5) }
    #expect(answer.reply(from: narrative) == "I keep bees. They are kind.")
    #expect(
      layout.lines(answer, of: narrative) == [
        "I keep bees. They are kind.", "  — a, paragraph 1",
      ])
  }

  @Test func `off a terminal what stands apart has lines of its own, each with its place`() {
    #expect(
      layout.lines(answered(), of: narrative) == [
        "I keep bees.", "  — a, paragraph 1", "So am I, most days.", "  — a, paragraph 2",
      ])
    #expect(layout.quietLines(answered()) == ["I keep bees. So am I, most days."])
    #expect(layout.quietLines(refused(.about, .offTopic)) == [""])
    #expect(
      layout.quietLines(refused(.distress, .crisis)) == [
        "I don’t know. I can tell you about my bees or my dog."
      ])
    #expect(
      layout.lines(refused(.about, .offTopic), of: narrative) == [
        "I don’t know. I can tell you about my bees or my dog."
      ])
  }

  @Test func `on a terminal subjects are offered by number`() {
    let layout = Layout(columns: 60, styler: Styler(isOn: false))
    #expect(
      layout.lines(offeringSubjectsOf: refused(.world, .world)) == [
        "I don’t know. I can tell you about:", "  1  my bees", "  2  my dog",
      ])
    var plain = refused(.thanks, .smallTalk)
    plain.subjects = []
    #expect(layout.lines(offeringSubjectsOf: plain) == ["I don’t know."])
  }
}
