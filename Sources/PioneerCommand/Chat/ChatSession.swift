internal import Narrative
internal import Rendering
internal import Responder
internal import Retrieval

/// A chat without a terminal: a line in, a reply out.
final class ChatSession {
  /// Who answers; another after the text was switched.
  private(set) var responder: Responder

  /// What was said so far, for the user to keep.
  private(set) var transcript = Transcript()

  let today: CalendarDate
  let limit: Int
  private(set) var conversation: Conversation
  private(set) var texts: TextSelection
  private let pastLines: () -> [String]

  /// The names that `/corpus` knows.
  let names: CorpusNames

  /// The questions that a number stands for, by the last list of subjects.
  private var offers: [Subject] = []

  /// Whether the last reply showed them.
  private var hasJustOffered = false

  /// The quotes that the last one was chosen from and that weren't shown yet, with their subject; nil
  /// where the last reply was none.
  var lastQuotes: (subject: String?, left: [Quote])?

  /// What was last asked, with what was said to it in this conversation.
  private var lastTurn: (question: String, answer: Answer?, offers: [Subject])?

  private var pastTurns = Recent<KeptConversation.Turn>(limit: KeptConversation.mostTurns)

  /// The turns of this conversation, as they are kept for another chat.
  var turns: [KeptConversation.Turn] { pastTurns.elements }

  /// What was last asked; empty where nothing was.
  var lastQuestion: String { lastTurn?.question ?? "" }

  /// What was saved to files of this session, which may be saved to again.
  var savedFiles = SavedFiles()

  /// The narrative that is asked.
  var narrative: Narrative { responder.index.narrative }

  /// Starts a chat.
  ///
  /// - Parameters:
  ///   - responder: Who answers.
  ///   - texts: What the responder answers from.
  ///   - today: The day whose quote `/quote` shows.
  ///   - limit: The number of ranked passages and sentences to report.
  ///   - names: The names of texts.
  ///   - pastLines: Tells the lines typed before, in earlier chats too, oldest first.
  init(
    responder: Responder, texts: TextSelection = TextSelection(), today: CalendarDate,
    limit: Int = 3, names: CorpusNames = CorpusNames(), pastLines: @escaping () -> [String] = { [] }
  ) {
    self.responder = responder
    self.texts = texts
    self.today = today
    self.limit = limit
    self.names = names
    self.pastLines = pastLines
    conversation = Conversation(with: responder)
  }

  /// Meets one line: a slash command, the number of a subject, or a turn of the conversation.
  func reply(to line: String) -> ChatReply {
    let trimmed = line.drop(while: \.isWhitespace)
    guard !trimmed.isEmpty else { return ChatReply(content: .nothing) }
    let reply =
      if trimmed.first == "/" {
        self.reply(toCommand: trimmed.dropFirst())
      } else if let reply = TalkWish(line).flatMap(reply(toWish:)) {
        reply
      } else if let subject = offer(pickedBy: trimmed) {
        reply(toPicked: subject)
      } else {
        reply(toTurn: line)
      }
    if case .quote = reply.content {} else { lastQuotes = nil }
    hasJustOffered = reply.offersSubjects
    transcript.add(reply, to: line, of: narrative)
    return reply
  }

  /// Meets what a line wishes of the talk itself; nil where there is nothing that it could be about.
  private func reply(toWish wish: TalkWish) -> ChatReply? {
    switch wish {
    case .another: return lastQuotes == nil ? nil : anotherQuote()
    case .repetition: return lastTurn?.answer == nil ? nil : again()
    case .quote: return quote("")
    case .offer(let place):
      guard hasJustOffered, let last = offers.indices.last,
        offers.indices.contains(place ?? last)
      else { return nil }
      return reply(toPicked: offers[place ?? last])
    }
  }

  private func reply(toPicked subject: Subject) -> ChatReply {
    ChatReply(
      content: .answer(answer(byItself: subject.question)), pickedQuestion: subject.question)
  }

  private func reply(toTurn line: String) -> ChatReply {
    let answer = answer(line)
    return ChatReply(
      content: .answer(answer), isFarewell: !answer.isAnswered && answer.kind == .farewell)
  }

  /// Answers a turn, and remembers the subjects that are offered instead of an answer.
  func answer(_ question: String) -> Answer {
    let answer = offering(conversation.answer(question, limit: limit))
    pastTurns.append(.init(question: question))
    lastTurn = (question, answer, offers)
    return answer
  }

  /// Says more on what was last asked.
  func answerWithMore() -> Answer {
    let question = "tell me more"
    let answer = offering(conversation.answer(question, limit: limit))
    pastTurns.append(.init(question: question))
    lastTurn?.answer = answer
    lastTurn?.offers = offers
    return answer
  }

  private func answer(byItself question: String) -> Answer {
    let answer = conversation.answer(byItself: question, limit: limit)
    pastTurns.append(.init(question: question, standsAlone: true))
    lastTurn = (question, answer, offers)
    return answer
  }

  /// Takes a turn of an earlier chat as said.
  func take(_ turn: KeptConversation.Turn) {
    let answer = turn.standsAlone ? answer(byItself: turn.question) : answer(turn.question)
    transcript.add(ChatReply(content: .answer(answer)), to: turn.question, of: narrative)
  }

  /// Meets `/again`: says once more what was said in this conversation; in a new one, such as about
  /// another text, the question is asked again.
  func again() -> ChatReply {
    guard let lastTurn else {
      return .notice("There is nothing yet to ask again. Ask me something first.")
    }
    guard let answer = lastTurn.answer else {
      return ChatReply(
        content: .answer(answer(lastTurn.question)), pickedQuestion: lastTurn.question)
    }
    // The numbers below it stand for what they stood for.
    offers = lastTurn.offers
    return ChatReply(
      content: .answer(answer), pickedQuestion: lastTurn.question, isRepetition: true)
  }

  private func offering(_ answer: Answer) -> Answer {
    guard !answer.subjects.isEmpty else { return answer }
    let near = answer.sentences.prefix(1).map { narrative.sentences[$0.sentence].passage }
    let subjects = responder.subjects(answer.subjects.count, near: near)
    if !subjects.isEmpty { offers = subjects }
    return answer.offering(subjects)
  }

  /// Lists what the story is about.
  func listSubjects(_ count: Int) -> [Subject] {
    offers = responder.subjects(count)
    return offers
  }

  /// Goes on with other texts, or with others' words about them, in a new conversation.
  ///
  /// - Throws: `SourceError` if they can't be read, and everything stays as it was.
  func open(_ texts: TextSelection) throws {
    responder = try texts.openResponder()
    // Before the next prompt, which a progress bar would erase.
    responder.readAhead()
    self.texts = texts
    beginConversation()
  }

  /// Forgets what was talked about.
  func beginConversation() {
    conversation = Conversation(with: responder)
    offers = []
    lastTurn?.answer = nil
    pastTurns = Recent(limit: KeptConversation.mostTurns)
  }

  /// The lines typed before that hold some words in any case; all of them for no words.
  func pastLines(holding words: String) -> [String] {
    let words = words.lowercased()
    let lines = pastLines()
    return words.isEmpty ? lines : lines.filter { $0.lowercased().contains(words) }
  }

  /// Throws the conversation away that could be saved.
  func clearTranscript() { transcript = Transcript() }

  private func offer(pickedBy line: Substring) -> Subject? {
    var digits = line
    while digits.last.map({ $0.isWhitespace || $0 == "." }) == true { digits.removeLast() }
    guard let number = Int(digits), offers.indices.contains(number - 1) else { return nil }
    return offers[number - 1]
  }
}
