import Testing

@testable import Narrative

/// How letters inside a text are read.
@Suite struct LetterTests {
  @Test(arguments: [
    ("Dear Ann,", "Ann"), ("My dearest Mother:", "Mother"), ("Liebe Anna,", "Anna"),
    ("Dear friends, that is what I called them.", nil), ("Dear,", nil),
  ])
  func `a line that greets names whom`(line: String, expected: String?) {
    #expect(LetterForm.addressee(line) == expected)
  }

  @Test(arguments: [
    ("Yours ever,", true), ("Your loving brother,", true), ("Best wishes", true),
    ("Love never fails.", false), ("Your mother is ill.", false),
    ("Yours truly was born here.", false),
  ])
  func `a line that takes leave is told from a sentence`(line: String, expected: Bool) {
    #expect(LetterForm.takesLeave(line) == expected)
  }

  private static let life = "MY LIFE\n\nby Ann Lee\n\nCHAPTER I\n\nA letter came:\n\n"

  @Test(arguments: [
    (
      life + "Dear Ann,\n\nNobody should be afraid.\n\nYour loving brother,\nTom\n\nI wept.\n",
      ["A letter came:", "[other Tom] Nobody should be afraid.", "I wept."]
    ),
    (
      life + "Dear Tom,\n\nNobody should be afraid.\n\nYours ever,\nAnn Lee\n\nI wept.\n",
      ["A letter came:", "Nobody should be afraid.", "I wept."]
    ),
    (
      life + "Dear Tom,\n\nNobody should be afraid.\n\nYour loving\nMother\n\nI wept.\n",
      ["A letter came:", "Nobody should be afraid.", "I wept."]
    ),
  ])
  func `a letter to the narrator is its writer's, one by the narrator the narrator's`(
    text: String, expected: [String]
  ) throws {
    let told = try Narrative.told(text).map { $0.replacing(" (CHAPTER I)", with: "") }
    #expect(told == expected)
  }

  @Test func `a collection signed with another name than the author's is the author's`() throws {
    let letter = "Dear Tom,\n\nI saw the sea today.\n\nYours ever,\nSam Clemens\n\n"
    let text = "LETTERS\n\nby Mark Twain\n\n" + letter + letter + letter
    #expect(try Narrative.told(text).allSatisfy { !$0.contains("[other") })
  }
}
