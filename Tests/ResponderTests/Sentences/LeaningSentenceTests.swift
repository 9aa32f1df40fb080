import Retrieval
import Testing

@testable import Responder

@Suite struct LeaningSentenceTests {
  @Test(arguments: [
    "But I refused to give up.", "However, I firmly believed in it.",
    "There, I studied diligently.",
    "This was new to me.", "Although it wasn’t an immediate success, it taught me.",
    "It has become a global leader.", "They came back.", "Their help was great.",
    "Those were hard days.", "Yet we went on.", "So it was.", "And I left.", "Then we built.",
    "I rallied a passionate team around this vision.", "He was kind to me.",
  ])
  func `a sentence that refers back leans on the one before`(sentence: String) {
    #expect(LeaningSentence.leansBack(words(of: sentence)))
  }

  @Test(arguments: [
    "I grew up in a modest neighborhood in China.", "My mission is far from complete.",
    "After graduation, I faced numerous rejections.", "The early days of Alibaba were not easy.",
    "It is our duty to give back.", "Every challenge is an opportunity.", "", "…",
    "I am certain of nothing in this world.",
  ])
  func `one that says who and what stands by itself`(sentence: String) {
    #expect(!LeaningSentence.leansBack(words(of: sentence)))
  }

  private func words(of sentence: String) -> [String] {
    Tokenizer().tokens(in: sentence).map(\.word)
  }
}
