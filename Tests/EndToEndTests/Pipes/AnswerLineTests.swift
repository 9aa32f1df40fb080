import TestSupport
import Testing

@Suite struct AnswerLineTests {
  private static let questions = [
    BuiltIn.answerable, "How did you start Alibaba?", BuiltIn.unanswerable,
    "Where did you grow up?", "hello", "What advice do you have for me?",
  ]

  private func answer(_ arguments: [String] = []) throws -> ProcessResult {
    let input = Self.questions.map { $0 + "\n" }.joined()
    return try runPioneer(["ask", "--json"] + arguments, input: input.utf8)
  }

  @Test func `every question gets one line, refusals included, in order`() throws {
    let result = try answer()
    #expect(result.status == .exited(0))
    #expect(result.errorOutput.isEmpty)
    let answers = try result.objects(AnswerLine.self)
    #expect(answers.map(\.question) == Self.questions)
    #expect(answers[0].answered)
    #expect(!answers[2].answered)
    #expect(!answers[4].answered)
  }

  @Test func `the keys are those of the contract`() throws {
    let result = try answer()
    let always: Set = [
      "question", "answered", "reply", "answer", "kind", "confidence", "quotes", "sentences",
      "passages",
    ]
    let place: Set = ["text", "source", "line", "passage", "score"]
    let answers = try result.objects(AnswerLine.self)
    for (keys, answer) in zip(try result.objects(JSONKeys.self), answers) {
      #expect(keys.names == (answer.answered ? always : always.union(["reason"])))
    }
    for answer in try result.objects(AnswerKeys.self) {
      #expect(answer.quotes.allSatisfy { $0.names == place.union(["title"]) })
      #expect((answer.sentences + answer.passages).allSatisfy { $0.names == place })
    }
  }

  @Test func `an answer is its quotes joined, and a refusal has neither`() throws {
    for answer in try answer().objects(AnswerLine.self) {
      #expect((0...1).contains(answer.confidence))
      #expect(answer.answer == answer.quotes.map(\.text).joined(separator: " "))
      #expect(answer.reply.hasSuffix(answer.answer))
      #expect(!answer.reply.isEmpty)
      #expect(answer.answered == (answer.reason == nil))
      #expect(answer.answered == !answer.quotes.isEmpty)
      if let reason = answer.reason {
        #expect(reason.allSatisfy { $0 == "_" || $0.isASCII && $0.isLowercase })
      }
    }
  }

  @Test func `texts stand in the story word for word`() throws {
    let story = try BuiltIn.text
    for answer in try answer(["--top", "20"]).objects(AnswerLine.self) {
      for place in answer.quotes + answer.sentences + answer.passages {
        #expect(place.text == place.text.collapsed)
        #expect(story.contains(place.text))
        #expect(place.source == BuiltIn.source)
        #expect(place.line == 2 * (Int(place.passage) ?? 0) + 1)
      }
      #expect(answer.quotes.allSatisfy { $0.title == BuiltIn.title })
    }
  }

  @Test func `every passage named is one that show knows`() throws {
    let answers = try answer(["--top", "3"]).objects(AnswerLine.self)
    let shown = try runPioneer(["show", "--json", "1", "--context", "99"]).objects(Place.self)
    let texts = Dictionary(uniqueKeysWithValues: shown.map { ($0.passage, $0.text) })
    for answer in answers {
      for place in answer.quotes + answer.sentences {
        #expect(texts[place.passage]?.contains(place.text) == true)
      }
      for passage in answer.passages { #expect(texts[passage.passage] == passage.text) }
    }
  }

  @Test(arguments: [1, 3, 5])
  func `as many sentences and passages are listed as asked for, best first`(top: Int) throws {
    for answer in try answer(["--top", String(top)]).objects(AnswerLine.self) {
      for places in [answer.sentences, answer.passages] {
        let scores = places.map { $0.score ?? -1 }
        #expect(places.count <= top)
        #expect(scores.allSatisfy { $0 >= 0 })
        #expect(scores == scores.sorted(by: >))
        #expect(Set(places.map(\.text)).count == places.count)
      }
      if answer.question == BuiltIn.answerable {
        #expect(!answer.sentences.isEmpty && !answer.passages.isEmpty)
        #expect(answer.passages.first?.passage == BuiltIn.passage)
      }
    }
  }

  @Test func `each line is told by what it is`() throws {
    let kinds = try answer().objects(AnswerLine.self).map(\.kind)
    #expect(kinds[0] == "question" && kinds[4] == "small_talk")
    let known: Set = [
      "question", "counsel", "small_talk", "reaction", "task", "world", "distress", "language",
    ]
    #expect(known.isSuperset(of: kinds))
  }

  @Test func `known facts are found`() throws {
    let answers = try answer().objects(AnswerLine.self)
    #expect(answers[0].answer.contains(BuiltIn.answer))
    #expect(answers[3].sentences.contains { $0.passage == "2" })
    #expect(answers.allSatisfy { $0.answer.split(separator: " ").count <= 75 })
  }
}
