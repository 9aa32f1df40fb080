package import Encoder
internal import Narrative
package import Retrieval

/// What tells the meanings of lines and sentences, and weighs them.
package struct Understanding {
  /// What makes vectors of lines.
  package let encoder: SentenceEncoder

  /// What weighs evidence.
  package let models: AnswerModels

  /// Gives the vectors of a narrative's sentences when they are first needed; nil where the narrative
  /// has none, being too long or in other languages.
  package let vectors: () -> SentenceVectors?

  /// Called when there isn't the memory to read a text.
  package let ranShort: () -> Void

  /// The models file.
  let file: ModelFile

  let progress: ProgressHandler?
  let finished: () -> Void

  /// Takes what a models file holds.
  ///
  /// - Parameters:
  ///   - file: The models file.
  ///   - index: The narrative whose sentences are to be understood.
  ///   - cache: Where vectors are kept.
  ///   - threads: How many threads compute the network at most; nil for as many as there are processors.
  ///   - progress: Told how many sentences are encoded, of how many.
  ///   - finished: Called when all are.
  ///   - ranShort: Called when there isn't the memory to read a text; if it returns, nothing is near that
  ///     text in meaning.
  /// - Throws: `ModelFileError` where a model isn't there or isn't of this version, and
  ///   `SentenceEncoderError`.
  package init(
    _ file: ModelFile, of index: NarrativeIndex, cache: VectorCache,
    threads: Int? = SentenceEncoder.requestedThreads,
    progress: ProgressHandler? = nil, finished: @escaping () -> Void = {},
    ranShort: @escaping () -> Void = {}
  ) throws {
    self.ranShort = ranShort
    self.file = file
    self.progress = progress
    self.finished = finished
    let encoder = try SentenceEncoder(file, threads: threads)
    self.encoder = encoder
    models = try AnswerModels(file)
    vectors = {
      defer { finished() }
      return cache.vectors(of: index.corpus, by: encoder, file: file, progress: progress)
    }
  }
}

extension Understanding {
  /// Takes what is there already.
  init(
    encoder: SentenceEncoder, models: AnswerModels, file: ModelFile,
    vectors: @escaping () -> SentenceVectors?, ranShort: @escaping () -> Void
  ) {
    self.encoder = encoder
    self.models = models
    self.file = file
    self.vectors = vectors
    self.ranShort = ranShort
    progress = nil
    finished = {}
  }
}

extension Responder {
  /// Answers from a narrative by the models in the program, in one thread: many that work side by side
  /// are soonest done so.
  ///
  /// - Throws: `ModelFileError` and `SentenceEncoderError` where they can't be used.
  package convenience init(index: NarrativeIndex) throws {
    self.init(
      index: index,
      understanding: try Understanding(
        ModelFile.embedded(), of: index, cache: VectorCache(folder: nil), threads: 1))
  }
}
