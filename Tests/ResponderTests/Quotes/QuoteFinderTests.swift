import Encoder
import Narrative
import Retrieval
import Testing

@testable import Responder

@Suite struct QuoteFinderTests {
  private static let counsel = [
    "Every challenge is an opportunity, and every failure is a lesson for the brave.",
    "No man who does honest work is ever poor.",
    "It is better to fail with honour than to succeed by a lie.",
    "Never promise more than you can give.",
    "Those who help others are happier than those who help themselves.",
  ]
  private static let narration = [
    "We took the train to Pittsburgh and met Mr. Scott at the station.",
    "My mother sold the old loom and bought tickets for the crossing.",
    "The school owns a farm, a mill and forty buildings.",
    "He asked me to visit him in his shop the next morning.",
    "Our company grew quickly in the first year.",
  ]

  private func quotes(_ text: String) throws -> [(text: String, score: Double)] {
    let index = try NarrativeIndex(texts: text)
    let collection = try QuoteCollection(in: index)
    return (collection.quotes + collection.others)
      .map { ($0.text(in: index.narrative), $0.score) }
  }

  @Test func `counsel is worth a day, and narration none`() throws {
    let found = try quotes((Self.counsel + Self.narration).joined(separator: "\n\n"))
    for text in Self.counsel {
      let score = found.first { $0.text == text }?.score ?? 0
      #expect(score >= QuoteCollection.worthy && score <= 1, "\(text)")
    }
    for text in Self.narration {
      #expect(found.first { $0.text == text }?.score ?? 0 < QuoteCollection.worthy, "\(text)")
    }
  }

  @Test func `the same words twice are one quote`() throws {
    #expect(try quotes("\(Self.counsel[0])\n\n\(Self.counsel[0])").count == 1)
  }

  @Test func `the built-in story is quoted where it lifts`() throws {
    let index = try NarrativeIndex.builtIn()
    let texts = try QuoteCollection(in: index).texts(in: index)
    #expect(texts.count >= 12)
    for opening in [
      "From humble beginnings to creating", "I am grateful for the incredible team",
      "I believe that the future holds even greater", "I encourage aspiring entrepreneurs",
      "So, I forge ahead with hope in my heart", "The journey of an e-commerce pioneer is not",
      "The world is changing at an unprecedented pace", "Our vision was to create an ecosystem",
    ] {
      #expect(texts.contains { $0.hasPrefix(opening) }, "\(opening)")
    }
    for narration in ["In the late 1990s", "After graduation", "We launched Taobao"] {
      #expect(!texts.contains { $0.hasPrefix(narration) }, "\(narration)")
    }
  }

  @Test func `the story's quotes in the models file are those that would be found`() throws {
    let index = try NarrativeIndex.builtIn()
    let file = try ModelFile.embedded()
    let known = try #require(StoryQuotes.quotes(of: index.corpus, in: file))
    let found = try QuoteFinder(index: index, models: QuoteModels(file)) { sentences in
      let vectors = try SentenceEncoder(file, threads: 1).encode(
        sentences.map { index.narrative.text(ofSentence: $0) })
      return sentences.indices.map { vectors[$0] }
    }.quotes()
    #expect(known == found)
  }
}
