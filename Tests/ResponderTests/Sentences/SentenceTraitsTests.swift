import Narrative
import Retrieval
import Testing

@testable import Responder

@Suite struct SentenceTraitsTests {
  @Test(arguments: [
    ("[The mill, as Ann drew it.]", false), ("Steel, price of, 231", false),
    ("Railways, in Pittsburgh, 56.", false), ("I left, in all, 12.", true),
    ("There were, then, 7.", true), ("It was 1995.", true), ("We went home.", true),
    ("Never say: salt,", false), ("Salt and pepper;", false), ("See: https://example.org", false),
    ("I came, as ever, with salt and pepper,", true),
  ])
  func `captions and lines of an index aren't prose`(sentence: String, isProse: Bool) throws {
    let index = try NarrativeIndex(texts: "We went out.\n\nWe slept. \(sentence)")
    let last = index.narrative.sentences.count - 1
    #expect(SentenceTraits(of: last, in: index).isProse == isProse)
  }

  @Test(arguments: [
    ("Why?", true), ("“Why?”", true), ("(Why?)", true), ("‘Is it “me”?’", true), ("Why.", false),
    ("Why? I said.", false), ("We went.", false),
  ])
  func `a question ends in its mark, be it quoted`(sentence: String, isQuestion: Bool) throws {
    let index = try NarrativeIndex(texts: "We went. \(sentence)")
    let last = index.narrative.sentences.count - 1
    #expect(SentenceTraits(of: last, in: index).isQuestion == isQuestion)
  }

  @Test func `a sentence leans on one of its own paragraph, in English`() throws {
    let index = try NarrativeIndex(texts: "But we went. But we slept.\n\nBut we woke.")
    #expect((0..<3).map { SentenceTraits(of: $0, in: index).leans } == [false, true, false])
    let sample = try #require(LanguageSample.all.first { $0.tag == "es" })
    let other = try NarrativeIndex(texts: sample.text)
    #expect(
      other.narrative.sentences.indices.allSatisfy { !SentenceTraits(of: $0, in: other).leans })
  }

  @Test func `its words and its stems without stop words are told`() throws {
    let index = try NarrativeIndex(texts: "We sold the kites.")
    let traits = SentenceTraits(of: 0, in: index)
    #expect(traits.words.words == ["we", "sold", "the", "kites"])
    #expect(traits.stems == ["sell", "kite"])
  }

  @Test func `they are the same however often they are asked for`() throws {
    let index = try NarrativeIndex(texts: "We went. But we slept.")
    let memo = TraitsMemo(index: index)
    for sentence in [0, 1, 0, 1] {
      #expect(memo[sentence].leans == (sentence == 1))
      #expect(memo[sentence].stems == SentenceTraits(of: sentence, in: index).stems)
    }
  }
}
