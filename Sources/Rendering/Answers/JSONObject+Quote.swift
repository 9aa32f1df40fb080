package import Narrative
package import Responder

extension JSONObject {
  /// A quote as a line of JSON output.
  ///
  /// - Parameters:
  ///   - quote: The quote.
  ///   - narrative: The narrative it belongs to.
  ///   - author: Whose words they are, where the text says.
  ///   - date: The day it is the quote of; nil in a list.
  ///   - probability: The chance of a random draw to take it; told in a list, with the score.
  package init(
    quote: Quote, of narrative: Narrative, author: String?, date: CalendarDate?,
    probability: Double?
  ) {
    let place = narrative.sentences[quote.sentence]
    let document = narrative.document(ofPassage: place.passage)
    self = [:]
    self["date"] = date.map { .string($0.description) }
    self["text"] = .string(quote.text(in: narrative))
    self["source"] = .string(document.text.name)
    self["title"] = .string(document.title)
    self["author"] = .some(author.map { .string($0) } ?? .null)
    self["line"] = .integer(place.line)
    self["passage"] = .string(narrative.identifier(ofPassage: place.passage))
    addSetting(ofPassage: place.passage, of: narrative)
    self["score"] = probability.map { _ in Self.rounded(quote.score) }
    self["probability"] = probability.map { .number($0) }
  }
}
