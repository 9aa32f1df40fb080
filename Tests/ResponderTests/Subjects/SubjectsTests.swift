import Retrieval
import Testing

@testable import Responder

@Suite struct SubjectsTests {
  @Test(arguments: [[], [0], [2, 3], Array(0..<12)])
  func `subjects are phrases of the story that differ from each other`(passages: [Int]) throws {
    let index = try NarrativeIndex.builtIn()
    let story = index.sentenceTexts.joined(separator: " ")
    let subjects = Subjects(index: index).suggest(3, near: passages)
    #expect(Set(subjects.map(\.name)).count == 3)
    for subject in subjects {
      let phrase = subject.name.split(separator: " ").dropFirst().joined(separator: " ")
      #expect(story.contains(phrase), "\(subject)")
    }
  }

  @Test func `the questions of subjects are answered`() throws {
    let responder = try Responder.builtIn()
    let subjects = responder.subjects(6)
    #expect(subjects.count == 6)
    for subject in subjects { #expect(responder.answer(subject.question).isAnswered) }
  }
}
