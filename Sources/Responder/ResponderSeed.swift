internal import Encoder
internal import Narrative
internal import Retrieval

/// What makes responders of one narrative for several threads, each with memos of its own.
package struct ResponderSeed: Sendable {
  private let corpus: Corpus
  private let voices: Voices
  private let file: ModelFile
  private let models: AnswerModels
  private let vectors: SentenceVectors?

  fileprivate init(_ responder: Responder) {
    corpus = responder.index.corpus
    voices = responder.index.voices
    file = responder.understanding.file
    models = responder.understanding.models
    vectors = responder.meanings.vectors
  }

  /// A responder for one thread, which answers as the first one does.
  ///
  /// - Parameter ranShort: Called when there isn't the memory to read a text.
  /// - Throws: `SentenceEncoderError.noMemory`.
  package func responder(ranShort: @escaping () -> Void) throws -> Responder {
    let vectors = vectors
    return Responder(
      index: NarrativeIndex(corpus, voices: voices),
      understanding: Understanding(
        encoder: try SentenceEncoder(file, threads: 1), models: models, file: file,
        vectors: { vectors }, ranShort: ranShort))
  }
}

extension Responder {
  /// What makes more responders like this one.
  ///
  /// - Complexity: That of `readAhead`.
  package func seed() -> ResponderSeed { ResponderSeed(self) }
}
