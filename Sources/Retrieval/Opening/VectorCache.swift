package import Encoder
internal import Files
internal import Narrative

/// Keeps the vectors of the sentences of texts, so that a text is encoded once.
///
/// They stand in a file of their own beside the index of a large corpus, or under the digest of the
/// texts for one that is read into memory. Either way the file is found by the content and names the
/// encoder that made it: a changed text or another models file never meets old vectors.
package struct VectorCache: Sendable {
  /// A corpus of more sentences has no vectors: encoding it would take minutes.
  package static let mostSentences = 20_000

  private let folder: String?

  /// Makes a cache.
  ///
  /// - Parameter folder: The folder of the files, which is made when it is first needed; nil for none.
  package init(folder: String?) { self.folder = folder }

  /// Whether the sentences of a corpus are to have vectors: the encoder reads English, and encodes some
  /// thousand sentences a minute.
  package static func serves(_ corpus: Corpus) -> Bool {
    corpus.narrative.sentences.count <= mostSentences
      && corpus.languages.contains { $0 == .english }
  }

  /// The vectors of all sentences of a corpus, from their file if there is one, else made and kept.
  ///
  /// - Parameters:
  ///   - corpus: The corpus.
  ///   - encoder: What makes vectors.
  ///   - file: The models file of the encoder, which may hold vectors of a text that was known when it
  ///     was made.
  ///   - progress: Told how many sentences are encoded, of how many.
  /// - Returns: Nil for a corpus that has none.
  /// - Complexity: O(n) in the length of the texts, some 10 ms a sentence, the first time; then O(n) in
  ///   the number of sentences.
  package func vectors(
    of corpus: Corpus, by encoder: SentenceEncoder, file: ModelFile,
    progress: ProgressHandler? = nil
  ) -> SentenceVectors? {
    guard Self.serves(corpus) else { return nil }
    let narrative = corpus.narrative
    if let ready = Self.ready(for: corpus, in: file) { return ready }
    let kept = corpus.kept ?? folder.map { KeptNumbers(in: $0, digest: Self.digest(of: corpus)) }
    let rule = encoder.digest.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
    if let bytes = kept?.bytes(named: CacheFolder.vectors, rule: rule),
      let vectors = bytes.withSpan({ SentenceVectors(bytes: $0) }),
      vectors.width == encoder.width, vectors.count == narrative.sentences.count
    {
      return vectors
    }
    let total = narrative.sentences.count
    let texts = narrative.sentences.indices.map { narrative.text(ofSentence: $0) }
    // Without the memory for them, sentences are encoded as they are asked for.
    let encoded = try? encoder.encode(texts) { done in
      progress?(done, total)
      return true
    }
    guard let vectors = encoded else { return nil }
    if let folder, let kept, CacheFolder.make(folder) == nil,
      kept.keep(vectors.bytes, named: CacheFolder.vectors, rule: rule)
    {
      CacheFolder.evict(
        in: folder, besides: kept.path(CacheFolder.vectors), by: EvictionPolicy())
    }
    return vectors
  }

  /// The section of a models file with the vectors of a known text, after eight bytes of its digest.
  package static let knownText = "story"

  /// The bytes of that section for a text.
  ///
  /// - Throws: `SentenceEncoderError.noMemory`.
  package static func section(
    of corpus: Corpus, by encoder: SentenceEncoder
  ) throws(SentenceEncoderError) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.appendLittleEndian(digest(of: corpus))
    let narrative = corpus.narrative
    let texts = narrative.sentences.indices.map { narrative.text(ofSentence: $0) }
    return try bytes + encoder.encode(texts).bytes
  }

  /// The vectors in a models file, if they are those of a text that has no index file.
  private static func ready(for corpus: Corpus, in file: ModelFile) -> SentenceVectors? {
    guard corpus.kept == nil, let bytes = file.bytes(of: knownText), bytes.count >= 8
    else { return nil }
    let digest = digest(of: corpus)
    guard (0..<8).allSatisfy({ bytes[$0] == UInt8(truncatingIfNeeded: digest >> (8 * $0)) }),
      let vectors = SentenceVectors(bytes: Array(bytes[8...]).span),
      vectors.width == file.shape.width, vectors.count == corpus.narrative.sentences.count
    else { return nil }
    return vectors
  }

  /// A number that tells the texts of a corpus from others.
  package static func digest(of corpus: Corpus) -> UInt64 {
    corpus.digest &+ UInt64(corpus.narrative.sentences.count)
  }
}
