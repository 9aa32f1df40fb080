import Narrative
import Retrieval
import Testing

@Suite struct BuiltInIndexTests {
  @Test func `the index in the program is that of its story`() throws {
    let comment: Comment = """
      The story or the rules it is read by changed: \
      .build/debug/benchmarks builtin-index > Sources/CNarrative/Data/the-e-commerce-pioneer.index
      """
    #expect(try Corpus.embeddedIndex == Corpus.builtInIndex(), comment)
    #expect(try Corpus.builtIn().origin == .program)
  }

  @Test func `the built-in story is what reading it gives`() throws {
    let (embedded, read) = (
      try Corpus.builtIn().narrative,
      try Corpus(reading: [SourceText.builtIn()], language: .english).narrative
    )
    #expect(
      embedded.sentences.indices.map(embedded.text(ofSentence:))
        == read.sentences.indices.map(read.text(ofSentence:)))
  }
}
