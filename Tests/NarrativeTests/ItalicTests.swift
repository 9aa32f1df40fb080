import Testing

@testable import Narrative

/// Words in italics as plain texts have them.
@Suite struct ItalicTests {
  private static let island = """
    MY ISLAND DAYS

    By Ann Lee

    The sea took _all_ our sheep, and “_nobody_” knew _why
    it_ came.


    """

  @Test func `underscores around words in italics are no words`() throws {
    #expect(
      try Narrative.told(Self.island) == [
        "The sea took all our sheep, and “nobody” knew why it came."
      ])
  }

  @Test(arguments: [
    ("_The Great Storm._\n\nWe ran home in the dark.\n", "(The Great Storm)"),
    ("_Shrove Tuesday_\n\nWe ran home in the dark.\n", "(Shrove Tuesday)"),
    ("_Shrove Tuesday._--We ran home in the dark.\n", "(Shrove Tuesday)"),
    ("_Of the Fairs_.—We ran home\nin the dark.\n", "(Of the Fairs)"),
    ("_May 3, 1891._--We ran home in the dark.\n", "(May 3, 1891)"),
  ])
  func `a title in italics heads what follows`(text: String, section: String) throws {
    let told = try Narrative.told(Self.island + text)
    #expect(told.last == "We ran home in the dark. \(section)")
  }

  @Test(arguments: [
    ("_He never came home._\n", "He never came home."),
    ("_All_ of it was gone.\n", "All of it was gone."),
  ])
  func `a sentence in italics is said`(text: String, words: String) throws {
    #expect(try Narrative.told(Self.island + text).last == words)
  }

  @Test func `names in italics that come again are no headings`() throws {
    let told = try Narrative.told(
      Self.island
        + "_Tom._--Where did you go in May?\n\n_Ann._--Nowhere at all, I swear.\n\n_Tom._--I am glad of it.\n\n_Ann._--So am I, and so is he.\n"
    )
    #expect(told.allSatisfy { !$0.hasSuffix("(Tom)") && !$0.hasSuffix("(Ann)") })
  }

  @Test(arguments: ["I set my_first_name and _x_ and _y_.", "I typed _ and __init__ and _x_."])
  func `underscores that stand for something else stay`(text: String) throws {
    #expect(try Narrative.told(text + "\n") == [text])
  }
}
