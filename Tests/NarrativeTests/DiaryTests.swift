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
        "Walked to Ripon. (Dec. 3rd, 1665)", "The hens have stopped. (4 December 1665)",
        "Tom came to dinner. (5 December 1665)", "Rose late and ate a goose. (Jan. 1st, 1666)",
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

  @Test(arguments: [
    "May 3, 1951", "**May 3, 1951**", "Thursday, 3 May 1951", "1951-05-03", "5/3/1951",
    "03.05.1951", "May 3rd, 1951.",
  ])
  func `a day directly above its entry is no part of it`(day: String) throws {
    for (opening, name) in [
      ("A Year on the Farm\n\n", "year.txt"), ("# A Year on the Farm\n\n", "year.md"),
      ("I wrote this for my sons, who never asked.\n\n", "year.txt"),
    ] {
      let text =
        "\(opening)\(day)\nThe mare foaled.\nI slept in the straw.\n\nMay 9, 1951\nBees came.\n"
      let told = try Narrative.told(text, name: name).filter { $0.contains(" (") }
      let words = told.map { $0.prefix { $0 != "(" } }.joined()
      #expect(words == "The mare foaled. I slept in the straw. Bees came. ", "\(told)")
      #expect(told.last == "Bees came. (May 9, 1951)")
    }
  }

  @Test(arguments: [
    ("We sailed on\nMay 3, 1951\nAnn wept.", "We sailed on May 3, 1951 Ann wept."),
    ("It was warm.\nMay 3, 1951\nwas warmer.", "It was warm. May 3, 1951 was warmer."),
    ("It was warm.\nMay 3, 1951,\nTom came.", "It was warm. May 3, 1951, Tom came."),
  ])
  func `a day within a sentence stays in it`(text: String, words: String) throws {
    #expect(try Narrative.told("The Mill\n\n\(text)\n").contains(words))
  }

  @Test(arguments: [
    "12月3日 晴", "1931年12月3日（木）", "1931年12月3日　雪", "昭和六年十二月三日", "一九三一年十二月三日 星期四",
    "1931년 12월 3일 목요일",
  ])
  func `days of East Asia head entries`(day: String) throws {
    let told = try Narrative.told("\(day)\n\n爷爷唱了歌。\n\n1931年12月4日\n姑姑来了。\n")
    #expect(told == ["爷爷唱了歌。 (\(day))", "姑姑来了。 (1931年12月4日)"])
  }

  @Test func `a sentence that begins with a day of East Asia is no heading`() throws {
    let told = try Narrative.told("1931年12月3日我出生在杭州。\n\n我的父亲是一个木匠。\n")
    #expect(told.joined().contains("1931年12月3日我出生在杭州。"))
  }

  @Test(arguments: [
    ("2021-05-04 09:14  Mended the gate.\n\n2021-05-05 21:40 Sold the old bull.\n", "2021-05-05"),
    ("5/13/21 - Mended the gate.\n\n5/14/21 - Sold the old bull.\n", "5/14/21"),
    ("4 May 1805. - Mended the gate.\n\n15/10/1805: Sold the old bull.\n", "15/10/1805"),
  ])
  func `two whole days in front of what was done are entries`(text: String, day: String) throws {
    #expect(try Narrative.told(text).last == "Sold the old bull. (\(day))")
  }

  @Test(arguments: [
    "2021-05-04 09:14 Mended the gate.\n2021-05-04 18:20 Ann came by.\n2021-05-05 07:00 Sold the bull.\n",
    "A Year\n\nMay 4, 2021\nMended the gate\nMay 4, 2021\nAnn came by.\nMay 5, 2021\nSold the bull.\n",
  ])
  func `no blank line need stand between entries`(text: String) throws {
    let told = try Narrative.told(text)
    #expect(told.count == 3, "\(told)")
    #expect(told.last?.hasPrefix("Sold the bull. (") ?? false)
  }

  @Test func `a day in front of words opens an entry under the heading of another`() throws {
    let told = try Narrative.told(
      "### Tue 4 Jan\n\nSnow again.\n\n**Wed 5 Jan** — Tom mended the blue jug.\n\n1st. I shall rise early from now on.\n",
      name: "log.md")
    #expect(told[1] == "Tom mended the blue jug. (Wed 5 Jan)")
    #expect(told[2].hasPrefix("1st. I shall rise"))
  }

  @Test func `January follows December`() throws {
    let told = try Narrative.told(
      "Dec. 30, 1887. Snow to the windowsills.\n\nDec. 31. Nobody came at all.\n\nJan. 2. A thaw at last, and mud.\n"
    )
    #expect(told.count == 3)
    let narrative = try Narrative(
      texts:
        "Dec. 30, 1887. Snow to the windowsills.\n\nDec. 31. Nobody came at all.\n\nJan. 2. A thaw at last, and mud.\n"
    )
    #expect(narrative.setting(ofPassage: 2).context.contains("January 1888"))
  }

  @Test(arguments: ["Day 3 - Lisbon", "Day Three", "Tag 3: Lissabon"])
  func `a numbered day of a journey stands above its words`(day: String) throws {
    let told = try Narrative.told("\(day)\nI lost my hat in the tram.\nIt was red.\n")
    #expect(told == ["I lost my hat in the tram. It was red. (\(day))"])
  }

  @Test func `a place and a day on two lines head a letter`() throws {
    let told = try Narrative.told(
      "H.M.S. Ajax, off Toulon,\n_4th May 1805_.\n\nMY DEAR MOTHER,\n\nI have eaten a shark.\n")
    #expect(told == ["I have eaten a shark. (H.M.S. Ajax, off Toulon, 4th May 1805)"])
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
