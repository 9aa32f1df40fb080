import Testing

@testable import Narrative

/// Chats, interviews and transcripts in the forms in which programs write them down.
@Suite struct TalkTests {
  private static let expected = [
    "[other Tom Dale] Nobody should be afraid.", "I think that patience is good for all of us.",
    "[other Tom Dale] And then?", "We moved to York, where I kept bees.",
  ]

  /// A talk of four turns, each with a label in front or above.
  private static func talk(_ label: (_ name: String, _ minute: Int) -> String) -> String {
    zip(
      ["Tom Dale", "Ann Lee", "Tom Dale", "Ann Lee"],
      [
        "Nobody should be afraid.", "I think that patience is good for all of us.", "And then?",
        "We moved to York, where I kept bees.",
      ]
    )
    .enumerated().map { label($1.0, $0) + $1.1 }.joined(separator: "\n")
  }

  @Test(arguments: [
    talk { "\($0) (10:3\($1)): " }, talk { "\($0)  10:3\($1) AM\n" },
    talk { "\n\($0)  0:1\($1)\n" },
    talk { "\n\($0), [05.03.2024 10:3\($1)]\n" }, talk { name, _ in "[\(name)]: " },
    talk { "[2024-03-05 10:3\($1)] \($0): " }, talk { "10:3\($1):01 \($0): " },
    talk { "\n[5/3/2024 10:3\($1) AM] \($0)\n" },
    talk { name, _ in name == "Ann Lee" ? "\(name) (guest): " : "\(name) (host): " },
    talk { name, _ in "\(name.uppercased()) (\(name == "Ann Lee" ? "baker" : "moderator")): " },
  ])
  func `names with times say who speaks`(text: String) throws {
    let told = try Narrative.told(text + "\n", name: "talk.txt")
    #expect(told.map { String($0.prefix { $0 != "(" }).trimmed } == Self.expected)
  }

