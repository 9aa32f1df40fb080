internal import ArgumentParser
internal import Narrative
internal import Rendering
internal import Responder
internal import Retrieval

/// Chooses and prints a quote.
struct QuoteProgram {
  let options: CommonOptions
  let request: QuoteRequest

  /// The quotes on a subject that take turns, so that it isn't the same one for ever.
  private static let nearest = 3

  /// Prints, and throws the exit status if no quote fits.
  func run() throws {
    let mark = DailyMark(path: UserFolders { Environment[$0] }.lastQuoteDay)
    if request.isOnce, mark.isSet(on: request.date) { return }
    let output = StandardOutput(options)
    let index = try options.texts.openIndex()
    let collection = QuoteCollection(index: index)
    let onSubject = try request.subject.map { subject in
      try options.texts.openResponder(of: index).quotes(about: subject, in: collection)
    }
    let candidates = onSubject ?? collection.quotes
    let fitting =
      request.limits.areNone ? candidates : candidates.filter { allows($0, index.narrative) }
    if fitting.isEmpty {
      StandardError.write(reasonForNone(of: candidates, index.narrative))
      throw ExitCode(1)
    }
    let writer = QuoteWriter(options: options, request: request, narrative: index.narrative)
    let turns = turns(of: fitting, in: collection, index.narrative)
    if request.isListing {
      let quotes = onSubject == nil ? turns.round(of: request.date) : fitting
      try output.paged { try writer.write(list: quotes, to: output) }
    } else if let quote = choose(from: fitting, turns, index.narrative) {
      try writer.write(quote, to: output)
    }
    if request.isOnce { mark.set(on: request.date) }
  }

  private func allows(_ quote: Quote, _ narrative: Narrative) -> Bool {
    request.limits.allow(quote.text(in: narrative))
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

  private func choose(
    from quotes: [Quote], _ turns: QuoteCollection, _ narrative: Narrative
  ) -> Quote? {
    guard case .random(let seed) = request.draw else { return turns.quote(of: request.date) }
    let chances = QuoteChances(quotes, of: narrative, share: request.share)
    var generator: any RandomNumberGenerator =
      seed.map { SeededGenerator(seed: $0) } ?? SystemRandomNumberGenerator()
    return chances.draw(using: &generator).map { quotes[$0] }
  }

  private func reasonForNone(of quotes: [Quote], _ narrative: Narrative) -> String {
    if quotes.isEmpty, let subject = request.subject {
      return "there is no quote about “\(subject)”. Try another word, or none."
    }
    return request.limits.reasonForNone(
      of: quotes.map { $0.text(in: narrative) })
  }
}
