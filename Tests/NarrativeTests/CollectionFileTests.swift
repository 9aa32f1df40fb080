import Testing

@testable import Narrative

/// Files that keep sayings by rules of their own, and files that are refused with the way out.
@Suite struct CollectionFileTests {
  @Test(arguments: [
    "quote,author,tags\n\"Patience is gold.\",Bo Day,\"a, b\"\nLife is short.,Seneca,c\n",
    "Author;Quote\nBo Day;\"Patience is gold.\"\nSeneca;Life is short.\n",
    "Text,Author\n\u{201C}Patience is gold.\u{201D},Bo Day\nLife is short.,Seneca\n",
  ])
  func `a table with a column of sayings is a collection`(table: String) throws {
    #expect(
      try Narrative.told(table, name: "q.csv")
        == ["[cited Bo Day] Patience is gold.", "[cited Seneca] Life is short."])
  }

  @Test func `a field of a table may have quotation marks and several lines`() throws {
    let table = "quote,author\n\"I said \"\"no\"\" once,\nand left.\",Bo Day\n\nLife is short.,\n"
    #expect(
      try Narrative.told(table, name: "q.csv")
        == ["[cited Bo Day] I said \"no\" once, and left.", "Life is short."])
  }

  @Test func `what was marked in a book is its author's, what was noted is left out`() throws {
    let text = """
      \u{FEFF}Letters (Seneca)\r
      - Your Highlight on page 3 | Added on Monday, March 4, 2024\r
      \r
      Life is short.\r
      ==========\r
      Letters (Seneca)\r
      - Your Note on page 3 | Added on Monday, March 4, 2024\r
      \r
      Read this again.\r
      ==========\r
      Days (Spanish Edition) (Day, Bo)\r
      - Tu subrayado en la posición 49 | Añadido el sábado\r
      \r
      Patience is gold.\r
      ==========\r

      """
    #expect(
      try Narrative.told(text, name: "My Clippings.txt") == [
        "[cited Seneca] Life is short. (Letters)",
        "[cited Bo Day] Patience is gold. (Days (Spanish Edition))",
      ])
  }

  @Test(arguments: [
    ("a.json", "[{\"quote\": \"Patience is gold.\"}]", "jq -r"),
    ("a.ipynb", "{\"cells\": []}", "nbconvert"),
    ("a.csv", "day,weight\n1,80\n2,79\n", "csvcut"),
    ("a.1", ".TH A 1\n.SH NAME\na \\- b\n", "man -l"),
  ])
  func `what is no prose is refused with the way out`(
    name: String, text: String, command: String
  ) {
    let error = #expect(throws: SourceError.self) {
      try SourceText(name: name, rawBytes: Array(text.utf8))
    }
    #expect(error?.description.contains(command) ?? false)
  }

  @Test func `a piece of a sentence that was marked in a book is no saying`() throws {
    let clippings = ["Life is short.", "so proud and the other", "women."].map {
      "Letters (Seneca)\n- Your Highlight on page 3 | Added on Monday, March 4, 2024\n\n\($0)\n==========\n"
    }
    #expect(
      try Narrative.told(clippings.joined(), name: "My Clippings.txt").map { $0.prefix(10) }
        == ["[cited Sen", "[dependent", "[dependent"])
  }
}
