internal import Files
internal import Narrative
internal import Rendering
internal import Responder
internal import Retrieval

/// Writes quotes in the format that was asked for.
struct QuoteWriter {
  let preferences: Preferences
  let request: QuoteRequest
  let narrative: Narrative

  /// Whether there is no room to say where quotes are from.
  var leavesSourceOut = false

  private var format: QuoteFormat { preferences.json ? .json : request.format }

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

  /// Writes quotes with their scores and the share of days that they have.
  ///
  /// - Parameter collection: What the quotes are of.
  func write(
    list quotes: [Quote], of collection: QuoteCollection, to output: StandardOutput
  ) throws {
    let chances = QuoteChances(collection, of: narrative, share: request.share)
    let known = Dictionary(
      zip(collection.quotes.map(\.sentence), chances.probabilities),
      uniquingKeysWith: { first, _ in first })
    for quote in quotes {
      try write(quote, probability: known[quote.sentence] ?? 0, to: output)
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
      let source = preferences.quiet ? nil : attribution(of: quote)
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
    if var source = sourceLine(of: quote) {
      if let probability {
        source += " (score \(Decimal.text(quote.score, places: 2))"
        source += ", probability \(Decimal.text(probability, places: 4)))"
      }
      lines += layout.lines(source, as: .citation, indentation: Layout.sourceIndentation)
    }
    try output.write(lines: lines, separated: probability != nil && !preferences.quiet)
  }

  private func lineText(of quote: Quote) -> String {
    let source = preferences.quiet ? nil : attribution(of: quote)
    return QuoteFormat.line.lines(quote.text(in: narrative), source: source).joined()
  }

  private func picture(of quote: Quote) -> String {
    QuoteCard(
      quote.text(in: narrative),
      source: preferences.quiet ? [] : source(of: quote).map(\.capitalisedAsTitle),
      theme: request.theme
    ).svg
  }

  /// The line that says where a quote is from; nil where it isn't said.
  func sourceLine(of quote: Quote) -> String? {
    guard !preferences.quiet, !leavesSourceOut, format == .text, request.image == nil else {
      return nil
    }
    return "— " + attribution(of: quote)
  }

  private func attribution(of quote: Quote) -> String {
    source(of: quote).joined(separator: ", ")
  }

  /// Where a quote is from and whose it is, as far as the text says: a signed saying is its signer's;
  /// of anything else the text is named first, so that it never seems that its author had said it.
  private func source(of quote: Quote) -> [String] {
    let passage = narrative.sentences[quote.sentence].passage
    let document = narrative.document(ofPassage: passage)
    if let signer = narrative.attribution(ofPassage: passage) { return [signer, document.title] }
    let setting = narrative.setting(ofPassage: passage)
    let entry = setting.isDated && setting.section != document.title ? setting.section : nil
    let author = document.author.flatMap {
      document.title.lowercased().contains($0.lowercased()) ? nil : $0
    }
    return [document.title, author, entry].compactMap(\.self)
  }

  /// Who said it: the text's own word on the entry, on the document, or on the whole.
  private func author(of quote: Quote) -> String? {
    let passage = narrative.sentences[quote.sentence].passage
    return narrative.attribution(ofPassage: passage)
      ?? narrative.document(ofPassage: passage).author ?? Narrator(of: narrative).name
  }
}
