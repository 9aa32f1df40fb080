package import Encoder
internal import Narrative
package import Retrieval

/// The quotes of the built-in story, which stand in the models file so that no shell waits for them.
///
/// Their section holds the digest of the story (eight bytes), then for each quote its first sentence
/// and their number (two bytes each) and its score in thousandths (two bytes), lowest byte first.
package enum StoryQuotes {
  /// The section's name.
  package static let section = "story-quotes"

  private static let digestSize = 8
  private static let size = 6

  /// The quotes in a models file, if they are those of a text in memory.
  ///
  /// - Complexity: O(n) in the length of the text.
  static func quotes(of corpus: Corpus, in file: ModelFile) -> [Quote]? {
    guard [.program, .memory].contains(corpus.origin), let bytes = file.bytes(of: section),
      bytes.count >= digestSize,
      (bytes.count - digestSize).isMultiple(of: size),
      digest(of: corpus).elementsEqual(bytes.prefix(digestSize))
    else { return nil }
    func number(at place: Int) -> Int { Int(bytes[place]) | Int(bytes[place + 1]) << 8 }
    let sentenceCount = corpus.narrative.sentences.count
    var quotes: [Quote] = []
    for place in stride(from: digestSize, to: bytes.count, by: size) {
      let first = number(at: place)
      let end = first + number(at: place + 2)
      guard first < end, end <= sentenceCount else { return nil }
      quotes.append(Quote(sentences: first..<end, score: Double(number(at: place + 4)) / 1000))
    }
    return quotes
  }

  /// The bytes of the section for a text.
  ///
  /// - Throws: `ModelFileError` and `SentenceEncoderError`.
  package static func bytes(of index: NarrativeIndex, by file: ModelFile) throws -> [UInt8] {
    let encoder = try SentenceEncoder(file)
    let finder = try QuoteFinder(index: index, models: QuoteModels(file)) { sentences in
      let vectors = try encoder.encode(sentences.map { index.narrative.text(ofSentence: $0) })
      return sentences.indices.map { vectors[$0] }
    }
    return try digest(of: index.corpus)
      + finder.quotes().flatMap { quote in
        [quote.sentences.lowerBound, quote.sentences.count, Int((quote.score * 1000).rounded())]
          .flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] }
      }
  }

  private static func digest(of corpus: Corpus) -> [UInt8] {
    let digest = VectorCache.digest(of: corpus)
    return (0..<digestSize).map { UInt8(truncatingIfNeeded: digest >> UInt64(8 * $0)) }
  }
}
