import Retrieval
import Testing

@testable import Responder

/// What a diary answers about days, months and years.
@Suite struct AskedDayTests {
  private static let diary = """
    A Year on the Farm

    23 December 1920

    The pump froze, and I carried water from the beck.

    25 December 1920

    We ate a goose, and Uncle Joss played the fiddle until the lamps went out.

    3 March 1921

    The grey mare foaled in the night. I slept in the straw beside her.

    14 July 1921

    We cut the long meadow. On Christmas Day I had promised Ned the red scythe, and he got it.
    """

  @Test(arguments: [
    ("What happened in 1920?", "The pump froze"), ("What happened in March?", "The grey mare"),
    ("What did you do in the summer of 1921?", "We cut the long meadow"),
    ("What happened on Dec. 25?", "We ate a goose"),
    ("What happened the day before Christmas?", nil),
    ("What was your first entry?", "The pump froze"),
    ("What does the last entry say?", "We cut the long meadow"),
    ("What did you do on Boxing Day?", nil), ("What did Uncle Joss play on 3 March 1921?", nil),
    ("What did Uncle Joss play in 1920?", "We ate a goose"),
    ("What had you promised Ned on Christmas Day?", "red scythe"),
  ])
  func `no entry of another time answers`(question: String, words: String?) throws {
    let answer = try Responder(index: NarrativeIndex(texts: Self.diary)).answer(question)
    if let words {
      #expect(answer.words.contains(words), "\(answer.words)")
    } else {
      #expect(!answer.isAnswered, "\(answer.words)")
    }
  }

  @Test func `a story without entries answers about years as ever`() throws {
    let story = "I was born in Leeds. In 1921 we moved to Hull, where my father built boats."
    let answer = try Responder(index: NarrativeIndex(texts: story))
      .answer("Where did you move in 1921?")
    #expect(answer.words.contains("Hull"))
  }
}
