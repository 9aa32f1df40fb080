import Retrieval
import Testing

@testable import Responder

/// The figures behind a confidence and the way each of them turns it.
@Suite struct ConfidenceTests {
  private static let story = """
    I founded a school in Hangzhou in 1995. The school taught English to merchants.

    Merchants of the school paid little. My school had forty students.

    I met my friend Tom at a dance in Shanghai. The dance was long.
    """

  @Test func `a name that the story doesn't have lowers it`() throws {
    let plain = try confidence("Did the school teach English to merchants?")
    let unknown = try confidence("Did the school of Elon Musk teach English to merchants?")
    #expect(plain[.unknownNames] == 0)
    #expect(unknown[.unknownNames] == 2)
    #expect(unknown.probability < plain.probability)
    #expect(try confidence("Who was Elon Musk?")[.unknownNames] == 2)
  }

  @Test(arguments: [
    ("How many students did the school have?", "How many windows did the school have?"),
    (
      "In which year did you found the school in Hangzhou?",
      "In which year did you meet Tom at a dance?"
    ),
    (
      "What was the name of your friend at the dance?",
      "Which company taught English to merchants?"
    ),
  ])
  func `a fact that the sentence doesn't hold lowers it`(held: String, missing: String) throws {
    let held = try confidence(held)
    let missing = try confidence(missing)
    #expect(held[.missingFact] < missing[.missingFact])
    #expect(held[.isNarrow] == 1 && missing[.isNarrow] == 1)
    #expect(missing.probability < held.probability)
  }

  @Test func `so does a task for a program`() throws {
    let asked = try confidence("Did the school teach English?")
    let ordered = try confidence("Translate school to English")
    #expect(asked[.isTask] == 0 && ordered[.isTask] == 1)
    #expect(ordered.probability < 0.2)
  }

  @Test func `so does a thing asked for that the sentence doesn't name`() throws {
    let named = try confidence("Which language did the school teach?")
    let unnamed = try confidence("Which sport did the school teach?")
    #expect(named[.missingFocus] < unnamed[.missingFocus])
    #expect(unnamed.probability < named.probability)
  }

  @Test func `so does a word of which the story has nothing`() throws {
    let plain = try confidence("Did the school teach English?")
    let odd = try confidence("Did the school teach English photosynthesis?")
    #expect(plain[.unknownWords] < odd[.unknownWords])
    #expect(plain[.worstGap] < odd[.worstGap])
    #expect(odd.probability < plain.probability)
  }

  @Test(arguments: [
    "", "?", "school", "Who was Elon Musk?", "How many?", "How do I cope with debt?", "你好",
    "DID THE SCHOOL TEACH ENGLISH?",
  ])
  func `it is a probability, and shares are shares`(question: String) throws {
    let confidence = try confidence(question)
    #expect(confidence.probability > 0 && confidence.probability < 1)
    for share in [
      confidence[.conceptLikeness], confidence[.missingFact], confidence[.isNarrow],
      confidence[.missingFocus], confidence[.lead], confidence[.unknownNames] / 2,
      confidence[.unknownWords],
    ] {
      #expect(share >= 0 && share <= 1.0001)
    }
  }

  @Test func `so does a meaning that the story doesn't touch, in a conversation`() throws {
    let topic = "What was the school?"
    let touched = try confidence("Did they study there?", after: topic)
    let absent = try confidence("Did they pray there?", after: topic)
    #expect(touched[.absentMeaning] == 0)
    #expect(absent[.absentMeaning] > 0)
    #expect(absent.probability < touched.probability)
  }

  @Test func `a turn has its own weights`() throws {
    let alone = try confidence("Did the school teach English?")
    let turn = try confidence("Did the school teach English?", after: "What was the school?")
    let effects = [alone, turn].map { confidence in
      Dictionary(uniqueKeysWithValues: confidence.reasons.map { ($0.name, $0.effect) })
    }
    #expect(effects[0] != effects[1])
  }

  @Test func `a long tale of one's own doesn't lower it by its length`() throws {
    let short = try confidence("Photosynthesis failed me. Should I teach English?")
    let long = try confidence(
      "Photosynthesis, quasars, llamas, gargoyles and kayaks failed me. Should I teach English?")
    #expect(abs(short[.unknownWords] - long[.unknownWords]) < 0.35)
  }

  @Test func `without a candidate nothing speaks for it`() throws {
    let responder = try Responder(index: NarrativeIndex(texts: Self.story))
    let confidence = Confidence(
      of: [], for: responder.read("school"), story: responder.story, narrator: responder.narrator)
    #expect(confidence[.lead] == 0 && confidence[.score] == 0)
  }

  /// The confidence in the answer to a turn behind a question that sentence 1 answered.
  private func confidence(_ text: String, after last: String) throws -> Confidence {
    let responder = try Responder(index: NarrativeIndex(texts: Self.story))
    let topic = Topic(question: responder.read(last), sentence: 1, answer: [1], said: [1])
    let inquiry = FollowUp(responder.read(text), on: topic).inquiry
    return responder.confidence(of: responder.candidates(for: inquiry), for: inquiry)
  }

  private func confidence(_ text: String) throws -> Confidence {
    let responder = try Responder(index: NarrativeIndex(texts: Self.story))
    let question = responder.read(text)
    return Confidence(
      of: SentenceRanker(story: responder.story).rank(question), for: question,
      story: responder.story, narrator: responder.narrator)
  }
}
