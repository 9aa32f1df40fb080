import Testing

@testable import Responder

@Suite struct HashedWordsTests {
  private func slots(_ words: String) -> Set<Int> {
    Set(HashedWords(words.split(separator: " ").map(String.init)).slots)
  }

  @Test func `equal lines have equal slots, each once and in order`() {
    let words = HashedWords(["again", "and", "again", "and", "again"])
    #expect(words == HashedWords(["again", "and", "again", "and", "again"]))
    #expect(words.slots == Set(words.slots).sorted())
    #expect(words.slots.allSatisfy { (0..<HashedWords.slotCount).contains($0) })
  }

  @Test func `a misspelt word shares runs of letters with the right one`() {
    #expect(slots("suicidal").intersection(slots("sucidal")).count >= 3)
    #expect(slots("suicidal").isDisjoint(with: slots("rhubarb")))
  }

  @Test func `the order of words counts`() {
    #expect(slots("kill time") != slots("time kill"))
  }

  @Test func `the more slots, the less each counts`() {
    #expect(HashedWords([]).share == 1)
    let (short, long) = (HashedWords(["bread"]), HashedWords(["bread", "butter", "salt"]))
    #expect(short.share > long.share)
  }

  @Test(arguments: ["", "a", "日本", "👍🏽"])
  func `short words and other scripts have slots too`(word: String) {
    #expect(HashedWords([word]).slots.isEmpty == false)
  }
}
