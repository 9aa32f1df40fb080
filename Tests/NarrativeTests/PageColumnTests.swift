import Testing

@testable import Narrative

/// Pages on which two columns stand side by side.
@Suite struct PageColumnTests {
  private static let page = """
                            MY LIFE WITH EELS

        I was born above the eel house at          she salted the eels and my father
    Ashby, the third child of six. My              carried them to the market by night.
    mother sold eels on the bridge, and            I learned to count by eels, and to
    my father mended the weirs when he             swim by falling in. In 1911 I opened
    was sober. When I was eight he fell            my own stall, with a barrel that I had
    into the river and was not seen again          won in a wager at the county fair.
    until the spring.

    After that I did his work, and

    """

  @Test func `columns are read one after the other`() throws {
    let told = try Narrative.told(Self.page).joined(separator: " ")
    #expect(told.contains("I was born above the eel house at Ashby, the third child of six."))
    #expect(told.contains("After that I did his work, and she salted the eels"), "\(told)")
    #expect(told.contains("with a barrel that I had won in a wager at the county fair."))
  }

  @Test func `the number of a page is in neither column`() throws {
    let told = try Narrative.told(
      Self.page.replacing("and\n\n", with: "and\n\n                     12\n\n"))
    #expect(!told.joined().contains("12"), "\(told)")
    #expect(told.first?.hasPrefix("I was born") ?? false, "\(told)")
  }

  @Test func `each page has columns of its own, and places stay those of the source`() throws {
    let source = try SourceText(
      name: "p.txt", rawBytes: Array((Self.page + "\u{C}" + Self.page).utf8))
    let lines = DocumentStructure(of: source).paragraphs.map(\.line)
    #expect(lines.first == 3)
    #expect(lines.allSatisfy { $0 <= 24 })
  }

  @Test(arguments: [
    // A list of two columns, prose with two spaces after stops, and prose with tabs in it.
    (1...8).map {
      "we had known \($0 % 2 == 0 ? "hard" : "easy") days then\tand the eels were many that year\n"
    }.joined(),
    String(repeating: "Thomas Hardcastle of Hull        Farmer in the county of York\n", count: 8),
    String(
      repeating: "I went to sea.  I was a cook.  I saw Ceylon and I never came back.\n", count: 8),
  ])
  func `tables and wide spaces make no columns`(text: String) throws {
    #expect(PageColumns(in: Array(text.utf8), from: 0, line: 1) == nil)
  }
}
