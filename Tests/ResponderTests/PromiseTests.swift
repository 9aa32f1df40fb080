import Narrative
import Retrieval
import TestSupport
import Testing

@testable import Responder

/// The first promise on texts and questions made up at random.
@Suite struct PromiseTests {
  @Test(arguments: 0..<20 as Range<UInt64>)
  func `whatever is asked of whatever text, the answer is whole sentences at their places`(
    seed: UInt64
  ) throws {
    var generator = RepeatableGenerator(seed: seed)
    let stories = (0..<Int.random(in: 1...3, using: &generator)).map { _ in
      RandomStory(paragraphs: .random(in: 1...8, using: &generator), using: &generator)
    }
    let corpus = try Corpus(
      reading: stories.enumerated().map { number, story in
        try SourceText(name: "\(number)", rawBytes: Array(story.text.utf8))
      })
    let index = NarrativeIndex(corpus)
    let narrative = index.narrative
    // Whoever is sure of everything and says all there is meets more texts than one who isn't.
    let models = try TestModels(
      turn: [.isNext: 3, .isSaid: -2], leaning: seed.isMultiple(of: 2) ? 0 : -2,
      certainty: seed.isMultiple(of: 3) ? 0 : 10, company: seed.isMultiple(of: 5) ? -20 : 20
    ).file()
    let responder = try Responder(index, by: models)
    let conversation = Conversation(with: responder)
    for _ in 0..<8 {
      let question = stories[0].question(using: &generator)
      let alone = responder.answer(question)
      let again = try Responder(index, by: models).answer(question)
      #expect(again.reply == alone.reply, "\(question)")
      for answer in [alone, conversation.answer(question)] {
        let quoted = answer.quotes.map { quote in
          let sentence = narrative.sentences[quote.sentence]
          let known = RandomStory.Sentence(
            text: narrative.text(ofSentence: quote.sentence), line: sentence.line)
          let document = narrative.passages[sentence.passage].document
          #expect(stories[document].sentences.contains(known), "\(known)")
          return known.text
        }
        #expect(answer.words == quoted.joined(separator: " "), "\(question)")
        #expect(answer.isAnswered == !quoted.isEmpty, "\(question)")
        #expect(quoted.count <= 5 && WordCount.of(answer.words) <= 75, "\(question)")
        let places = answer.quotes.map(\.sentence)
        #expect(places == places.sorted(), "\(question)")
      }
    }
  }

  @Test(arguments: 100..<104 as Range<UInt64>)
  func `every quote of the day is whole sentences too`(seed: UInt64) throws {
    var generator = RepeatableGenerator(seed: seed)
    let story = RandomStory(paragraphs: 12, using: &generator)
    let index = try NarrativeIndex(texts: story.text)
    let known = Set(story.sentences.map(\.text))
    for quote in try QuoteCollection(in: index).quotes {
      for sentence in quote.sentences {
        #expect(known.contains(index.narrative.text(ofSentence: sentence)))
      }
    }
  }
}
