import Retrieval
import Testing

@testable import Responder

@Suite struct QuestionReaderTests {
  private static let story = """
    The Life of Ada Brown

    I am Ada Brown. I founded Zephyr in Bristol with my friend Tom. Zephyr made kites. Children \
    loved our kites in spring.

    My teacher was Mr. Miller of the old school. The miller of our village was another man.
    """

  private let responder: Responder

  init() throws { responder = try Responder(index: NarrativeIndex(texts: Self.story)) }

  @Test(arguments: [
    ("Did you meet Tom?", ["tom"]), ("What did Zephyr make?", ["zephyr"]),
    ("Did you know Elon Musk?", ["elon", "musk"]), ("Who was Tom Jones?", ["tom", "jones"]),
    ("Who is Elon Musk?", ["elon", "musk"]),
    // Written small somewhere in the story, or the first word, or too common a word.
    ("Did you know the Miller?", []), ("Kites of Children", []), ("Gates?", []),
    ("Was Time short?", []), ("did you meet tom?", []),
  ])
  func `capitals in the middle make names`(text: String, names: [String]) {
    #expect(responder.read(text).units.filter(\.isName).map(\.text) == names)
  }

  @Test(arguments: [
    "WHO WAS TOM JONES OF BRISTOL?", "What Did Your Friends Do In Bristol With Kites?",
  ])
  func `capitals throughout make none`(text: String) {
    #expect(responder.read(text).units.allSatisfy { !$0.isName })
  }

  @Test(arguments: [
    ("What did Ada Brown make?", "What did you make?"),
    ("Did Ada’s school help?", "Did your school help?"),
    ("What did BROWN found?", "What did you found?"),
  ])
  func `the narrator's name is nothing to look for`(named: String, plain: String) {
    #expect(responder.read(named).units.map(\.text) == responder.read(plain).units.map(\.text))
    #expect(responder.read(named).units.map(\.weight) == responder.read(plain).units.map(\.weight))
  }

  @Test(arguments: [
    ("Who loved your kitees?", "kites"), ("Was it in Bristl?", "bristol"),
    ("who was your techer", "teacher"),
  ])
  func `slips are put right`(text: String, word: String) {
    let unit = responder.read(text).units.first { $0.text == word }
    #expect(unit?.isInStory == true)
  }

  @Test func `a phrase inside a longer one doesn't count again`() {
    let phrases = responder.read("What did your parents do for a living?").units
      .filter { !$0.isWord }.map(\.text)
    #expect(phrases.contains("do for a living"))
    #expect(!phrases.contains { "do for a living".contains($0) && $0 != "do for a living" })
  }

  @Test(arguments: ["your company", "the firm", "your business", "his company"])
  func `your company means the one the narrator founded`(words: String) throws {
    let unit = try #require(responder.read("What did \(words) make?").units.first { $0.isWord })
    let zephyr = try #require(
      responder.story.number(ofStem: responder.index.analyzers.main.stem("zephyr")))
    #expect(unit.forms.contains { $0.stem == zephyr && $0.weight < 1 })
  }

  @Test(arguments: ["a company", "some firm", "company"])
  func `any company doesn't`(words: String) throws {
    let unit = try #require(responder.read("What does \(words) make?").units.first { $0.isWord })
    #expect(unit.forms.isEmpty)
  }

  @Test func `stop words are left out, and words that only carry the question weigh little`() throws
  {
    let units = responder.read("Could you tell me of the kites?").units.filter(\.isWord)
    let kites = try #require(units.first { $0.text == "kites" })
    let generic = units.filter(\.isGeneric)
    #expect(generic.map(\.text) == ["tell"])
    #expect(generic.allSatisfy { $0.weight < 0.2 * kites.weight && $0.vector == nil })
    #expect(units.count == 2)
  }

  @Test func `a phrase stands for concepts that its words don't`() throws {
    let question = responder.read("Were you turned down?")
    let phrase = try #require(question.units.first { !$0.isWord })
    let concepts = responder.story.knowledge.concepts
    #expect(phrase.text == "turned down")
    #expect(phrase.concepts.map { concepts.name(of: $0.concept) }.contains("rejection"))
    #expect(question.units.filter { !$0.isWord }.count == 1)
    #expect(question.units.filter { $0.text == "turned" }.allSatisfy { $0.concepts.isEmpty })
  }

  @Test func `near concepts count less than those meant`() throws {
    let unit = try #require(
      responder.read("Was the university old?").units.first { $0.text == "university" })
    let meant = try #require(responder.story.knowledge.concepts.number(named: "university"))
    let near = try #require(responder.story.knowledge.concepts.number(named: "learning"))
    let weights = Dictionary(
      uniqueKeysWithValues: unit.expandedConcepts.map { ($0.concept, $0.weight) })
    let own = try #require(weights[meant])
    let other = try #require(weights[near])
    #expect(other < own)
    #expect(unit.concepts.contains { $0.concept == meant })
    #expect(!unit.concepts.contains { $0.concept == near })
  }
}
