import Narrative
import Testing

@testable import Rendering
@testable import Responder

@Suite struct ExplanationTests {
  private let narrative: Narrative
  private let whole: Explanation

  init() throws {
    narrative = try Narrative(reading: [
      SourceText(name: "a.txt", rawBytes: Array("I keep bees. They are kind.".utf8))
    ])
    var whole = Explanation()
    whole.sentence = 1
    whole.place = .nearLastAnswer
    whole.meaning = 0.55
    whole.neighbours = -0.2
    whole.leaning = 0.9
    whole.words = [
      Explanation.Word(text: "bees", spelling: "bes", carried: 0.25, match: .found),
      Explanation.Word(text: "hive", spelling: nil, carried: -0.012_34, match: .nearby),
      Explanation.Word(text: "honey", spelling: nil, carried: nil, match: .missing),
    ]
    whole.confidence = 0.754_321
    whole.reasons = [
      ConfidenceReason(name: "how close", effect: 1.5),
      ConfidenceReason(name: "a name", effect: -0.753),
    ]
    self.whole = whole
  }

  private func lines(_ explanation: Explanation, columns: Int? = nil) -> [String] {
    Layout(columns: columns, styler: Styler(isOn: false)).lines(explanation, of: narrative)
  }

  @Test func `it is told in words`() {
    #expect(
      lines(whole) == [
        "The best sentence, near the last answer:", "  They are kind.",
        "In meaning it is close to the line (0.55 of 1); its neighbours added −0.20 to its score. "
          + "The line was read with the one before it (0.90).",
        "The words of the line, and where they are:",
        "  bees (for “bes”)  found; carries +0.25 of the meaning",
        "  hive              in the same paragraph; carries −0.01 of the meaning",
        "  honey             not there", "Confidence 0.75, from:", "  +1.50  how close",
        "  −0.75  a name",
      ])
  }

  @Test(arguments: [
    (0.7, "very close", "0.70"), (0.69, "close", "0.69"), (0.5, "close", "0.50"),
    (0.31, "rather close", "0.31"), (0.29, "not close", "0.29"), (-0.5, "not close", "0.00"),
  ])
  func `a cosine is told as people would`(meaning: Double, words: String, number: String) {
    var explanation = whole
    explanation.meaning = meaning
    #expect(
      lines(explanation)[2].hasPrefix("In meaning it is \(words) to the line (\(number) of 1)"))
  }

  @Test func `what isn't known isn't told`() {
    var explanation = whole
    explanation.place = .lastAnswer
    #expect(lines(explanation)[0] == "The best sentence, where the last answer stood:")
    explanation.place = nil
    explanation.neighbours = nil
    explanation.leaning = 0.5
    #expect(
      lines(explanation).prefix(3) == [
        "The best sentence:", "  They are kind.", "In meaning it is close to the line (0.55 of 1).",
      ])
    explanation.meaning = nil
    #expect(lines(explanation)[2] == "The words of the line, and where they are:")
    #expect(lines(Explanation()) == ["There was nothing to look for in the story."])
  }

  @Test(arguments: [20, 40, 80])
  func `it is wrapped to the window`(columns: Int) {
    #expect(lines(whole, columns: columns).allSatisfy { $0.count <= columns })
  }

  @Test func `in JSON it has a key for each part`() {
    var bytes: [UInt8] = []
    JSONObject(whole).appendLine(to: &bytes)
    #expect(
      String(decoding: bytes, as: UTF8.self) == """
        {"words":[{"word":"bees","spelling":"bes","carried":0.25,"match":"found"},\
        {"word":"hive","carried":-0.0123,"match":"nearby"},{"word":"honey","match":"missing"}],\
        "meaning":0.55,"neighbours":-0.2,"leaning":0.9,"confidence":0.7543,\
        "reasons":[{"reason":"how close","effect":1.5},{"reason":"a name","effect":-0.753}]}

        """)
  }

  @Test func `in JSON what isn't known is left out`() {
    let object = JSONObject(Explanation())
    #expect(object.members.map(\.key) == ["words", "leaning", "confidence", "reasons"])
  }
}
