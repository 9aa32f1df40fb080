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
    ("What did you do in the spring of 1932?", ["March 1932", "April 1932", "May 1932"]),
    ("on Dec. 26", ["26 26th December"]), ("the day after Christmas", ["26 26th December"]),
    ("the day before New Year's Day 1932", ["31 31st December 1931"]),
    ("the day after February 28, 1932", ["29 29th February 1932"]),
    ("1931年12月3日发生了什么？", ["3 3rd December 1931"]), ("1931年", ["1931"]),
    ("Do you like May?", nil), ("Did 5 people march?", nil), ("I have 1931 stamps.", nil),
  ])
  func `a question's time is found`(text: String, keys: [String]?) {
    #expect(AskedTime(in: text)?.keys == keys)
  }

  @Test(arguments: [
    ("What was your first entry?", 1), ("the last entry", -1), ("der letzte Eintrag", -1),
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

  @Test func `folders and a file may be a date together`() throws {
    #expect(
      try Narrative.told("We planted trees.\n", name: "2024/03/05.txt")
        == ["We planted trees. (5 March 2024)"])
  }
}
