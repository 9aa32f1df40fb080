internal import Narrative
internal import Rendering
internal import Responder
internal import Retrieval

#if canImport(Glibc)
internal import Glibc
#elseif canImport(Darwin)
internal import Darwin
#endif

/// Writes quotes in the format that was asked for.
struct QuoteWriter {
  let options: CommonOptions
  let request: QuoteRequest
  let narrative: Narrative

  private var format: QuoteFormat { options.json ? .json : request.format }

  /// Writes one quote, or draws it.
  func write(_ quote: Quote, to output: StandardOutput) throws {
    if let image = request.image {
      let picture = Array((picture(of: quote) + "\n").utf8)
      try DamagedIndexError.check()
      try WholeFile.write(picture, to: image)
    } else if let ticker = request.ticker {
      let line = ticker.line(of: lineText(of: quote), at: time(nil))
      try output.write(lines: [line], separated: false)
    } else {
      try write(quote, probability: nil, to: output)
    }
  }

  /// Writes quotes with their scores and their chances in a random draw.
  func write(list quotes: [Quote], to output: StandardOutput) throws {
    let chances = QuoteChances(quotes, of: narrative, share: request.share)
    for (quote, probability) in zip(quotes, chances.probabilities) {
      try write(quote, probability: probability, to: output)
    }
  }

  private func write(_ quote: Quote, probability: Double?, to output: StandardOutput) throws {
    switch format {
    case .json:
      try output.write(
        JSONObject(
          quote: quote, of: narrative, author: author(of: quote),
          date: probability == nil ? request.date : nil, probability: probability))
    case .text: try writeText(quote, probability: probability, to: output)
    case .svg: try output.write(lines: [picture(of: quote)], separated: false)
    case .line, .markdown, .fortune:
      let source = options.quiet ? nil : attribution(of: quote)
      try output.write(
        lines: format.lines(quote.text(in: narrative), source: source),
        separated: format == .markdown)
    }
  }

  private func writeText(_ quote: Quote, probability: Double?, to output: StandardOutput) throws {
    let size = request.limits.size
    let layout =
      size.map { Layout(columns: $0.columns, styler: output.layout.styler) } ?? output.layout
    var lines = layout.lines(quote.text(in: narrative), as: .narrator)
    if !options.quiet {
      var source = "— " + attribution(of: quote)
      if let probability {
        source += " (score \(Decimal.text(quote.score, places: 2))"
        source += ", probability \(Decimal.text(probability, places: 4)))"
      }
      let extra = layout.lines(source, as: .citation, indentation: "  ")
      let rows = lines.count + extra.count
      if size.map({ rows <= $0.rows }) ?? true { lines += extra }
    }
    try output.write(lines: lines, separated: probability != nil && !options.quiet)
  }

  private func lineText(of quote: Quote) -> String {
    let source = options.quiet ? nil : attribution(of: quote)
    return QuoteFormat.line.lines(quote.text(in: narrative), source: source).joined()
  }

  private func picture(of quote: Quote) -> String {
    QuoteCard(
      quote.text(in: narrative), source: options.quiet ? [] : source(of: quote),
      theme: request.theme
    ).svg
  }

  private func attribution(of quote: Quote) -> String {
    source(of: quote).joined(separator: ", ")
  }

  /// Who said it and where, as far as is known.
  private func source(of quote: Quote) -> [String] {
    let passage = narrative.sentences[quote.sentence].passage
    return [author(of: quote), narrative.document(ofPassage: passage).title].compactMap { $0 }
  }

  /// Who said it: the text's own word on the entry, on the document, or on the whole.
  private func author(of quote: Quote) -> String? {
    let passage = narrative.sentences[quote.sentence].passage
    return narrative.attribution(ofPassage: passage)
      ?? narrative.document(ofPassage: passage).author ?? Narrator(of: narrative).name
  }
}
