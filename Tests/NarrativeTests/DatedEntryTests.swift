import Testing

@testable import Narrative

/// How dates head entries, and how questions name them.
@Suite struct DatedEntryTests {
  @Test(arguments: [
    ("What happened on 5 March 2024?", "5 5th March 2024"),
    ("What did you write on January 3rd?", "3 3rd January"),
    ("the entry of 3 January", "3 3rd January"),
    ("2024-03-05", "5 5th March 2024"), ("am 5.3.2024", "5 5th March 2024"),
    ("5-Mar-2024", "5 5th March 2024"), ("Que s'est-il passé le 5 mars 2024 ?", "5 5th March 2024"),
    ("What did you do on Christmas day?", "25 25th December"),
    ("Qu'avez-vous fait à Noël ?", "25 25th December"),
    ("What happened in March 2024?", "March 2024"),
    ("May I share a password?", nil), ("What did you do in March?", nil),
    ("Did 5 people march?", nil), ("I met 12 of them in 1999.", nil),
  ])
  func `a question's date is found`(text: String, key: String?) {
    #expect(EntryDate(in: text)?.key == key)
  }

  @Test(arguments: [
    ("What happened in 1931?", ["1931"]), ("in January", ["January"]),
    (
      "What did you do in the spring of 1932?",
      ["March 1932", "April 1932", "May 1932", "spring 1932"]
    ),
    ("on Dec. 26", ["26 26th December"]), ("the day after Christmas", ["26 26th December"]),
    ("the day before New Year's Day 1932", ["31 31st December 1931"]),
    ("the day after February 28, 1932", ["29 29th February 1932"]),
    ("1931年12月3日发生了什么？", ["3 3rd December 1931"]), ("1931年", ["1931"]),
    ("Do you like May?", nil), ("Did 5 people march?", nil), ("I have 1931 stamps.", nil),
  ])
  func `a question's time is found`(text: String, keys: [String]?) {
    #expect(AskedTime(in: text)?.keys == keys)
  }

  private static let times: [(String, [String]?)] = [
    ("Where were you in the fall?", ["September", "October", "November", "autumn"]),
    ("at the end of June 1932", ["June 1932"]), ("in early 1931", ["1931"]),
    ("on the third of March 1932", ["3 3rd March 1932"]), ("on Thursday", ["Thursday"]),
    ("on the Monday", ["Monday"]), ("Why is Monday grey?", nil),
    ("on the twelfth day", ["day 12"]), ("in week three", ["week 3"]),
    ("on the 2nd day", ["day 2"]),
    ("on Good Friday", ["good friday"]), ("on Good Friday 1940", ["22 22nd March 1940"]),
    ("am Ostermontag 1940", ["25 25th March 1940"]), ("on St. George's Day", ["23 23rd April"]),
    ("I sat in the sun.", nil), ("for three days", nil),
  ]

  @Test(arguments: times)
  func `parts of times, counted days and feasts are found`(text: String, keys: [String]?) {
    #expect(AskedTime(in: text)?.keys == keys)
  }

  @Test(arguments: [
    ("4 4th May 1932 Wednesday", "in May", true, true),
    ("4 4th May 1932 Wednesday", "on 4 May 1932", true, true),
    ("4 4th May", "on 4 May 1932", true, true), ("4 4th May", "in 1932", false, false),
    ("4 4th May 1932 Wednesday", "in 1933", false, true),
    ("4 4th May 1932 Wednesday", "on day 4", false, false),
    ("Day 4 day 4", "on day 5", false, true), ("Day 4 day 4", "on 5 May", false, false),
    ("Tuesday", "on Monday", false, true), ("Tuesday", "in June", false, false),
  ])
  func `an entry fits a time, or tells another in the same way`(
    context: String, question: String, fits: Bool, isComparable: Bool
  ) throws {
    let time = try #require(AskedTime(in: question))
    #expect(time.fits(context) == fits)
    #expect(time.isComparable(with: context) == isComparable)
  }

