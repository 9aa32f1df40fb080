internal import Narrative
internal import Rendering
internal import Responder

/// A conversation as it can be kept: what was asked, and what was said to it.
struct Transcript {
  /// A question and what was said to it.
  private struct Turn {
    let question: String
    var ownWords = ""
    var quoted = ""
    var citation = ""
  }

  /// The latest turns, as many as a long day of talk has.
  private var turns = Recent<Turn>(limit: mostTurns)

  /// The most turns kept.
  static let mostTurns = 1_000

  /// The number of turns kept.
  var turnCount: Int { turns.elements.count }

  /// The number of those before them.
  var forgottenCount: Int { turns.forgottenCount }

  /// Adds a reply, unless it is about the chat itself.
  mutating func add(_ reply: ChatReply, to line: String, of narrative: Narrative) {
    if reply.isRepetition { return }
    var turn = Turn(question: reply.pickedQuestion ?? line)
    switch reply.content {
    case .answer(let answer):
      turn.ownWords = answer.lead
      turn.quoted = answer.words
      let passages = answer.quotes.map { narrative.sentences[$0.sentence].passage }
      turn.citation = Citation.text(ofPassages: passages, in: narrative)
    case .quote(let quote):
      turn.quoted = quote.text(in: narrative)
      turn.citation = Citation.text(
        ofPassages: [narrative.sentences[quote.sentence].passage], in: narrative)
    case .nothing, .explanation, .sources, .passages, .search, .subjects, .notice, .table,
      .blankScreen, .copy, .edit:
      return
    }
    turns.append(turn)
  }

  /// What was last said in the words of the story, with where it stands below; nil if it had none.
  var lastQuotation: String? {
    guard let turn = turns.elements.last, !turn.quoted.isEmpty else { return nil }
    return turn.quoted + (turn.citation.isEmpty ? "" : "\n— \(turn.citation)")
  }

  /// The conversation as a document of Markdown; the narrator's words are its block quotations.
  var markdown: String {
    let parts = turns.elements.map { turn in
      let citation = turn.citation.isEmpty ? "" : "\n>\n> — \(turn.citation.asMarkdown)"
      let paragraphs = [
        "**\(turn.question.asMarkdown)**", turn.ownWords.asMarkdown,
        turn.quoted.isEmpty ? "" : "> \(turn.quoted.asMarkdown)\(citation)",
      ]
      return paragraphs.filter { !$0.isEmpty }.joined(separator: "\n\n")
    }
    return (["# A conversation with Pioneer"] + parts).joined(separator: "\n\n") + "\n"
  }
}
