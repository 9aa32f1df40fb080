internal import ArgumentParser
internal import Narrative
internal import Rendering
internal import Responder
internal import Retrieval

/// Chooses and prints a quote.
struct QuoteProgram {
  /// How one is chosen.
  enum Draw {
    /// By the day.
    case daily
    /// By chance; the same one again from the same seed.
    case random(seed: UInt64?)
  }

  let options: CommonOptions
  let subject: String?
  let date: CalendarDate
  let draw: Draw
  let size: FittingSize?
  let isListing: Bool

  /// Prints, and throws the exit status if no quote fits.
  func run() throws {
    let output = StandardOutput(options)
    let responder = try options.openResponder()
    let narrative = responder.index.narrative
    let collection = QuoteCollection(index: responder.index)
    let onSubject = subject.map(collection.quotes(about:)) ?? collection.quotes
    let fitting = onSubject.filter { fits(narrative.text(ofSentence: $0.sentence)) }
    if isListing {
      for quote in fitting { try write(quote, responder, to: output) }
    } else if let quote = choose(from: fitting) {
      try write(quote, responder, to: output)
    }
    if fitting.isEmpty {
      StandardError.write(reasonForNone(onSubject.isEmpty, narrative, onSubject))
      throw ExitCode(1)
    }
  }

  private func choose(from quotes: [QuoteCollection.Quote]) -> QuoteCollection.Quote? {
    guard !quotes.isEmpty else { return nil }
    switch draw {
    case .daily:
      // On a subject, the nearest few take turns, so that it isn't the same one for ever.
      let candidates = subject == nil ? quotes : Array(quotes.prefix(3))
      return candidates[date.dayNumber % candidates.count]
    case .random(let seed?):
      var generator = SeededGenerator(seed: seed)
      return quotes.randomElement(using: &generator)
    case .random(nil):
      return quotes.randomElement()
    }
  }

  private func write(
    _ quote: QuoteCollection.Quote, _ responder: Responder, to output: StandardOutput
  ) throws {
    let narrative = responder.index.narrative
    if options.json {
      try output.write(
        JSONObject(
          quote: quote.sentence, of: narrative, author: author(quote.sentence, responder),
          date: isListing ? nil : date, score: isListing ? quote.score : nil))
      return
    }
    let text = narrative.text(ofSentence: quote.sentence)
    let layout = size.map { Layout(columns: $0.columns, styler: output.layout.styler) }
    var lines = (layout ?? output.layout).lines(text, as: .narrator)
    if !options.quiet {
      let source = attribution(quote.sentence, responder)
      let extra = (layout ?? output.layout).lines("— " + source, as: .citation, indentation: "  ")
      if size.map({ lines.count + extra.count <= $0.rows }) ?? true { lines += extra }
    }
    try output.write(lines: lines, separated: isListing && !options.quiet)
  }

  private func attribution(_ sentence: Int, _ responder: Responder) -> String {
    let narrative = responder.index.narrative
    let document = narrative.document(ofPassage: narrative.sentences[sentence].passage)
    return [author(sentence, responder), document.title].compactMap { $0 }.joined(separator: ", ")
  }

  private func author(_ sentence: Int, _ responder: Responder) -> String? {
    let narrative = responder.index.narrative
    let passage = narrative.sentences[sentence].passage
    return narrative.attribution(ofPassage: passage)
      ?? narrative.document(ofPassage: passage).author ?? responder.narrator.name
  }

  private func fits(_ text: String) -> Bool {
    guard let size else { return true }
    let lines = text.terminalSafe(onOneLine: true).wrapped(to: size.columns)
    return lines.count <= size.rows && lines.allSatisfy { $0.displayWidth <= size.columns }
  }

  private func reasonForNone(
    _ noneOnSubject: Bool, _ narrative: Narrative, _ quotes: [QuoteCollection.Quote]
  ) -> String {
    if noneOnSubject {
      return subject.map { "there is no quote about “\($0)”. Try another word, or none." }
        ?? "there is nothing to quote in this text."
    }
    let shortest = quotes.map { narrative.text(ofSentence: $0.sentence) }
      .min { $0.displayWidth < $1.displayWidth }
    guard let size, let shortest else { return "no quote fits." }
    let rows = shortest.wrapped(to: size.columns).count
    return "no quote fits \(size.columns)x\(size.rows). The shortest takes "
      + "\(size.columns)x\(rows): “\(shortest)”"
  }
}
