internal import Narrative
internal import Rendering
internal import Responder
internal import Retrieval

extension ChatReply {
  /// The reply as lines for people.
  ///
  /// - Parameters:
  ///   - layout: Where they are read.
  ///   - narrative: What is asked.
  ///   - withPlaces: Whether it is told where quoted words stand.
  /// - Returns: Lines without their ends; none if nothing is said.
  func lines(in layout: Layout, of narrative: Narrative, withPlaces: Bool) -> [String] {
    let question = pickedQuestion.map { layout.lines($0, as: .bot) } ?? []
    return question + content.lines(in: layout, of: narrative, withPlaces: withPlaces)
  }
}

extension ChatReply.Content {
  fileprivate func lines(
    in layout: Layout, of narrative: Narrative, withPlaces: Bool
  ) -> [String] {
    switch self {
    case .nothing, .blankScreen, .copy, .edit: []
    case .answer(let answer):
      answer.isAnswered || layout.columns == nil
        ? layout.lines(answer, of: narrative, withCitation: withPlaces)
        : layout.lines(offeringSubjectsOf: answer)
    case .quote(let quote):
      layout.lines(quote.text(in: narrative), as: .narrator)
        + (withPlaces ? citation(of: quote, in: layout, narrative) : [])
    case .explanation(let explanation): layout.lines(explanation, of: narrative)
    case .sources(let sentences): sentences.flatMap { layout.lines(sentence: $0, of: narrative) }
    case .passages(let passages):
      separated(passages.map { layout.lines(passage: $0, of: narrative) }, in: layout)
    case .search(let search):
      separated(search.found.map { search.lines($0, in: layout) }, in: layout)
    case .subjects(let subjects): layout.lines(subjects)
    case .notice(let paragraphs): paragraphs.flatMap { layout.lines($0, as: .bot) }
    case .table(let heading, let rows): layout.lines(heading, as: .bot) + layout.lines(rows)
    }
  }

  private func citation(of quote: Quote, in layout: Layout, _ narrative: Narrative) -> [String] {
    let passage = narrative.sentences[quote.sentence].passage
    return layout.lines(
      "— " + Citation.text(ofPassages: [passage], in: narrative), as: .citation,
      indentation: "  ")
  }

  /// Blocks of lines, with blank lines between them where they are read on a screen.
  private func separated(_ blocks: [[String]], in layout: Layout) -> [String] {
    Array(blocks.joined(separator: layout.columns == nil ? [] : [""]))
  }
}
