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

  private static let logs = [
    "days": "Day 1\n\nI left Pisa on foot.\n\nDay 12\n\nI slept in a barn near Siena.\n",
    "week": "## Monday\n\nI left Pisa on foot.\n\n## Tuesday\n\nI slept in a barn near Siena.\n",
    "years": "1951\n\nI left Pisa on foot.\n\n1963\n\nI slept in a barn near Siena.\n",
    "seasons":
      "Summer 1951\n\nI left Pisa on foot.\n\nWinter 1952\n\nI slept in a barn near Siena.\n",
    "feasts":
      "Good Friday, 1951\n\nI left Pisa on foot.\n\nMichaelmas, 1951\n\nI slept in a barn near Siena.\n",
  ]

  @Test(arguments: [
    ("days", "What did you do on day 1?", "Pisa"),
    ("days", "What happened on the twelfth day?", "Siena"),
    ("days", "What did you do on day 20?", nil), ("week", "What did you do on Monday?", "Pisa"),
    ("week", "What did you do on Friday?", nil), ("years", "What happened in 1963?", "Siena"),
    ("years", "What did you do in 1970?", nil),
    ("seasons", "What did you do in the summer of 1951?", "Pisa"),
    ("seasons", "What did you do in the winter?", "Siena"),
    ("seasons", "What did you do in the spring?", nil),
    ("feasts", "What did you do on Good Friday?", "Pisa"),
    ("feasts", "What did you do on Michaelmas?", "Siena"),
  ])
  func `heads that are no full date are asked for, too`(
    log: String, question: String, words: String?
  ) throws {
    let text = try #require(Self.logs[log])
    let answer = try Responder(index: NarrativeIndex(texts: text)).answer(question)
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
