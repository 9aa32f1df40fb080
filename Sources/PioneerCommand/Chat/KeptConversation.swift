internal import Narrative
internal import Rendering
internal import Retrieval

#if canImport(FoundationEssentials)
internal import FoundationEssentials
#else
internal import Foundation
#endif

/// A conversation as it is kept from one chat to the next: what was asked of which texts.
///
/// The answers aren't kept. They are found again, so that they are always the texts' own words.
struct KeptConversation: Equatable {
  /// What the user said.
  struct Turn: Equatable, Codable {
    let question: String

    /// Whether it is asked by itself, whatever came before.
    var standsAlone = false

    private enum CodingKeys: String, CodingKey {
      case question
      case standsAlone = "stands_alone"
    }
  }

  /// Which texts it is about.
  struct Texts: Equatable, Codable {
    var corpus: [String] = []
    var narrator: String?
    var language: String?
    var includesApparatus = false

    private enum CodingKeys: String, CodingKey {
      case corpus, narrator, language
      case includesApparatus = "include_apparatus"
    }
  }

  var texts: Texts
  var turns: [Turn]

  /// The most turns kept, so that going on takes no longer than a breath.
  static let mostTurns = 50

  /// Takes what a chat is about and what was said in it.
  init(_ selection: TextSelection, turns: [Turn]) {
    texts = Texts(
      corpus: selection.paths.map(CorpusFile.absolute), narrator: selection.narrator,
      language: selection.language?.tag, includesApparatus: selection.voices == .all)
    self.turns = turns
  }

  /// Reads what `lines` made; nil if it is something else.
  init?(_ bytes: [UInt8]) {
    let lines = bytes.split(separator: UInt8(ascii: "\n")).map { Data($0) }
    let decoder = JSONDecoder()
    guard let first = lines.first, let texts = try? decoder.decode(Texts.self, from: first),
      let turns = try? lines.dropFirst().map({ try decoder.decode(Turn.self, from: $0) })
    else { return nil }
    self.texts = texts
    self.turns = turns
  }

  /// The conversation as JSON, a line for the texts and one for each turn.
  var lines: [UInt8] {
    var bytes: [UInt8] = []
    var object: JSONObject = ["corpus": .array(texts.corpus.map { .string($0) })]
    object["narrator"] = texts.narrator.map { .string($0) } ?? .null
    object["language"] = texts.language.map { .string($0) } ?? .null
    object["include_apparatus"] = .bool(texts.includesApparatus)
    object.appendLine(to: &bytes)
    for turn in turns {
      let line: JSONObject = [
        "question": .string(turn.question), "stands_alone": .bool(turn.standsAlone),
      ]
      line.appendLine(to: &bytes)
    }
    return bytes
  }

  /// Makes texts those that the conversation is about.
  func choose(in selection: inout TextSelection) {
    selection.paths = texts.corpus
    selection.narrator = texts.narrator
    selection.language = texts.language.flatMap { Language($0) }
    selection.voices = texts.includesApparatus ? .all : .narrator
  }
}
