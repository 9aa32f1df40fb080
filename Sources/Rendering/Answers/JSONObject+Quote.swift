package import Narrative
package import Responder

extension JSONObject {
  /// A quote as a line of JSON output.
  ///
  /// - Parameters:
  ///   - sentence: The sentence's number in the narrative.
  ///   - narrative: The narrative it belongs to.
  ///   - author: Whose words they are, where the text says.
  ///   - date: The day it is the quote of; nil in a list.
  ///   - score: How quotable it is; told in a list.
  package init(
    quote sentence: Int, of narrative: Narrative, author: String?, date: CalendarDate?,
    score: Double?
  ) {
    let place = narrative.sentences[sentence]
    let document = narrative.document(ofPassage: place.passage)
    self = [:]
    self["date"] = date.map { .string($0.description) }
    self["text"] = .string(narrative.text(ofSentence: sentence))
    self["source"] = .string(document.text.name)
    self["title"] = .string(document.title)
    self["author"] = .some(author.map { .string($0) } ?? .null)
    self["line"] = .integer(place.line)
    self["passage"] = .string(narrative.identifier(ofPassage: place.passage))
    self["score"] = score.map(Self.rounded)
  }
}
