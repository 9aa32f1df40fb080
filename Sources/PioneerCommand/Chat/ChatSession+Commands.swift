internal import Narrative
internal import Rendering
internal import Responder
internal import TerminalText

extension ChatSession {
  /// The subjects that `/subjects` lists.
  private static let subjectCount = 9

  /// The past lines that `/history` lists.
  private static let mostPastLines = 20

  /// Meets a slash command.
  ///
  /// - Parameter text: The line after the slash.
  func reply(toCommand text: Substring) -> ChatReply {
    let name = text.prefix { !$0.isWhitespace }
    let argument = text.dropFirst(name.count).trimmed
    switch SlashCommand.lookup(name) {
    case .found(let command): return reply(to: command, argument)
    case .ambiguous(let commands):
      let names = commands.map { "/\($0.name)" }
      return .notice(
        "/\(name) may be \(names.dropLast().joined(separator: ", ")) or \(names[names.count - 1]).")
    case .unknown(let nearest):
      let guess = nearest.map { "Did you mean /\($0.name)? " } ?? ""
      return .notice("There is no command /\(name). \(guess)Type /help for those there are.")
    }
  }

  private func reply(to command: SlashCommand, _ argument: String) -> ChatReply {
    if argument.isEmpty, command.argument?.isRequired == true {
      return .notice("Type \(command.usage): \(command.summary).")
    }
    // The system would take the name of a file to end there, and so another file.
    if argument.utf8.contains(0) {
      return .notice("What follows /\(command.name) can’t hold the character NUL.")
    }
    switch command {
    case .help:
      return ChatReply(
        content: .table(
          "Ask about my life in your own words, or for advice. Commands, which may be shortened:",
          SlashCommand.allCases.map { Definition($0.usage, $0.summary) }))
    case .quote: return quote(argument)
    case .more:
      return conversation.lastAnswer == nil
        ? .notice("There is nothing yet to say more about. Ask me something first.")
        : ChatReply(content: .answer(answerWithMore()))
    case .why:
      return conversation.explanationOfLastTurn().map { ChatReply(content: .explanation($0)) }
        ?? .notice("There is nothing yet to explain. Ask me something first.")
    case .sources: return sources()
    case .show: return show(argument)
    case .search: return search(argument)
    case .subjects: return subjects()
    case .corpus: return openCorpus(argument)
    case .narrator: return nameNarrator(argument)
    case .again: return again()
    case .edit: return ChatReply(content: .edit(argument.isEmpty ? lastQuestion : argument))
    case .copy: return copy()
    case .save: return save(to: argument)
    case .history: return history(argument)
    case .clear:
      beginConversation()
      clearTranscript()
      return ChatReply(content: .blankScreen)
    case .quit: return ChatReply(content: .nothing, isFarewell: true)
    }
  }

  private func copy() -> ChatReply {
    // It may be pasted into a terminal.
    transcript.lastQuotation.map { ChatReply(content: .copy($0.terminalSafe())) }
      ?? .notice("There is nothing to copy: the last reply quotes nothing of the story.")
  }

  private func sources() -> ChatReply {
    guard let quotes = conversation.lastAnswer?.quotes, !quotes.isEmpty else {
      return .notice("There is no answer yet to show the source of.")
    }
    return ChatReply(content: .sources(quotes.map(\.sentence)))
  }

  private func show(_ identifier: String) -> ChatReply {
    guard identifier.isEmpty else {
      guard let passage = narrative.passage(identifiedBy: identifier) else {
        let numbers = narrative.firstAndLastIdentifier
        return .notice("There is no passage “\(identifier)”; they are numbered \(numbers).")
      }
      return ChatReply(content: .passages([passage]))
    }
    let quotes = conversation.lastAnswer?.quotes ?? []
    let passages = Set(quotes.map { narrative.sentences[$0.sentence].passage }).sorted()
    return passages.isEmpty
      ? .notice("There is no answer yet to show the passage of. Type \(SlashCommand.show.usage).")
      : ChatReply(content: .passages(passages))
  }

  private func search(_ words: String) -> ChatReply {
    let search = PassageSearch(words, in: responder.index, limit: limit)
    return search.found.isEmpty
      ? .notice("Nothing in the story fits “\(words)”.") : ChatReply(content: .search(search))
  }

  private func subjects() -> ChatReply {
    let subjects = listSubjects(Self.subjectCount)
    return subjects.isEmpty
      ? .notice("I find no subject that stands out in this text. Ask in your own words.")
      : ChatReply(content: .subjects(subjects))
  }

  private func history(_ words: String) -> ChatReply {
    let lines = pastLines(holding: words)
    guard lines.isEmpty else {
      return ChatReply(content: .notice(Array(lines.suffix(Self.mostPastLines))))
    }
    return .notice(
      words.isEmpty ? "No line is remembered." : "No line that is remembered holds “\(words)”.")
  }
}

extension Substring {
  /// The text without white space around it.
  fileprivate var trimmed: String {
    var text = drop(while: \.isWhitespace)
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
