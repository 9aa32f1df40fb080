internal import ArgumentParser
internal import Narrative
internal import Rendering
internal import Responder
internal import Retrieval

/// Chooses and prints a quote.
struct QuoteProgram {
  let preferences: Preferences
  let request: QuoteRequest

  /// The quotes on a subject that take turns, so that it isn't the same one for ever.
  private static let nearest = 3

  /// Prints, and throws the exit status if no quote fits.
  func run() throws {
    let mark = DailyMark(path: UserFolders { Environment[$0] }.lastQuoteDay)
    guard request.isOnce else { return try show() }
    try mark.once(on: request.date, show)
  }

  private func show() throws {
    let output = StandardOutput(preferences)
    let index = try preferences.texts.selection.openIndex()
    let collection = try preferences.texts.selection.openQuotes(of: index)
    let onSubject = try request.subject.map { subject in
      try preferences.texts.selection.openResponder(of: index).quotes(
        about: subject, in: collection)
    }
    let candidates = onSubject ?? collection.quotes
    var writer = QuoteWriter(preferences: preferences, request: request, narrative: index.narrative)
    let fitting = fitting(candidates, &writer)
    if fitting.isEmpty {
      StandardError.write(reasonForNone(of: candidates, index))
      throw ExitCode(1)
    }
    let turns = turns(of: fitting, in: collection, index.narrative)
    if request.isListing {
      let shown = onSubject == nil ? turns : QuoteCollection(fitting, of: index.narrative)
      let quotes = onSubject == nil ? turns.round(of: request.date) : fitting
      try output.paged { try writer.write(list: quotes, of: shown, to: output) }
    } else if let quote = choose(from: turns, index.narrative) {
      try writer.write(quote, to: output)
    }
  }

  /// The quotes that keep to the limits, with where they are from if any does so.
  private func fitting(_ quotes: [Quote], _ writer: inout QuoteWriter) -> [Quote] {
    let limits = request.limits
    guard !limits.areNone else { return quotes }
    func allowed(_ writer: QuoteWriter) -> [Quote] {
      quotes.filter {
        limits.allow($0.text(in: writer.narrative), source: writer.sourceLine(of: $0))
      }
    }
    let complete = allowed(writer)
    guard complete.isEmpty, limits.size != nil else { return complete }
    writer.leavesSourceOut = true
    let bare = allowed(writer)
    if !bare.isEmpty, !preferences.quiet {
      StandardError.write("there is no room to say where the quote is from.")
    }
    return bare
  }

  /// The quotes that share the days among them.
  private func turns(
    of quotes: [Quote], in collection: QuoteCollection, _ narrative: Narrative
  ) -> QuoteCollection {
    if request.subject != nil {
      return QuoteCollection(Array(quotes.prefix(Self.nearest)), of: narrative)
    }
    return request.limits.areNone ? collection : QuoteCollection(quotes, of: narrative)
  }

  private func choose(from turns: QuoteCollection, _ narrative: Narrative) -> Quote? {
    guard case .random(let seed) = request.draw else { return turns.quote(of: request.date) }
    let chances = QuoteChances(turns, of: narrative, share: request.share)
    var generator: any RandomNumberGenerator =
      seed.map { SeededGenerator(seed: $0) } ?? SystemRandomNumberGenerator()
    return chances.draw(using: &generator).map { turns.quotes[$0] }
  }

  private func reasonForNone(of quotes: [Quote], _ index: NarrativeIndex) -> String {
    if quotes.isEmpty, !index.corpus.languages.contains(.english) {
      return QuoteMessage.foreign
    }
    if quotes.isEmpty, let subject = request.subject { return QuoteMessage.none(about: subject) }
    return request.limits.reasonForNone(of: quotes.map { $0.text(in: index.narrative) })
  }
}
