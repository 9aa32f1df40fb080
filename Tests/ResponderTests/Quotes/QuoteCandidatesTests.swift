import Narrative
import Retrieval
import Testing

@testable import Responder

@Suite struct QuoteCandidatesTests {
  private static let counsel = "Every failure is a lesson for the brave."

  private func candidates(_ text: String) throws -> [QuoteCandidates.Candidate] {
    let index = try NarrativeIndex(texts: text)
    return index.narrative.passages.indices.flatMap(
      QuoteCandidates(index: index).candidates(inPassage:))
  }

  @Test(arguments: [
    ("\(counsel)", true), ("We sold the house. \(counsel)", true),
    ("He said: \"Work is all. \(counsel) Remember it.\"", false),
    ("He said: “Work is all. \(counsel) Remember it.”", false),
    ("“Work,” he said. \(counsel)", true),
  ])
  func `the words of others are no quotes`(text: String, isQuoted: Bool) throws {
    #expect(try candidates(text).map(\.text).contains(Self.counsel) == isQuoted)
  }

  @Test(arguments: [
    "Never give up.", "Leaving is not betrayal.", "What is a life without a friend?",
    "1. Be slow to anger, and slower to write.",
    "I write (when I write) for the few who read.",
  ])
  func `whole sentences may be quoted`(text: String) {
    #expect(isWhole(text))
  }

  @Test(arguments: [
    "Work is all:", "and so it went.", "Be brave", "He said: “Work is all.", "(He was brave.",
    "Yes.",
    "", "| Work | is | all. |", String(repeating: "Never give up hope and ", count: 13) + "wait.",
    "— Ann Lee, of York.", "“Work is all.”", "“Work is all,” my mother said.",
  ])
  func `what is broken off, too short or too long may not`(text: String) {
    #expect(!isWhole(text))
  }

  @Test func `a sentence leans on the one before it, and the first of a paragraph on none`() throws
  {
    let found = try candidates("It is cold. It never lasts long.\n\nThey were right after all.")
    #expect(found.map(\.leans) == [false, true, false])
  }

  @Test func `what stands with the sentence before it leans on nothing`() throws {
    let found = try #require(try candidates("It never lasts, they say.").first)
    #expect(found.features[.opensPronoun] == 1)
    #expect(found.features.standing[.opensPronoun] == 0)
    #expect(found.features.standing[.length] == found.features[.length])
  }

  @Test func `other languages have none`() throws {
    let text = "He aprendido que la paciencia es la madre de todas las virtudes de la vida."
    #expect(try candidates(text).isEmpty)
  }

  private func isWhole(_ text: String) -> Bool {
    WholeSentence.isWhole(text, wordCount: Tokenizer().tokens(in: text).count)
  }
}