  @Test(arguments: [
    ("What was your first entry?", 1), ("your final entry", -1), ("the most recent entry", -1),
    ("the last entry", -1), ("der letzte Eintrag", -1),
    ("the first day", nil),
  ])
  func `the first and the last entry are asked for`(text: String, place: Int?) {
    #expect(AskedTime.place(in: text) == place)
  }

  @Test(arguments: [
    ("2024-03-05-trees", "5 5th March 2024"), ("20240305 trees", "5 5th March 2024"),
    ("Tuesday 5 March 2024", "5 5th March 2024"), ("notes", nil), ("20241399", nil),
  ])
  func `a file's name may be a date`(name: String, key: String?) {
    #expect(EntryDate(fileName: name)?.key == key)
  }

  @Test(arguments: [
    "Snow (two feet). I saw my mother weep.", "[Illegible] I saw my mother weep.",
    "Met Mr. [Thomas] Dale, the kindest man I know.",
  ])
  func `a short entry with brackets in it is no heading`(words: String) throws {
    let text = "3 February 1916. \(words)\n\n4 February 1916. Bo called, and we had tea.\n"
    let told = try Narrative.told(text)
    #expect(told.contains { $0.contains(words.suffix(12)) && $0.contains("3 February 1916") })
  }

  @Test(arguments: [
    ("## March 2024\n\n### 5\n\nWe planted trees.\n", "We planted trees. (5 March 2024)"),
    (
      "# 2024\n\n## March\n\n### Tuesday 5th\n\nWe planted trees.\n",
      "We planted trees. (5 March 2024)"
    ),
    (
      "# Log\n\n## Day 1 (5 March 2024)\n\nWe planted trees.\n",
      "We planted trees. (Day 1 (5 March 2024))"
    ),
    ("---\ndate: 2024-03-05\n---\nWe planted trees.\n", "We planted trees. (5 March 2024)"),
  ])
  func `headings in Markdown head entries`(text: String, expected: String) throws {
    #expect(try Narrative.told(text, name: "log.md") == [expected])
  }

  @Test(arguments: [
    (
      "MARCH 2024\n\n5th. We planted trees.\n\n6th. I slept the whole day long.\n\n7th. I rose at last, and late.\n",
      [
        "We planted trees. (5 March 2024)", "I slept the whole day long. (6 March 2024)",
        "I rose at last, and late. (7 March 2024)",
      ]
    ),
    (
      "[2024-03-05 09:12:00 AM] Trees\nWe planted trees.\n\n[2024-03-06 09:12:00 AM] Rest\nI slept all day.\n\n[2024-03-07 09:12:00 AM] Up\nI rose at last.\n",
      [
        "We planted trees. (5 March 2024)", "I slept all day. (6 March 2024)",
        "I rose at last. (7 March 2024)",
      ]
    ),
    (
      "\tDate:\tMarch 5, 2024 at 10:32:00 AM GMT\n\tWeather:\tcold\n\nWe planted trees.\n",
      ["We planted trees. (5 March 2024)"]
    ),
    (
      "Tagebuch\n\n3. Januar 1944\n\nWir sangen laut.\n\n4. Januar 1944\n\nTom kam zum Tee.\n",
      ["Wir sangen laut. (3. Januar 1944)", "Tom kam zum Tee. (4. Januar 1944)"]
    ),
    (
      "From: Ann Lee <a@b.org>\nDate: Mon, 4 Mar 2024 10:12:01 +0000\nSubject: Bees\n\nWe planted trees.\n",
      ["We planted trees. (Mon, 4 Mar 2024)"]
    ),
    (
      "Leeds, Christmas Day, 2024.\n\nDear Diary,\n\nWe ate a goose.\n",
      ["We ate a goose. (Leeds, Christmas Day, 2024)"]
    ),
  ])
  func `dates in plain text head entries`(text: String, expected: [String]) throws {
    #expect(try Narrative.told(text) == expected)
  }

