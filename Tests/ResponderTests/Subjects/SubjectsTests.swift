import Retrieval
import Testing

@testable import Responder

@Suite struct SubjectsTests {
  @Test(arguments: [[], [0], [2, 3], Array(0..<12)])
  func `subjects are phrases of the story that differ from each other`(passages: [Int]) throws {
    let index = try NarrativeIndex.builtIn()
    let story = index.sentenceTexts.joined(separator: " ").lowercased()
    let subjects = Subjects(index: index).suggest(3, near: passages)
    #expect(Set(subjects.map(\.name)).count == 3)
    for subject in subjects { #expect(story.contains(subject.name.lowercased()), "\(subject)") }
  }

  @Test func `the questions of the listed subjects are answered by sentences that name them`()
    throws
  {
    let responder = try Responder.builtIn()
    let subjects = responder.subjects(8)
    #expect((1...8).contains(subjects.count))
    #expect(Set(subjects.map(\.question)).count == subjects.count)
    for subject in subjects {
      let answer = responder.answer(subject.question)
      #expect(answer.isAnswered, "\(subject)")
      let last = try #require(subject.name.split(separator: " ").last)
      #expect(answer.words.contains(last), "\(subject)")
    }
  }

  @Test func `what isn't answered well isn't offered with a question`() throws {
    let unsure = try Responder(.builtIn(), by: TestModels(certainty: -1))
    #expect(unsure.subjects(8).isEmpty)
    #expect(try Responder(.builtIn(), by: TestModels()).subjects(8).count == 8)
  }

  @Test func `subjects near a passage come first`() throws {
    let subjects = Subjects(index: try .builtIn())
    #expect(subjects.suggest(1, near: [2]).map(\.name) == ["my job search"])
    #expect(subjects.topics(near: [2]).first?.phrase.text == "my job search")
    let responder = try Responder(.builtIn())
    #expect(responder.subjects(1, near: [2]).map(\.name) == ["my job search"])
  }

  @Test(arguments: [
    "I am here.", "今日は学校に行きました。", "The the the my my our our of.",
    "My my My MY mr. Mr. Mr. Mrs.",
  ])
  func `a story without a phrase that stands out has no subjects`(text: String) throws {
    #expect(try Responder(text).subjects(9).isEmpty)
  }

  @Test(arguments: [
    ("Our vision was to help everyone.", "our vision", "What was your vision?"),
    (
      "In 1990 I met Mr. Scott, who trusted me. I owe much to Mr. Scott.", "Mr. Scott",
      "What can you tell me about Mr. Scott?"
    ),
    ("One rule my father taught me was patience.", "my father", "What did your father teach you?"),
    (
      "I firmly believed in my hard practice.", "my hard practice",
      "Why does your hard practice matter to you?"
    ),
    ("We built a new factory in Pittsburgh.", "Pittsburgh", "What did you do in Pittsburgh?"),
  ])
  func `a question is worded by what the story says`(
    text: String, name: String, question: String
  ) throws {
    let index = try NarrativeIndex(texts: text)
    let topics = Subjects(index: index).topics(near: [])
    let topic = try #require(topics.first { $0.phrase.text == name })
    #expect(topic.questions.map(\.text).contains(question))
  }

  @Test(arguments: [401, 799, 4_000])
  func `a long story is looked at here and there, all over it`(count: Int) throws {
    let paragraphs = (1...count).map { "Paragraph \($0) was about my loyal dog.\n\n" }
    let index = try NarrativeIndex(texts: paragraphs.joined())
    let topic = try #require(Subjects(index: index).topics(near: []).first)
    #expect(topic.phrase.text == "my loyal dog")
    #expect((200...400).contains(topic.mentions.count))
    #expect(topic.mentions.contains { $0.sentence > count * 9 / 10 })
  }

  @Test func `what the built-in story is about comes before what it mentions`() throws {
    let names = Subjects(index: try .builtIn()).topics(near: []).prefix(24).map(\.phrase.text)
    for name in ["Alibaba", "Taobao", "Tmall"] { #expect(names.contains(name), "\(names)") }
  }

  @Test func `what is told again and again is a subject before what is named once`() throws {
    let text = """
      I bought the bakery in June. The bakery was cold. We baked all night in the bakery, and the \
      neighbours laughed at my armpit.
      """
    let names = Subjects(index: try NarrativeIndex(texts: text)).suggest(1, near: []).map(\.name)
    #expect(names == ["the bakery"])
  }

  @Test(arguments: [
    ("My memory's getting holes, and my memory fails.", "my memory's getting holes"),
    ("We left the hall upon that, and the hall upon this.", "the hall upon"),
    ("The blast furnace melts at dawn.", "the blast furnace melts"),
    ("It is so cold that the ink bottle freezes.", "the ink bottle freezes"),
  ])
  func `a phrase ends where the noun does`(text: String, phrase: String) throws {
    let topics = Subjects(index: try NarrativeIndex(texts: text)).topics(near: [])
    #expect(!topics.contains { $0.phrase.text == phrase })
  }

  @Test(arguments: ["The blast furnaces are cold.", "We lit the blast furnaces at dawn."])
  func `several things may be a subject`(text: String) throws {
    let topics = Subjects(index: try NarrativeIndex(texts: text)).topics(near: [])
    #expect(topics.contains { $0.phrase.text == "the blast furnaces" })
  }

  @Test(arguments: [
    "He used my known methods.", "They took my intellectual, not my body.",
    "It was the same evening.", "We saw the end of it.", "He saw my 1999.", "A Negro came.",
  ])
  func `what is no phrase by itself, or says nothing, is no subject`(text: String) throws {
    let index = try NarrativeIndex(texts: text)
    let names = Subjects(index: index).topics(near: []).map(\.phrase.text)
    #expect(!names.contains { $0.contains("known") || $0.contains("intellectual") })
    #expect(!names.contains { $0.contains("evening") || $0.contains("end") })
    #expect(!names.contains { $0.contains("1999") || $0.contains("Negro") })
  }
}
