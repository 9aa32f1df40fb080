import Files
import Narrative
import Testing

@testable import Retrieval

@Suite struct SpellingCorrectorTests {
  private let corrector = SpellingCorrector(counting: [
    "alibaba": 5, "taobao": 1, "hangzhou": 1, "entrepreneurship": 2, "perseverance": 3, "tmall": 1,
    "the": 40, "1990s": 1,
  ])

  @Test(arguments: [
    ("alibba", "alibaba"), ("alibabba", "alibaba"), ("ailbaba", "alibaba"), ("alibabs", "alibaba"),
    ("hangzou", "hangzhou"), ("taobo", "taobao"), ("tmal", "tmall"),
    ("perseverence", "perseverance"), ("persaverence", "perseverance"),
    ("enterpreneurship", "entrepreneurship"),
  ])
  func `a slip in a word of the corpus is put right`(typed: String, meant: String) {
    #expect(corrector.correction(for: typed) == meant)
  }

  @Test(arguments: [("freindship", "friendship"), ("sucess", "success"), ("internte", "internet")])
  func `so is one in a common word that the corpus lacks`(typed: String, meant: String) {
    #expect(corrector.correction(for: typed) == meant)
  }

  @Test(arguments: [
    // Known here or to the language.
    "alibaba", "taobao", "company", "undeterred", "naive",
    // Too short to tell, or with digits.
    "", "z", "tke", "ali", "1990z", "covid19", "20266",
    // Like no other.
    "qxzvkjw", "hzgnauou", "xyzzyxyzzy", "你好世界", "ёлка",
  ])
  func `what is right or like no other word stays`(word: String) {
    #expect(corrector.correction(for: word) == nil)
  }

  @Test(arguments: [("pls", "please"), ("wht", "what"), ("ppl", "people"), ("teh", "the")])
  func `what people type in a hurry is understood`(typed: String, meant: String) {
    #expect(corrector.correction(for: typed) == meant)
    #expect(SpellingCorrector(counting: [typed: 1]).correction(for: typed) == nil)
  }

  @Test(arguments: [("realy", "really"), ("motivte", "motivate"), ("becuase", "because")])
  func `a common misspelling is none of the language's words`(typed: String, meant: String) {
    #expect(corrector.correction(for: typed) == meant)
  }

  @Test func `a word longer than any stays, however much of it there is`() {
    #expect(corrector.correction(for: String(repeating: "alibaba", count: 9000)) == nil)
  }

  @Test func `fewer slips go first, then the same first letter, then the commoner word`() {
    let corrector = SpellingCorrector(counting: [
      "zorblax": 1, "zorblaxed": 9, "yorblix": 9, "grimblo": 1, "grimbla": 2,
    ])
    #expect(corrector.correction(for: "zorblix") == "zorblax")
    #expect(corrector.correction(for: "grimble") == "grimbla")
  }

  @Test func `a word is known by the corpus or the language`() {
    #expect(["tmall", "company"].allSatisfy(corrector.isKnown))
    #expect(!corrector.isKnown("alibba"))
  }
}

extension SpellingCorrector {
  /// Corrects to words of an index with some counts.
  fileprivate init(counting counts: [String: Int]) {
    self.init(StoredWords(counting: counts))
  }
}

extension StoredWords {
  /// Words as an index has them.
  fileprivate init(counting counts: [String: Int]) {
    var encoder = DictionaryEncoder()
    for (word, count) in counts.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
      encoder.append(Array(word.utf8)[...], value: count, size: 0)
    }
    self.init(
      total: counts.values.reduce(0, +),
      StoredDictionary(
        blocks: MemoryRegion(copying: encoder.blocks).bytes,
        offsets: MemoryRegion(copying: encoder.offsets).bytes))
  }
}
