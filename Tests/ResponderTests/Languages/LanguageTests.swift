import Narrative
import Retrieval
import Testing

@testable import Responder

/// Stories in many languages are told apart, searched and answered from.
@Suite struct LanguageTests {
  private func responder(_ sample: LanguageSample) throws -> Responder {
    let text = try SourceText(name: "\(sample.tag).txt", rawBytes: Array(sample.text.utf8))
    return try Responder(index: NarrativeIndex(Corpus(reading: [text])))
  }

  @Test(arguments: LanguageSample.all)
  func `a language is told by its letters and words`(sample: LanguageSample) throws {
    let narrative = try responder(sample).index.narrative
    #expect(narrative.documents[0].language?.tag == sample.tag)
    #expect(narrative.passages.count == sample.paragraphs.count)
    for paragraph in sample.paragraphs {
      #expect(LanguageDetector.language(of: paragraph)?.tag == sample.tag, "\(paragraph)")
    }
  }

  @Test(arguments: LanguageSample.all)
  func `the passage that answers is found`(sample: LanguageSample) throws {
    let index = try responder(sample).index
    for question in sample.questions {
      let found = index.search(index.query(question.text), limit: 1).map(\.unit)
      #expect(found == [question.paragraph], "\(question.text)")
    }
  }

  @Test(arguments: LanguageSample.all)
  func `the sentence that answers is ranked first and quoted whole`(sample: LanguageSample) throws {
    let responder = try responder(sample)
    let narrative = responder.index.narrative
    for question in sample.questions {
      let answer = responder.answer(question.text)
      let best = try #require(answer.sentences.first)
      #expect(
        narrative.text(ofSentence: best.sentence).contains(question.gold), "\(question.text)")
      #expect(WordCount.of(answer.words) <= 75)
      for quote in answer.quotes {
        #expect(answer.words.contains(narrative.text(ofSentence: quote.sentence)))
      }
    }
  }

  @Test func `nearly all questions are answered`() throws {
    var answered = 0
    for sample in LanguageSample.all {
      let responder = try responder(sample)
      for question in sample.questions where responder.answer(question.text).isAnswered {
        answered += 1
      }
    }
    let asked = LanguageSample.all.reduce(0) { $0 + $1.questions.count }
    #expect(answered * 10 >= asked * 9)
  }

  @Test func `a turn whose words say nothing is read with the one before`() throws {
    let sample = try #require(LanguageSample.all.first { $0.tag == "es" })
    let responder = try responder(sample)
    let conversation = Conversation(with: responder)
    let question = sample.questions[2]
    try #require(conversation.answer(question.text).isAnswered)
    let best = try #require(conversation.answer("¿y?").sentences.first)
    #expect(responder.index.narrative.sentences[best.sentence].passage == question.paragraph)
    #expect(responder.answer("¿y?").sentences.isEmpty)
  }

  @Test(arguments: LanguageSample.all)
  func `what the story doesn't speak of is refused`(sample: LanguageSample) throws {
    let responder = try responder(sample)
    for other in LanguageSample.all where other.tag != sample.tag {
      for question in other.questions where !question.text.contains(where: \.isNumber) {
        let answer = responder.answer(question.text)
        #expect(!answer.isAnswered, "\(question.text): \(answer.words)")
      }
    }
  }

  @Test(arguments: LanguageSample.all)
  func `quotes are chosen in English alone`(sample: LanguageSample) throws {
    let quotes = try responder(sample).quoteCollection().quotes
    #expect(quotes.isEmpty || sample.tag == "en")
  }

  @Test func `texts in many languages are searched together, each by its own`() throws {
    let texts = try LanguageSample.all.map {
      try SourceText(name: "\($0.tag).txt", rawBytes: Array($0.text.utf8))
    }
    let responder = try Responder(index: NarrativeIndex(Corpus(reading: texts)))
    let index = responder.index
    for (number, sample) in LanguageSample.all.enumerated() {
      #expect(index.narrative.documents[number].language?.tag == sample.tag)
      let first = index.narrative.documents[number].passages.lowerBound
      for question in sample.questions {
        let found = index.search(index.query(question.text), limit: 1).map(\.unit)
        #expect(found == [first + question.paragraph], "\(question.text)")
        let best = try #require(responder.answer(question.text).sentences.first)
        #expect(
          index.narrative.text(ofSentence: best.sentence).contains(question.gold),
          "\(question.text)")
      }
    }
  }
}
