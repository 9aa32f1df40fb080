import Testing

@testable import Narrative

/// What lines above a talk say of who speaks in it.
@Suite struct CastTests {
  /// Two questions and answers, each with a label in front.
  private static func talk(_ asker: String, _ answerer: String) -> String {
    """


    \(asker): Could you tell me where you were born?

    \(answerer): In Otley, above the baker's shop.

    \(asker): What games did you play?

    \(answerer): We played marbles in the yard.

    """
  }

  @Test(arguments: [
    "Interviewee: Ann Lee (AL)\nInterviewer: Sam West (SW)" + talk("SW", "AL"),
    "Oral History Project\n\nNarrator: Ann Lee\n\nInterviewer: Sam West" + talk("WEST", "LEE"),
    "Participants: Ann Lee (AL, narrator), Sam West (SW, interviewer)\nTranscribed by: Di Fox"
      + talk("SW", "AL"),
    "Interviewed by: Sam West\nRespondent: Ann Lee, a baker\nLocation: Otley" + talk("Q", "A"),
    "Talk at Otley\n\nAL = Ann Lee\nSW = Sam West" + talk("SW", "AL"),
    "Interviewer: Sam West\nInterviewee: Ann Lee" + talk("Interviewer", "Interviewee"),
    "Zeitzeugin: Ann Lee\nInterviewer: Sam West" + talk("S. W.", "A. L."),
  ])
  func `the head of an interview names those who speak, and nobody says it`(text: String) throws {
    let narrative = try Narrative(texts: text)
    #expect(narrative.documents[0].author == "Ann Lee")
    #expect(
      try Narrative.told(text) == [
        "[other Sam West] Could you tell me where you were born?",
        "In Otley, above the baker's shop.", "[other Sam West] What games did you play?",
        "We played marbles in the yard.",
      ])
  }

  @Test func `a life told after such a head is by whom it names`() throws {
    let text = "Interviewee: Ann Lee\nInterviewer: Sam West\n\nI was born in Otley in 1931.\n"
    #expect(try Narrative.told(text) == ["I was born in Otley in 1931."])
    #expect(try Narrative(texts: text).documents[0].author == "Ann Lee")
  }

  @Test func `the day in such a head dates what is said`() throws {
    let text =
      "Interviewee: Ann Lee (AL)\nDate of interview: 4 May 1981\nInterviewer: Sam West (SW)"
    let told = try Narrative.told(text + Self.talk("SW", "AL"))
    #expect(told.last == "We played marbles in the yard. (4 May 1981)")
  }

  @Test(arguments: [
    "Narrator: Once there was a mill.", "Interviewer: Ann, where were you born?", "Host: Welcome",
    "Ann Lee: In Otley.", "AL: In Otley", "Note: Ann Lee (AL)",
  ])
  func `what somebody says is no such line`(line: String) {
    #expect(CastLine.members(in: line).isEmpty)
  }

  @Test func `initials in brackets after the names above a talk are theirs`() throws {
    let told = try Narrative.told(
      "TWO VOICES: ANN LEE (AL) AND HER SON BO LEE (BL)" + Self.talk("BL", "AL"),
      narrator: "Ann Lee")
    #expect(
      told.filter { !$0.hasPrefix("[other Bo Lee]") } == [
        "In Otley, above the baker's shop.", "We played marbles in the yard.",
      ])
  }
}
