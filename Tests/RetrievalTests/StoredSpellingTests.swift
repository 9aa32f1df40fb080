import Narrative
import TestSupport
import Testing

@testable import Retrieval

/// Corrections from an index, which look at few of its words.
@Suite struct StoredSpellingTests {
  private var generator = RepeatableGenerator(seed: 5)

  @Test mutating func `corrects as looking at all words does`() throws {
    let words = (0..<600).map { _ in word() }
    let text = words.enumerated().map { "I saw \($1) today.\($0 % 9 == 0 ? "\n\n" : " ")" }.joined()
    let source = try SourceText(name: "words.txt", rawBytes: Array(text.utf8))
    let stored = try Corpus(reading: [source]).words
    var all: [(letters: [UInt8], count: Int)] = []
    stored.visitAll { all.append(($0, $1)) }
    #expect(all.count > 400)
    let corrector = SpellingCorrector(stored)
    var corrected = 0
    for _ in 0..<1500 {
      let typed = word()
      guard stored.count(of: typed) == 0 else { continue }
      var best = BestCorrection(of: Array(typed.utf8), limit: 1)
      for (letters, count) in all where letters.count > 2 { best.consider(letters, count) }
      guard let meant = best.letters else { continue }
      #expect(corrector.correction(for: typed) == String(decoding: meant, as: UTF8.self))
      corrected += 1
    }
    #expect(corrected > 100)
  }

  /// A word of few letters, so that many are alike.
  private mutating func word() -> String {
    let letters: [Character] = ["b", "q", "z", "é", "w", "ß"]
    return String(
      (0..<Int.random(in: 4...7, using: &generator)).map { _ in
        letters.randomElement(using: &generator) ?? "b"
      })
  }
}
