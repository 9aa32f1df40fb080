import Testing

@testable import Retrieval

@Suite struct WordFormsTests {
  @Test(arguments: [
    ("wrote", "write"), ("written", "write"), ("taught", "teach"), ("arose", "arise"),
    ("apologise", "apologize"), ("armour", "armor"), ("youngest", "young"),
  ])
  func `an irregular form stands for its word, and has its stem`(form: String, word: String) {
    #expect(WordForms().base(of: form) == word)
    #expect(Analyzer().stem(form) == Analyzer().stem(word))
  }

  @Test(arguments: ["write", "walked", "alibaba", "wrot", "wrotee", "", " ", "你好", "wrote write"])
  func `any other stands for itself`(word: String) {
    #expect(WordForms().base(of: word) == word)
  }
}
