internal import Narrative
internal import Rendering
internal import Responder
internal import Retrieval

/// A chat without a terminal: a line in, a reply out.
final class ChatSession {
  /// Who answers.
  let responder: Responder
  private let conversation: Conversation
  private let today: CalendarDate
  private let limit: Int

  /// What it quotes from.
  var narrative: Narrative { responder.index.narrative }

  /// Starts a chat.
  ///
  /// - Parameters:
  ///   - responder: Who answers.
  ///   - today: The day whose quote `/quote` shows.
  ///   - limit: The number of ranked passages and sentences to report.
  init(responder: Responder, today: CalendarDate, limit: Int = 3) {
    self.responder = responder
    self.today = today
    self.limit = limit
    conversation = Conversation(with: responder)
  }

  /// Meets one line: a slash command, or a turn of the conversation.
  func reply(to line: String) -> ChatReply {
    let trimmed = line.drop(while: \.isWhitespace)
    guard !trimmed.isEmpty else { return ChatReply(content: .nothing) }
    if trimmed.first == "/" { return reply(toCommand: trimmed.dropFirst()) }
    let answer = conversation.answer(line, limit: limit)
    return ChatReply(
      content: .answer(answer),
      isFarewell: SmallTalk(in: line, to: responder.narrator) == .farewell)
  }

  private func reply(toCommand text: Substring) -> ChatReply {
    let name = text.prefix { !$0.isWhitespace }
    guard let command = SlashCommand(rawValue: name.lowercased()) else {
      return ChatReply(
        content: .notice(["There is no command /\(name). Type /help for those there are."]))
    }
    return switch command {
    case .help: ChatReply(content: .notice(Self.help))
    case .quote: ChatReply(content: quote())
    case .more:
      ChatReply(
        content: conversation.lastAnswer == nil
          ? .notice(["There is nothing yet to say more about. Ask me something first."])
          : .answer(conversation.answer("tell me more", limit: limit)))
    case .why:
      ChatReply(
        content: conversation.explanationOfLastTurn().map { .explanation($0) }
          ?? .notice(["There is nothing yet to explain. Ask me something first."]))
    case .sources: ChatReply(content: .notice(sources()))
    case .quit: ChatReply(content: .nothing, isFarewell: true)
    }
  }

  private static let help =
    ["Ask about my life in your own words, or for advice. Commands:"]
    + SlashCommand.allCases.map { command in
      let name = "/\(command.rawValue)"
      return name + String(repeating: " ", count: 10 - name.count) + command.summary
    }

  private func quote() -> ChatReply.Content {
    guard let quote = QuoteCollection(index: responder.index).quote(of: today) else {
      return .notice(["There is nothing to quote in this text."])
    }
    return .quote(quote)
  }

  private func sources() -> [String] {
    let narrative = responder.index.narrative
    guard let quotes = conversation.lastAnswer?.quotes, !quotes.isEmpty else {
      return ["There is no answer yet to show the source of."]
    }
    return quotes.map { quote in
      let place = narrative.sentences[quote.sentence]
      let document = narrative.document(ofPassage: place.passage)
      let words = narrative.text(ofSentence: quote.sentence)
      return "\(document.text.name):\(place.line), "
        + "passage \(narrative.identifier(ofPassage: place.passage)): \(words)"
    }
  }
}