  @Test(arguments: [
    ("7th June", "11th June"), ("7th of June", "The 11th of June"),
    ("Wednesday, the 7th of June", "Sunday, the 11th of June"), ("Seventh of June", "8th of June"),
    ("6/7/1933", "6/17/1933"), ("7.VI.1933", "8.VI.1933"),
    ("date: 1933-06-07", "date: 1933-06-08"),
    ("Entry #1: June 7, 1933", "Entry #2: June 9, 1933"),
    ("Wednesday, 7 June 1933, 5.30 a.m.", "Thursday, 8 June 1933, 11.45 p.m."),
  ])
  func `each entry is found by its own day`(first: String, second: String) throws {
    let narrative = try Narrative(
      texts: "\(first)\n\nThe cow calved.\n\n\(second)\n\nThe barn burned.\n")
    let contexts = narrative.passages.indices.map { narrative.setting(ofPassage: $0).context }
    let time = try #require(AskedTime(in: "on 7 June"))
    #expect(contexts.map(time.fits) == [true, false], "\(contexts)")
  }

  @Test(arguments: [
    ("Ash Wednesday, 1933", "1 1st March 1933"), ("Whit Monday, 1933", "5 5th June 1933"),
    ("Christmas Day", "25 25th December"), ("Autumn 1933", "autumn 1933"),
    ("Thursday", "Thursday"), ("Friday night", "Friday"), ("Day 12", "day 12"),
    ("Week Three", "week 3"), ("Day 2: Pisa", "day 2"),
  ])
  func `heads that are no full date find what is under them`(head: String, words: String) throws {
    let narrative = try Narrative(
      texts: "\(head)\n\nThe cow calved in the night.\n\nSpring 1934\n\nThe barn burned down.\n")
    let setting = narrative.setting(ofPassage: 0)
    #expect(setting.isDated && setting.context.contains(words), "\(setting)")
    #expect(!narrative.setting(ofPassage: 1).context.contains(words))
  }

  @Test func `a year and a month above a day hold for it`() throws {
    let told = try Narrative.told(
      "A LOG\n\n1861\n\nMAY\n\n3rd. Wind N.E. and a high sea.\n\nJUNE\n\n4th. We lay off the Lizard.\n"
    )
    #expect(told.first == "Wind N.E. and a high sea. (3 May 1861)", "\(told)")
    #expect(told.last == "We lay off the Lizard. (4 June 1861)")
  }

  @Test func `two short entries with a day in front are enough`() throws {
    #expect(
      try Narrative.told("Jan. 3. Married at last.\n\nJan. 9. We moved house.\n")
        == ["Married at last. (Jan. 3)", "We moved house. (Jan. 9)"])
  }

  @Test(arguments: [
    "Hull, 3rd June 1933\n\n", "\n", "3rd June 1933\n",
  ])
  func `a date below a letter is that letter's`(first: String) throws {
    let date = first.trimmingStops.filter { $0 != "\n" }
    let last = date.isEmpty ? "" : "York, 9th July 1933\n"
    let told = try Narrative.told(
      "Dear Bess,\n\nThe cow calved.\n\nLove,\nIda\n\n\(first)Dear Bess,\n\nThe barn burned.\n\nLove,\nIda\n\n\(last)"
    )
    #expect(
      told
        == (date.isEmpty
          ? ["The cow calved.", "The barn burned."]
          : ["The cow calved. (\(date))", "The barn burned. (York, 9th July 1933)"]))
  }

  @Test func `a date above each letter stays that of what follows`() throws {
    let told = try Narrative.told(
      "Hull, 3rd June 1933\n\nDear Bess,\n\nThe cow calved.\n\nLove,\nIda\n\nYork, 9th July 1933\n\nDear Bess,\n\nThe barn burned.\n\nLove,\nIda\n"
    )
    #expect(told.last == "The barn burned. (York, 9th July 1933)")
  }

  @Test func `folders and a file may be a date together`() throws {
    #expect(
      try Narrative.told("We planted trees.\n", name: "2024/03/05.txt")
        == ["We planted trees. (5 March 2024)"])
  }
}
