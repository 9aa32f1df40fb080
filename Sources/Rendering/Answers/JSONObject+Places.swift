package import Narrative

extension JSONObject {
  /// A passage with its words and its place, as JSON output names it.
  ///
  /// - Parameters:
  ///   - passage: The passage's number in the narrative.
  ///   - narrative: The narrative it belongs to.
  ///   - score: How well it fits, where it was searched for.
  package init(passage: Int, of narrative: Narrative, score: Double? = nil) {
    self = [
      "text": .string(narrative.text(ofPassage: passage)),
      "source": .string(narrative.document(ofPassage: passage).text.name),
      "line": .integer(narrative.passages[passage].line),
      "passage": .string(narrative.identifier(ofPassage: passage)),
    ]
    addSetting(ofPassage: passage, of: narrative)
    self["score"] = score.map(Self.rounded)
  }

  /// A sentence with its words and its place, as JSON output names it.
  ///
  /// - Parameters:
  ///   - sentence: The sentence's number in the narrative.
  ///   - narrative: The narrative it belongs to.
  ///   - withTitle: Whether the title of its document is told too.
  ///   - score: How well it answers, where it was searched for.
  package init(
    sentence: Int, of narrative: Narrative, withTitle: Bool = false, score: Double? = nil
  ) {
    let place = narrative.sentences[sentence]
    let document = narrative.document(ofPassage: place.passage)
    self = [
      "text": .string(narrative.text(ofSentence: sentence)),
      "source": .string(document.text.name),
    ]
    if withTitle { self["title"] = .string(document.title) }
    self["line"] = .integer(place.line)
    self["passage"] = .string(narrative.identifier(ofPassage: place.passage))
    addSetting(ofPassage: place.passage, of: narrative)
    self["score"] = score.map(Self.rounded)
  }

  /// A score with no more digits than mean anything.
  package static func rounded(_ score: Double) -> JSONValue {
    .number((score * 10_000).rounded() / 10_000)
  }

  /// Adds the section a passage stands in and who speaks, where that is somebody else than the
  /// narrator.
  package mutating func addSetting(ofPassage passage: Int, of narrative: Narrative) {
    let setting = narrative.setting(ofPassage: passage)
    self["section"] = setting.section.map { .string($0) }
    self["speaker"] = setting.speaker.map { .string($0) }
  }
}
