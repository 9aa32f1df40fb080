import Testing

@testable import Responder

@Suite struct QuestionTextTests {
  @Test(arguments: [
    ("How many people?", "how many", true), ("HOW, many people", "how many", true),
    ("Did you know how many", "how many", true), ("how\n  many", "how many", true),
    ("Who’s that?", "who's", true), ("who's that", "who's", true), ("", "how many", false),
    ("‘Net worth’, as they say", "net worth", true), ("the 'net worth'", "net worth", true),
    ("Show many people", "how many", false), ("how manyfold", "how many", false),
    ("how few, how many", "how many", true), ("how", "how many", false), ("?!", "how", false),
    ("what’s", "what", false), ("Größe Élan", "élan", true), ("🙂 why 🙂", "why", true),
  ])
  func `a phrase is found by whole words`(text: String, phrase: String, isThere: Bool) {
    #expect(QuestionText(text).contains(anyOf: ["no such phrase", phrase]) == isThere)
  }

  @Test(arguments: [
    ("Where was it?", "where", true), ("And where was it?", "where", true),
    ("so, where was it", "where", true), ("But where?", "where", true), ("“Where?”", "where", true),
    ("Tell me where", "where", false), ("Whereas", "where", false), ("", "where", false),
    ("ok, and so where", "where", true), ("Oh well, then where?", "where", true),
    ("and in which city", "which", true), ("with whom?", "whom", true), ("in my city", "my", true),
    ("in the city in which", "which", false), ("and", "where", false),
  ])
  func `a question begins with a phrase, words in front that lead in or not`(
    text: String, phrase: String, isThere: Bool
  ) {
    #expect(QuestionText(text).begins(withAnyOf: ["whom", phrase]) == isThere)
  }

  @Test(arguments: [
    ("How many students did it have?", 2, ["students", "did"]), ("how many", 2, []),
    ("how many students?", 2, ["students"]), ("How many?", 0, []), ("how few students", 2, []),
    ("", 2, []), ("how many a, how many b", 3, ["a", "how", "many"]),
  ])
  func `the words after a phrase are told`(text: String, count: Int, words: [String]) {
    #expect(QuestionText(text).words(after: "how many", count: count) == words)
  }

  @Test func `no phrase is nowhere`() {
    #expect(!QuestionText("why").contains(anyOf: []))
    #expect(!QuestionText("why").begins(withAnyOf: []))
    #expect(!QuestionText("").contains(anyOf: [""]))
  }
}
