package import Encoder
internal import Narrative
package import Retrieval

extension Understanding {
  /// The vectors of sentences that may be quoted.
  ///
  /// Those of a narrative in memory are the ones that questions need too; of a longer one only these
  /// sentences are encoded.
  ///
  /// - Throws: `SentenceEncoderError.noMemory`.
  /// - Complexity: Some milliseconds a sentence, unless its vector is kept.
  package func vectors(
    ofSentences sentences: [Int], in index: NarrativeIndex
  ) throws(SentenceEncoderError) -> [SentenceVector] {
    if [.program, .memory].contains(index.corpus.origin), let all = vectors() {
      return sentences.map { all[$0] }
    }
    defer { finished() }
    let texts = sentences.map { index.narrative.text(ofSentence: $0) }
    let encoded = try encoder.encode(texts) { done in
      progress?(done, texts.count)
      return true
    }
    return texts.indices.map { encoded[$0] }
  }
}
