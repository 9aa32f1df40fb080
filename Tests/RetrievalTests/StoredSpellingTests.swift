import Narrative
import TestSupport
import Testing

@testable import Retrieval

/// Corrections from an index file, which looks at few of its words.
@Suite struct StoredSpellingTests {
  private let sources = TemporaryFolder()
  private let folder = TemporaryFolder()
  private var generator = RepeatableGenerator(seed: 5)

  @Test mutating func `an index file corrects as a corpus in memory does`() throws {
    let words = (0..<600).map { _ in word() }
    let text = words.enumerated().map { "I saw \($1) today.\($0 % 9 == 0 ? "\n\n" : " ")" }.joined()
    let path = sources.write(text, to: "words.txt")
    let corpus = try CorpusCache(folder: folder.path, smallest: 0)
      .open([CorpusFile(lookingAt: path)].compactMap { $0 }) {
        try? SourceText(readingFileAt: $0.path)
      }
    let stored = try #require(corpus.words)
    var counts: [String: Int] = [:]
    stored.visitAll { counts[String(decoding: $0, as: UTF8.self)] = $1 }
    #expect(counts.count > 400)
    let (quick, slow) = (SpellingCorrector(stored), SpellingCorrector(counts: counts))
    var corrected = 0
    for _ in 0..<1500 {
      let typed = word()
      let meant = slow.correction(for: typed)
      #expect(quick.correction(for: typed) == meant)
      if meant != nil { corrected += 1 }
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
