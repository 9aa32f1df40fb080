import Testing

@testable import Narrative

/// Entries as programs for diaries export them, and as old diaries set them.
@Suite struct DiaryTests {
  @Test(arguments: [
    (
      "[2021-03-04 08:02] Walked to Ripon in the snow.\nI was never so cold.\n\n[2021-03-05 21:15] The hens have stopped. *\nI blame the fox.\n",
      [
        "Walked to Ripon in the snow. (4 March 2021)", "I was never so cold. (4 March 2021)",
        "The hens have stopped. (5 March 2021)", "I blame the fox. (5 March 2021)",
      ]
    ),
    (
      "[2021-03-04 08:02] Walked to Ripon in the snow. I was cold.\n",
      ["Walked to Ripon in the snow. I was cold. (4 March 2021)"]
    ),
    (
      "THE DIARY OF ANN LEE\n\n1665.\n\nDec. 3rd. Walked to Ripon.\n\n4th. The hens have stopped.\n\n5th (Lord's day). Tom came to dinner.\n\n1666.\n\nJan. 1st. Rose late and ate a goose.\n\n2d. We had nothing left to eat.\n",
      [
        "Walked to Ripon. (Dec. 3rd)", "The hens have stopped. (4 December 1665)",
        "Tom came to dinner. (5 December 1665)", "Rose late and ate a goose. (Jan. 1st)",
        "We had nothing left to eat. (2 January 1666)",
      ]
    ),
    (
      "Jan. 3.--We walked to Ripon.\n\nJan. 4.--Wrote to mother.\n\nJan. 5.--Tom came to tea.\n",
      [
        "We walked to Ripon. (Jan. 3)", "Wrote to mother. (Jan. 4)", "Tom came to tea. (Jan. 5)",
      ]
    ),
    (
      "\tDate:\tMarch 4, 2021 at 8:02:11 PM GMT\n\tWeather:\t2°C Light Snow\n\tLocation:\tMill Lane, Ripon, England\n\nI walked home in the snow.\n\n\tDate:\tMarch 5, 2021 at 9:02:11 PM GMT\n\tWeather:\t4°C Rain\n\tLocation:\tMill Lane, Ripon, England\n\nI stayed in bed.\n\n![](photos/bed.jpeg)\n",
      ["I walked home in the snow. (4 March 2021)", "I stayed in bed. (5 March 2021)"]
    ),
    (
      "Tagebuch\n\nMontag, den 3. Januar 1944\n\nWir gingen nach Passau.\n",
      ["Wir gingen nach Passau. (Montag, den 3. Januar 1944)"]
    ),
  ])
  func `each entry stands under its day`(text: String, expected: [String]) throws {
    #expect(try Narrative.told(text, name: "diary.txt") == expected)
  }

  @Test func `a diary's title is none of the fields above its first entry`() throws {
    let narrative = try Narrative(
      texts: "\tDate:\tMarch 4, 2021 at 8:02\n\tWeather:\t2°C Light Snow\n\nI walked home.\n")
    #expect(narrative.documents[0].title == "1")
  }

  @Test(arguments: [("## Gratitude", "2021-03-05"), ("# My day", "My day")])
  func `the note of a day is named after its first heading only if that is a title`(
    heading: String, title: String
  ) throws {
    let source = try SourceText(
      name: "2021-03-05.md", rawBytes: Array("\(heading)\n\nI fed the hens.\n".utf8))
    #expect(try Narrative(reading: [source]).documents[0].title == title)
  }

  @Test(arguments: [
    ("- 08:15 Walked to Ripon.", "Walked to Ripon."), ("- **08:15** Walked.", "Walked."),
    ("- 8:15 am – Walked.", "Walked."), ("- 09:00-10:30 Walked.", "Walked."),
    ("08:15: Walked.", "Walked."), ("- 12:30 is when I eat.", "12:30 is when I eat."),
    ("- 3:99 Walked.", "3:99 Walked."),
  ])
  func `a time in front of what was done is no word`(item: String, words: String) throws {
    let told = try Narrative.told("## 2021-03-05\n\n\(item)\n", name: "log.md")
    #expect(told == ["\(words) (2021-03-05)"])
  }
}
