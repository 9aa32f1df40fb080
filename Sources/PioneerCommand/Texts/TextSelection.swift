internal import ArgumentParser
internal import Encoder
internal import Narrative
internal import Responder
internal import Retrieval

/// Which texts to ask, and what the user says about them.
struct TextSelection: Sendable {
  /// Files and folders; none for the built-in story.
  var paths: [String] = []

  /// Who tells all of them; overrides what they declare.
  var narrator: String?

  /// The language of all of them, where it isn't to be told by their words.
  var language: Language?

  /// The file of the encoder and the models that weigh evidence; nil for the one in the program.
  var models: String?

  /// Whose words of the texts may be said.
  var voices = Voices.narrator

  /// Whether to keep to what the user must know.
  var isQuiet = false

  /// Opens the texts.
  func openNarrative() throws -> Narrative { try openCorpus().narrative }

  /// Opens the texts with their index.
  func openIndex() throws -> NarrativeIndex {
    try NarrativeIndex(openCorpus(), voices: voices)
  }

  /// Reads and indexes the texts, ready to answer.
  ///
  /// - Throws: `SourceError` for texts, `ModelFileError` for a models file that can't be used.
  func openResponder() throws -> Responder {
    try openResponder(of: openIndex())
  }

  /// Makes texts that are open ready to answer.
  ///
  /// - Throws: `ModelFileError` for a models file that can't be used.
  func openResponder(of index: NarrativeIndex) throws -> Responder {
    try Responder(index: index, understanding: openUnderstanding(of: index))
  }

  /// What can be quoted of texts that are open.
  ///
  /// - Throws: `ModelFileError` for a models file that can't be used.
  func openQuotes(of index: NarrativeIndex) throws -> QuoteCollection {
    try QuoteCollection(index: index, models: openModels()) { sentences in
      try openUnderstanding(of: index).vectors(ofSentences: sentences, in: index)
    }
  }

  private func openModels() throws -> ModelFile {
    try models.map { try ModelFile(path: $0) } ?? ModelFile.embedded()
  }

  /// What tells the meanings of the sentences of texts that are open.
  ///
  /// - Throws: `ModelFileError` for a models file that can't be used.
  func openUnderstanding(of index: NarrativeIndex) throws -> Understanding {
    let bar = ProgressBar(isShown: !isQuiet)
    let folders = UserFolders { Environment[$0] }
    return try Understanding(
      openModels(), of: index, cache: VectorCache(folder: folders.indexes),
      progress: bar.handler(named: "Understanding"), finished: bar.finish,
      ranShort: {
        bar.finish()
        MemoryShortage.leave()
      })
  }

  /// Opens the texts that are named, or the built-in story.
  private func openCorpus() throws -> Corpus {
    guard !paths.isEmpty else { return try builtIn() }
    let reading = CorpusReading(paths)
    let corpus = try reading.open(narrator: narrator, language: language, isQuiet: isQuiet)
    for line in reading.report(corpus, isQuiet: isQuiet) { StandardError.write(line) }
    return corpus
  }

  private func builtIn() throws -> Corpus {
    guard narrator != nil || language != nil else { return try Corpus.builtIn() }
    return try Corpus(
      reading: [SourceText.builtIn()], narrator: narrator, language: language ?? .english)
  }
}
