internal import Narrative
internal import Rendering
internal import Responder
internal import Retrieval

/// Writes quotes in the format that was asked for.
struct QuoteWriter {
  let options: CommonOptions
  let request: QuoteRequest
  let responder: Responder

  private var narrative: Narrative { responder.index.narrative }

  private var format: QuoteFormat { options.json ? .json : request.format }

  /// Writes one quote.
  func write(_ quote: Quote, to output: StandardOutput) throws {
    try write(quote, probability: nil, to: output)
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

  private func attribution(of quote: Quote) -> String {
    let passage = narrative.sentences[quote.sentence].passage
    let document = narrative.document(ofPassage: passage)
    return [author(of: quote), document.title].compactMap { $0 }.joined(separator: ", ")
  }

  /// Who said it: the text's own word on the entry, on the document, or on the whole.
  private func author(of quote: Quote) -> String? {
    let passage = narrative.sentences[quote.sentence].passage
    return narrative.attribution(ofPassage: passage)
      ?? narrative.document(ofPassage: passage).author ?? responder.narrator.name
  }
}
