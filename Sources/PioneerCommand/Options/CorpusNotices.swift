internal import Narrative

/// What the user should know about a corpus, on standard error.
struct CorpusNotices {
  /// What was wrong with paths the user named, and texts of theirs without a sentence.
  let errors: [SourceError]

  private let corpus: Corpus

  /// Collects what there is to say.
  init(_ corpus: Corpus, _ narrative: Narrative) {
    self.corpus = corpus
    errors =
      corpus.errors
      + narrative.documents.filter(\.passages.isEmpty).map { .noSentences(name: $0.text.name) }
  }

  /// Writes a line for each error and warning.
  ///
  /// - Parameter listingSkipped: Whether to name each file that was passed over in a folder too,
  ///   instead of how many there are.
  func write(listingSkipped: Bool) {
    for error in errors { StandardError.write(error.description) }
    for warning in corpus.warnings { StandardError.write(warning.description) }
    if listingSkipped {
      for error in corpus.skipped { StandardError.write(error.description) }
    } else if !corpus.skipped.isEmpty {
      let count = corpus.skipped.count
      StandardError.write(
        "\(count) \(count == 1 ? "file was" : "files were") passed over; pioneer index says why.")
    }
  }
}
