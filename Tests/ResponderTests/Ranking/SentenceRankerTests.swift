import Narrative
import Retrieval
import Testing

@testable import Responder

@Suite struct SentenceRankerTests {
  private static let story = """
    We sold kites in Bristol.

    [The kites in Bristol, as Ann drew them.]

    A banker refused us.

    The road went uphill.

    The road went uphill.
    """

  private func rank(_ line: String, by responder: Responder, nearby: [Int] = []) -> [Candidate] {
    responder.sentenceRanker.rank(
      responder.line(line), vector: responder.meanings.vector(of: line), nearby: nearby
    ).candidates
  }

  @Test(arguments: [
    ("Did you sell kites?", "We sold kites in Bristol."),
    ("Were you ever rejected?", "A banker refused us."),
    ("Did someone who lends money say no?", "A banker refused us."),
    ("Was it a climb?", "The road went uphill."),
  ])
  func `by the program's own models the sentence with the sense comes first`(
    line: String, sentence: String
  ) throws {
    let responder = try Responder(index: NarrativeIndex(texts: Self.story))
    let ranked = rank(line, by: responder)
    #expect(responder.text(try #require(ranked.first).sentence) == sentence)
    #expect(ranked.map(\.score) == ranked.map(\.score).sorted(by: >))
    // A caption is no sentence to say.
    #expect(ranked.map(\.sentence).sorted() == [0, 2, 3, 4])
  }

  @Test func `of sentences as good the earlier comes first`() throws {
    let responder = try Responder(index: NarrativeIndex(texts: "We sat.\n\nWe sat.\n\nWe sat."))
    #expect(rank("spaceship", by: responder).map(\.sentence) == [0, 1, 2])
  }

  @Test func `the same line has the same ranking`() throws {
    let ranked = try (0..<2).map { _ in
      rank("Did a banker sell kites?", by: try Responder(index: .builtIn()))
    }
    #expect(ranked[0].map(\.sentence) == ranked[1].map(\.sentence))
    #expect(ranked[0].map(\.features) == ranked[1].map(\.features))
  }

  @Test func `of a long narrative the close and the found are ranked, and what is nearby`() throws {
    let paragraphs = (0..<400).map { "We sold \($0) kites, and it was day \($0 + 1_000)." }
    let responder = try Responder(paragraphs.joined(separator: "\n\n"))
    let ranked = rank("Was it day 1333?", by: responder)
    #expect(ranked.first?.sentence == 333)
    #expect((100...120).contains(ranked.count))
    let absent = try #require(
      (0..<400).first { sentence in !ranked.contains { $0.sentence == sentence } })
    let all = rank("Was it day 1333?", by: responder, nearby: [absent])
    #expect(Set(all.map(\.sentence)) == Set(ranked.map(\.sentence)).union([absent]))
  }

  @Test func `without vectors the most promising sentences alone are read`() throws {
    let paragraphs = (0..<400).map { "We sold \($0) kites, and it was day \($0 + 1_000)." }
    let complete = try Responder(paragraphs.joined(separator: "\n\n"))
    let meanings = Meanings(
      index: complete.index, encoder: complete.understanding.encoder, vectors: nil)
    let ranker = SentenceRanker(
      index: complete.index, meanings: meanings, traits: complete.traits,
      model: complete.understanding.models.ranking, kinds: complete.understanding.models.kinds)
    let line = complete.line("Was it day 1333?")
    let ranking = ranker.rank(line, vector: meanings.vector(of: line.text))
    #expect(ranking.candidates.first?.sentence == 333)
    let read = (0..<400).count { meanings.vector(ofSentence: $0) != nil }
    #expect((1...SentenceRanker.encodedSentences).contains(read))
    #expect(ranking.candidates.count <= SentenceRanker.foundPassages)
  }
}
