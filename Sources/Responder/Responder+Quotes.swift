internal import Encoder
internal import Narrative
internal import Retrieval

extension Responder {
  /// What can be quoted of the narrative, found when it is first asked for.
  ///
  /// - Throws: `ModelFileError`, and `SentenceEncoderError.noMemory`.
  package func quoteCollection() throws -> QuoteCollection {
    if let known = knownQuotes { return known }
    let quotes = try QuoteCollection(index: index, models: understanding.file) { sentences in
      try self.understanding.vectors(ofSentences: sentences, in: self.index)
    }
    knownQuotes = quotes
    return quotes
  }

  /// The cosine from which on a sentence is on a subject.
  private static let leastMeaning: Float = 0.24

  /// How far below the nearest quote others may be.
  private static let nearness: Float = 0.15

  /// What having the subject's words counts, against a cosine of 1.
  private static let wordShare: Float = 0.3

  /// The quotes that are looked at; all of a few books.
  private static let mostLookedAt = 500

  /// The quotes on a subject, the nearest first, by meaning and by words.
  ///
  /// Those that aren't worth a day of their own serve too where they are on the subject.
  ///
  /// - Parameters:
  ///   - subject: Words in any form, misspellings corrected.
  ///   - collection: The quotes to choose from; in a narrative too long for all its quotes to be
  ///     among them, those of the passages found are chosen from too.
  /// - Throws: `ModelFileError`, and `SentenceEncoderError.noMemory`.
  /// - Complexity: That of an answer.
  package func quotes(
    about subject: String, in collection: QuoteCollection
  ) throws -> [Quote] {
    let line = reader.read(subject)
    guard !line.tokens.isEmpty else { return [] }
    var seen: Set<Int> = []
    let quotes =
      try
      ((collection.quotes + collection.others).prefix(Self.mostLookedAt)
      + quotesFound(for: line, subject)).filter { seen.insert($0.sentence).inserted }
    let scores = scores(of: quotes, on: line)
    let best = scores.max() ?? 0
    return zip(quotes, scores).filter { $0.1 >= max(Self.leastMeaning, best - Self.nearness) }
      .sorted { ($1.1, $0.0.sentence) < ($0.1, $1.0.sentence) }.map(\.0)
  }

  /// The quotes of the passages that a search finds, where not all of the narrative were looked at.
  private func quotesFound(for line: Line, _ subject: String) throws -> [Quote] {
    guard QuoteFinder.isTooLong(index.narrative) else { return [] }
    let found = index.search(
      index.query(of: line.tokens, of: subject, in: line.analyzer),
      limit: SentenceRanker.foundPassages)
    return try QuoteFinder(index: index, models: QuoteModels(understanding.file)) { sentences in
      try self.understanding.vectors(ofSentences: sentences, in: self.index)
    }.quotes(inPassages: found.map(\.unit).sorted())
  }

  /// How near each quote is to a subject: the cosine of its nearest sentence, and a share for words.
  private func scores(of quotes: [Quote], on line: Line) -> [Float] {
    let total = max(line.terms.reduce(0) { $0 + $1.weight }, 1e-6)
    let likeness =
      line.isEnglish
      ? meanings.likeness(
        to: meanings.vector(of: line.meaningText), among: quotes.flatMap(\.sentences)) : nil
    return quotes.map { quote in
      quote.sentences.map { sentence in
        let words = line.terms.reduce(Float(0)) {
          $1.isMatched(by: traits[sentence].stems) ? $0 + $1.weight : $0
        }
        let isFound = words > 0
        let meaning = likeness?[sentence] ?? (isFound ? Self.leastMeaning : 0)
        return meaning + Self.wordShare * words / total
      }.max() ?? 0
    }
  }
}
