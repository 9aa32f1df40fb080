import Retrieval
import Testing

@testable import Responder

@Suite struct LineTests {
  private static let story = """
    The Life of Ada Brown

    I am Ada Brown. I founded Zephyr in Bristol with my friend Tom. Zephyr made kites, and children \
    loved our kites in the spring of 1995.

    My teacher was Mr. Miller of the old school. Children came from far.
    """

  private let responder: Responder

  init() throws { responder = try Responder(Self.story) }

  private func words(_ line: String) -> [String] { responder.line(line).terms.map(\.word) }

  @Test(arguments: [
    (
      "Ich wurde 1930 in Kiel getauft. Mein Vater war Fischer, und ich hatte vier Brüder.",
      "Wann wurdest du getauft?", ["getauft"]
    ),
    (
      "J'habite à Lyon avec ma sœur Marie. Nous avons un chat et deux chiens.", "Where is Marie?",
      ["marie"]
    ),
  ])
  func `words that only ask are no terms in other languages either`(
    story: String, line: String, words: [String]
  ) throws {
    #expect(try Responder(story).line(line).terms.map(\.word) == words)
  }

  @Test(arguments: [
    ("Who loved the kites?", ["loved", "kites"]), ("kites, kites and Kites!", ["kites"]),
    ("What did Ada Brown make?", ["make"]), ("Did ADA’s school help?", ["school", "help"]),
    ("Who was A.B. Miller?", ["miller"]), ("Who are you?", []), ("", []), ("?!…", []), ("🙂", []),
  ])
  func `terms are words that say something, each once`(line: String, words: [String]) {
    #expect(self.words(line) == words)
    #expect(responder.line(line).text == line)
  }

  @Test(arguments: [
    "hey, how many kites did Zephyr make?", "I have a question. How many kites did Zephyr make?",
    "how many kites did Zephyr make please?", "Ada, how many kites did Zephyr make",
  ])
  func `politeness changes neither words nor the fact asked for`(line: String) {
    let plain = responder.line("how many kites did Zephyr make?")
    let polite = responder.line(line)
    #expect(polite.tokens.map(\.word) == plain.tokens.map(\.word))
    #expect(polite.hashedWords == plain.hashedWords)
    #expect(polite.terms.map(\.word) == plain.terms.map(\.word))
    #expect(polite.fact?.kind == plain.fact?.kind && plain.fact != nil)
  }

  @Test(arguments: [
    ("Did you meet Tom?", ["tom"]), ("What did Zephyr make in 1995?", ["zephyr", "1995"]),
    ("Did you ever know Elon Musk?", ["elon", "musk"]), ("Did you have 2 or more kites?", ["2"]),
    // Not the first word, and not the narrator's own name.
    ("Kites of children", []), ("Did you, Ada, meet children?", []), ("did you meet tom?", []),
    // Nor where capitals tell nothing.
    ("DID YOU MEET TOM?", []), ("What Did Your Friends Do With Kites?", []),
  ])
  func `names and numbers are told`(line: String, names: [String]) {
    #expect(responder.line(line).namesAndNumbers.map(\.word) == names)
  }

  @Test(arguments: [
    ("Did you ever meet Napoleon?", "Napoleon"), ("Did you ever know Elon Musk?", "Elon"),
    ("Did you meet Tom?", nil), ("did you meet napoleon?", nil), ("Was it in 1817?", nil),
    ("Did you meet \(String(repeating: "X", count: 41))?", nil), ("", nil),
  ])
  func `a name that the narrative doesn't have is told as it is written`(
    line: String, name: String?
  ) {
    #expect(responder.line(line).unknownName == name)
  }

  @Test(arguments: [
    ("Who loved your kitees?", "kitees", "kites"), ("was it in bristl", "bristl", "bristol"),
    ("who was your techer", "techer", "teacher"),
  ])
  func `slips are put right`(line: String, word: String, correction: String) throws {
    let term = try #require(responder.line(line).terms.first { $0.word == word })
    #expect(term.correction == correction)
    #expect(term.isInNarrative)
  }

  @Test func `a word counts in any form`() throws {
    let term = try #require(responder.line("Did a kite fly?").terms.first)
    #expect(term.word == "kite" && term.correction == nil && term.isInNarrative)
    #expect(term.isMatched(by: ["x", term.stems[0]]))
    #expect(!term.isMatched(by: []) && !term.isMatched(by: ["x"]))
  }

  @Test func `rare words weigh more, in the language and in the narrative`() throws {
    func weight(_ word: String) throws -> Float {
      try #require(responder.line("the \(word)").terms.first).weight
    }
    // Each is in one paragraph: one is common English, one less, one no English.
    let (friend, kites, zephyr) = try (weight("friend"), weight("kites"), weight("zephyr"))
    #expect(friend < kites && kites < zephyr)
    // Both paragraphs have children.
    #expect(try weight("children") < weight("friend"))
    #expect(try weight("dodecahedron") > 0)
  }

  @Test func `a line in another language asks for nothing that English words tell`() throws {
    let sample = try #require(LanguageSample.all.first { $0.tag == "es" })
    let line = try Responder(sample.text).line("When did you leave?")
    #expect(!line.isEnglish)
    #expect(line.fact == nil)
    #expect(responder.line("When did you leave?").fact?.kind == .when)
  }

  @Test func `of a long line the first thousand words are read`() {
    let line = responder.line(String(repeating: "kites and ", count: 2_000))
    #expect(line.tokens.count == Line.mostWords)
    #expect(line.terms.map(\.word) == ["kites"])
  }

  @Test func `a line may be as long as a long letter, and no longer`() {
    let words = String(repeating: "kites we ", count: Line.longest / 9)
    let longest = words + String(repeating: " ", count: Line.longest - words.utf8.count)
    #expect(responder.answer(longest).outcome != .refused(.tooLong))
    for answer in [
      responder.answer(longest + "?"), Conversation(with: responder).answer(longest + "?"),
      responder.answer(String(repeating: "a", count: 1_000_000)),
    ] {
      #expect(answer.outcome == .refused(.tooLong))
      #expect(answer.quotes == [] && answer.words.isEmpty)
    }
    #expect(Responder.longestLine == Line.longest)
  }
}