  @Test(arguments: ["–", "—", "-"])
  func `before a dash stands who speaks, where somebody asks or tells the text`(dash: String) throws
  {
    let text = Self.talk { name, _ in "\(name) \(dash) " }
    #expect(try Narrative.told(text, name: "talk.txt", narrator: "Ann Lee") == Self.expected)
    let asked = text.replacing("Tom Dale", with: "Interviewer")
    #expect(
      try Narrative.told(asked, name: "talk.txt")
        == Self.expected.map { $0.replacing("Tom Dale", with: "Interviewer") })
    // Nothing says that these are people.
    let told = try Narrative.told(text, name: "talk.txt")
    #expect(!told.contains { $0.hasPrefix("[other") })
  }

  @Test func `two turns are a talk where one of them has the narrator's name`() throws {
    let text =
      "Tom Dale: I was a baker.\n\nTom Dale: And you?\n\nAnn Lee: I kept bees.\n\nAnn Lee: I sold them.\n"
    let told = try Narrative.told(text, narrator: "Ann Lee")
    #expect(told.filter { !$0.hasPrefix("[other") } == ["I kept bees.", "I sold them."])
  }

  @Test(arguments: ["Mary Lee, Psy.D", "Mary Lee, Ph.D., RN", "Mary Lee, MD"])
  func `degrees after a name leave it a speaker's`(name: String) throws {
    let text = "**Tom Dale:** Were you calm?\n\n**\(name):** I was as calm as the sea.\n\n"
    let told = try Narrative.told(
      "# A talk with Tom Dale\n\n" + text + text + text, name: "talk.md")
    #expect(told.contains("[other Mary Lee] I was as calm as the sea."), "\(told)")
    #expect(told.contains("Were you calm?"))
  }

  @Test(arguments: [
    ("[unintelligible 00:16:31.26]", "[…] "), ("[inaudible 00:12]", "[…] "), ("[laughter]", ""),
    ("(laughs)", ""),
  ])
  func `what is heard and not said is no word, and what wasn't understood a gap`(
    noise: String, shown: String
  ) throws {
    let text = "Tom Dale: Were you calm?\n\nAnn Lee: I was \(noise) as calm as the sea.\n\n"
    let told = try Narrative.told(text + text + text, name: "talk.txt")
    #expect(told.contains { $0.hasSuffix("I was \(shown)as calm as the sea.") }, "\(told)")
  }

  @Test func `what programs write around a talk is nobody's words`() throws {
    let text = """
      Family talk (2024-05-04 10:02 GMT+2) - Transcript

      SUMMARY KEYWORDS
      goats, bells

      This editable transcript was computer generated and might have errors.

      Tom Dale  00:07
      Nobody should be afraid of goats.

      Ann Lee  00:15
      I kept a goat in the church.

      Tom Dale  00:25
      In the church?

      Transcription ended after 00:32:10

      """
    let told = try Narrative.told(text, name: "talk.txt")
    #expect(told.filter { !$0.hasPrefix("[other") } == ["I kept a goat in the church."])
    #expect(!told.contains("[other Tom Dale] Transcription ended after 00:32:10"))
  }

  @Test func `a question and an answer are a talk`() throws {
    let told = try Narrative.told("Tom: Were you afraid?\nAnn: I was afraid of the cook.\n")
    #expect(told == ["[other Tom] Were you afraid?", "I was afraid of the cook."])
  }

  @Test func `in the chat of a meeting whoever writes stands between "From" and "to"`() throws {
    let text = """
      10:02:13 From Tom Dale to Everyone:
      \tIs the goat in the church?
      10:02:40 From Ann Lee to Tom Dale(Direct Message):
      \tThe goat is in the church.
      10:03:13 From Tom Dale to Everyone:
      \tAnd the bell?

      """
    #expect(
      try Narrative.told(text) == [
        "[other Tom Dale] Is the goat in the church?", "The goat is in the church.",
        "[other Tom Dale] And the bell?",
      ])
  }

  @Test(arguments: ["Me", "Ich", "Moi", "I"])
  func `whoever keeps the chat tells it, however much others write`(label: String) throws {
    let text = """
      Cy: When did you buy the goat?
      \(label): I bought the goat in 1999.
      Cy: To my mind a goat is the very devil, and nobody who has a garden should ever keep one.
      \(label): She ate my hat.

      """
    let told = try Narrative.told(text, name: "chat.txt")
    #expect(
      told.filter { !$0.hasPrefix("[other Cy]") } == [
        "I bought the goat in 1999.", "She ate my hat.",
      ])
  }

  @Test func `who asks in half of the turns doesn't answer`() throws {
    let text = """
      Bo Day: To my mind the sea is the best of all teachers. Did you learn to swim?

      Ann Lee: I learned to swim in the mill pond.

      Bo Day: That is a fine pond.

      Ann Lee: It is gone.

      """
    #expect(try Narrative.told(text).filter { !$0.hasPrefix("[other Bo Day]") }.count == 2)
  }

  @Test func `speakers whose labels become their initials stay the same`() throws {
    let text = """
      WEST: When did you go to sea?

      STONE: I went to sea in 1931.

      BW: Were you afraid of the ice?

      AS: I was afraid of the cook.

      """
    let told = try Narrative.told(text)
    #expect(
      told == [
        "[other West] When did you go to sea?", "I went to sea in 1931.",
        "[other West] Were you afraid of the ice?", "I was afraid of the cook.",
      ])
  }

  @Test func `"A" is who answers, be there a name elsewhere`() throws {
    let told = try Narrative.told(
      """
      # Interview with Ann Lee

      **Q:** When did you learn to weld?

      A: I learned to weld at nine.

      **THE HERALD:** Were you afraid?

      **LEE:** I was afraid of the cook.

      """, name: "talk.md")
    #expect(told.filter { !$0.hasPrefix("[other") }.count == 2, "\(told)")
  }

  @Test func `headings of an interview say who speaks`() throws {
    let text = "# Interview with Ann Lee\n\n" + Self.talk { name, _ in "\n### \(name)\n\n" }
    #expect(try Narrative.told(text + "\n", name: "talk.md") == Self.expected)
  }

  @Test(arguments: [("Ingredients", "Method"), ("Morning", "Evening"), ("I", "II")])
  func `headings that come again are no speakers by that`(first: String, second: String) throws {
    let day = "### \(first)\n\nI rose.\n\n### \(second)\n\nI slept.\n\n"
    let told = try Narrative.told("# My days\n\n## One\n\n\(day)## Two\n\n\(day)", name: "days.md")
    #expect(told.count == 4 && !told.contains { $0.contains("[other") })
  }

  @Test func `a scene in a book is said by those whose names stand in front`() throws {
    let pages = String(repeating: "I walked to the mill and back again.\n\n", count: 60)
    let scene = """
      COURT OFFICER (to the prisoner)--Get over there!

      THE JUDGE--Were you drunk?

      THE PRISONER (meekly)--I was not.

      It was over.

      THE JUDGE (severely)--Five dollars.


      """
    let told = try Narrative.told(pages + scene + pages)
    let others = told.filter { $0.hasPrefix("[other") }
    #expect(
      others == [
        "[other Court Officer] Get over there!", "[other The Judge] Were you drunk?",
        "[other The Prisoner] I was not.", "[other The Judge] Five dollars.",
      ])
    #expect(told.contains { $0.hasPrefix("It was over.") })
  }

  @Test func `a place in capitals with a dash is no speaker by itself`() throws {
    let told = try Narrative.told(
      "We sailed in May.\n\nNEW YORK--We landed here on Monday.\n\nThe town was loud.\n")
    #expect(!told.contains { $0.hasPrefix("[other") }, "\(told)")
  }

  @Test func `questions in bold are those of whoever asks`() throws {
    let text = "**Q: Where were you born?**\n\nA: In Leeds.\n\n**Q: And then?**\n\nA: I left.\n"
    #expect(
      try Narrative.told(text, name: "talk.md") == [
        "[other Q] Where were you born?", "In Leeds.", "[other Q] And then?", "I left.",
      ])
  }

  @Test func `voices of WebVTT are speakers, and what is heard is no word`() throws {
    let text = """
      WEBVTT

      00:01.000 --> 00:04.000
      <v Tom Dale>Nobody should be afraid.</v>

      00:04.000 --> 00:06.000
      <v Ann Lee>I think that patience

      00:06.000 --> 00:09.000
      <v Ann Lee>is good for all of us. [applause]

      """
    #expect(
      try Narrative.told(text, name: "talk.vtt") == [
        "[other Tom Dale] Nobody should be afraid.", "I think that patience is good for all of us.",
      ])
  }

  @Test(arguments: [
    ("WEBVTT\n\nintro\n00:01.000 --> 00:04.000 align:start\nI kept geese.\n", "a.vtt"),
    (
      "WEBVTT - Geese\nKind: captions\n\nNOTE\nI checked it.\n\nSTYLE\n::cue { color: white }\n\n"
        + "3f2a1c44-8c1e/9-0\n00:00:01.000 --> 00:00:04.000\n<v Ann>I kept geese.</v>\n",
      "a.vtt"
    ),
    (
      "1\n00:00:01,000 --> 00:00:04,000\nI kept geese.\n\n2\n00:00:05,000 --> 00:00:06,000\n"
        + "Subtitles by Tom Dale\n",
      "a.srt"
    ),
  ])
  func `names of cues, remarks and credits aren't said`(text: String, name: String) throws {
    #expect(
      try Narrative.told(text, name: name).map { $0.replacing("Ann: ", with: "") } == [
        "I kept geese."
      ])
  }

  @Test func `captions that roll say each line once`() throws {
    let text = """
      WEBVTT

      00:00:00.160 --> 00:00:02.550
      I<00:00:00.400><c> was</c><c> born</c><c> in</c><c> Hull</c>

      00:00:02.550 --> 00:00:02.560
      I was born in Hull

      00:00:02.560 --> 00:00:04.470
      I was born in Hull
      and<00:00:02.720><c> I</c><c> kept</c><c> bees.</c>

      """
    #expect(
      try Narrative.told(text, name: "talk.vtt") == ["I was born in Hull and I kept bees."])
  }

  @Test func `marks of another speaker and of music are no words, and part what is said`() throws {
    let text = """
      1
      00:00:01,000 --> 00:00:04,000
      >> Where did you go to school?

      2
      00:00:04,500 --> 00:00:07,000
      &gt;&gt; I went to school in Hull &amp; I hated it. ♪

      """
    #expect(
      try Narrative.told(text, name: "talk.srt") == [
        "Where did you go to school?", "I went to school in Hull & I hated it.",
      ])
  }

  @Test func `of two dashes in a cue the first asks and the second answers`() throws {
    let text = """
      1
      00:00:01,000 --> 00:00:04,000
      - When did you sell the forge?
      - I sold the forge in May

      2
      00:00:04,500 --> 00:00:07,000
      and wept all night.

      """
    #expect(
      try Narrative.told(text, name: "talk.srt")
        == ["I sold the forge in May and wept all night. (When did you sell the forge?)"])
  }

  @Test func `a transcript with each time on a line of its own is read through`() throws {
    let text = "0:00\nI think that patience\n0:04\nis good for all of us.\n0:09\nI keep bees.\n"
    #expect(
      try Narrative.told(text, name: "talk.txt")
        == ["I think that patience is good for all of us. I keep bees."])
  }

  @Test(arguments: [
    "MR. HOBBS—Where were you born?\n\nMRS. LEE—I was born in Hull.\n\nMR. HOBBS—And then?\n\nMRS. LEE—I left soon.\n",
    "MR. HOBBS.--Where were you born?\n\nMRS. LEE.--I was born in Hull.\n\nMR. HOBBS.--And then?\n\nMRS. LEE.--I left soon.\n",
    "Speaker 1 (00:12)\nWhere were you born?\n\nSpeaker 2 (00:20)\nI was born in Hull.\n\nSpeaker 1 (01:02)\nAnd then?\n\nSpeaker 2 (01:10)\nI left soon. I was young then.\n",
  ])
  func `labels in capitals before a dash, and with numbers, are names`(text: String) throws {
    let told = try Narrative.told(text)
    #expect(told.contains { $0.hasPrefix("I was born in Hull.") }, "\(told)")
    #expect(!told.contains { $0.hasPrefix("And then?") }, "\(told)")
  }

  @Test func `a few labels make no dialogue of a book`() throws {
    let line = "I was never so cold in my life as on that long road home.\n\n"
    let play = "TOM: Yes, it was cold.\n\nBEN: No, it wasn't.\n\n"
    let text = String(repeating: line, count: 700) + play + play + play + line
    #expect(try Narrative.told(text).last == line.trimmingCharactersAtEnd)
  }
}

extension String {
  /// The text without line ends at its end.
  fileprivate var trimmingCharactersAtEnd: String { String(prefix { !$0.isNewline }) }

  @Test(arguments: [
    "# June\n\n**Sleep**: 7 hours\n**Energy**: low\n\nI walked to Ripon.\n\n# July\n\n**Sleep**: 5 hours\n**Energy**: high\n\nI rested well.\n",
    "# June\n\n- **Outcome**: I sold two chairs.\n- **Mark**: B\n\nI walked to Ripon.\n\n# July\n\n- **Outcome**: I sold none.\n- **Mark**: C\n\nI rested well.\n",
  ])
  func `fields with short values are nobody who speaks`(text: String) throws {
    let source = try SourceText(name: "log.md", rawBytes: Array(text.utf8))
    let narrative = try Narrative(reading: [source])
    #expect(narrative.documents[0].author == nil)
    #expect(
      narrative.passages.indices.allSatisfy { narrative.setting(ofPassage: $0).voice == .narrator })
  }
}
