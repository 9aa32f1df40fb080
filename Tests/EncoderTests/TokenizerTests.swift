import Encoder
import Testing

@Suite struct TokenizerTests {
  private let tokenizer: WordPieceTokenizer

  init() throws { tokenizer = try WordPieceTokenizer(ModelFile.embedded()) }

  @Test func `cuts texts of all kinds as transformers does`() throws {
    let fixtures = try Fixtures.pieces()
    #expect(fixtures.count > 2000)
    for fixture in fixtures {
      let isSame = tokenizer.pieces(of: fixture.text) == fixture.pieces
      #expect(isSame, "\(fixture.text.debugDescription)")
    }
  }

  @Test func `takes time in proportion to the text`() {
    let long = String(repeating: "unaffable", count: 100_000)
    #expect(tokenizer.pieces(of: long).count == 1)
    let words = String(repeating: "bees. ", count: 100_000)
    #expect(tokenizer.pieces(of: words).count >= 200_000)
  }

  @Test func `takes composed and decomposed letters for the same`() {
    #expect(tokenizer.pieces(of: "caf\u{E9}") == tokenizer.pieces(of: "CAFE\u{301}"))
    #expect(
      tokenizer.pieces(of: "한국")
        == tokenizer.pieces(of: "\u{1112}\u{1161}\u{11AB}\u{1100}\u{116E}\u{11A8}"))
  }
}
