import Retrieval
import TestSupport
import Testing

@testable import Responder

@Suite final class RareWordsTests {
  private static let story = """
    The Life of Ada Brown

    I am Ada Brown. I founded Zephyr in Bristol with my friend Tom. Zephyr made kites.

    My red carriage had four wheels.

    Children loved our kites in spring. They flew high above the roofs.
    """

  private let folder: TemporaryFolder
  private let knowing: Responder
  private let unknowing: Responder

  init() throws {
    folder = try TemporaryFolder()
    try TinyWordNet([
      .init(["object"]), .init(["carriage", "equipage"], broader: [0]),
      .init(["phaeton", "tourer"], broader: [1]), .init(["dubitable", "doubtful"], "adj"),
      .init(["zephyr", "kite"]), .init(["tom", "carriage"]),
      .init(["gamboge", "xanthin"], broader: [7]), .init(["quiddity"]),
    ]).write(to: folder.path)
    let path = folder.path
    let index = try NarrativeIndex(texts: Self.story)
    knowing = Responder(index: index, wordNet: WordNet { path })
    unknowing = Responder(index: index)
  }

  private func unit(_ word: String, _ question: String) throws -> QuestionUnit {
    try #require(knowing.read(question).units.first { $0.text == word })
  }

  @Test(arguments: ["What was your phaeton like?", "What were your phaetons like?"])
  func `a rare word is answered by a broader one`(question: String) {
    let answer = knowing.answer(question)
    #expect(answer.outcome == .answered)
    #expect(answer.words.contains("carriage"))
    #expect(unknowing.answer(question).outcome != .answered)
  }

  @Test func `a broader word in the story counts for a part`() throws {
    let phaeton = try unit("phaeton", "What was your phaeton like?")
    let carriage = try unit("carriage", "What was your carriage like?")
    #expect(phaeton.standIns.contains("carriage"))
    #expect(phaeton.forms.map(\.stem) == carriage.forms.map(\.stem))
    #expect(phaeton.forms.allSatisfy { $0.weight < 1 })
    #expect(!phaeton.isInStory)
    #expect(phaeton.vector == carriage.vector)
  }

  @Test func `a synonym lends its concepts for a part`() throws {
    let rare = try unit("dubitable", "Were they dubitable?")
    let common = try unit("doubtful", "Were they doubtful?")
    #expect(!common.concepts.isEmpty)
    #expect(rare.standIns == ["doubtful"])
    #expect(rare.concepts.map(\.concept) == common.concepts.map(\.concept))
    #expect(zip(rare.concepts, common.concepts).allSatisfy { $0.0.weight < $0.1.weight })
  }

  @Test(arguments: [
    // In the story, a name, of known meaning, or of no known relation.
    ("zephyr", "What did zephyr make?"), ("phaeton", "Did you know Mary Phaeton?"),
    ("carriage", "Had you a carriage?"), ("gamboge", "Had you any gamboge?"),
    ("zyzzyva", "Had you a zyzzyva?"),
  ])
  func `nothing stands in for other words`(word: String, question: String) throws {
    #expect(try unit(word, question).standIns.isEmpty)
    #expect(
      knowing.read(question).units.map(\.weight) == unknowing.read(question).units.map(\.weight))
    #expect(knowing.answer(question).words == unknowing.answer(question).words)
  }

  @Test func `the explanation names what stood in`() throws {
    let question = "What was your phaeton like?"
    let word = try #require(knowing.explanation(of: question).words.first { $0.text == "phaeton" })
    #expect(word.match == .meaning("carriage"))
    #expect(word.standIns.contains("carriage"))
    #expect(unknowing.explanation(of: question).words.allSatisfy { $0.standIns.isEmpty })
  }
}
