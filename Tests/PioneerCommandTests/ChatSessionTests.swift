import Narrative
import Rendering
import Responder
import Retrieval
import Testing

@testable import PioneerCommand

@Suite struct ChatSessionTests {
  private let session: ChatSession

  init() throws { session = try .builtIn(limit: 2) }

  @Test(arguments: ["", "  ", "\t", "\u{3000}"])
  func `a blank line gets nothing`(line: String) {
    let reply = session.reply(to: line)
    guard case .nothing = reply.content else {
      Issue.record("A blank line was replied to.")
      return
    }
    #expect(!reply.isFarewell)
  }

  @Test func `a question is answered with as many places as asked for`() throws {
    let answer = try session.answer(to: "What is Taobao?")
    #expect(answer.isAnswered)
    #expect(answer.words.contains("We launched Taobao"))
    #expect((1...2).contains(answer.passages.count))
    #expect((1...2).contains(answer.sentences.count))
  }

  @Test(arguments: ["bye", "Goodbye!", "/quit", " /QUIT now"])
  func `a farewell is recognised`(line: String) {
    #expect(session.reply(to: line).isFarewell)
  }

  @Test(arguments: [
    "How did you quit?", "/help", "hello", "/quite", "Why did you say goodbye to teaching?",
  ])
  func `what only looks like a farewell isn't one`(line: String) {
    #expect(!session.reply(to: line).isFarewell)
  }

  @Test(arguments: ["/help", "  /help", "/HELP", "/help me", "/he"])
  func `help lists every command with what it does`(line: String) throws {
    guard case .table(_, let rows) = session.reply(to: line).content else {
      throw UnexpectedReply()
    }
    #expect(rows.map(\.term) == SlashCommand.allCases.map(\.usage))
    #expect(rows.map(\.meaning) == SlashCommand.allCases.map(\.summary))
  }

  @Test(arguments: [("/nonsense", "/nonsense"), ("/", "/"), ("/z b", "/z"), ("//", "//")])
  func `an unknown command names itself and points to help`(line: String, name: String) throws {
    #expect(
      try session.notice(to: line) == "There is no command \(name). Type /help for those there are."
    )
  }

  @Test func `an unknown command that is nearly one is told that one`() throws {
    #expect(
      try session.notice(to: "/hlep me")
        == "There is no command /hlep. Did you mean /help? Type /help for those there are.")
  }

  @Test func `a beginning that several commands share is told them`() throws {
    #expect(try session.notice(to: "/q") == "/q may be /quote or /quit.")
  }

  @Test(arguments: ["/search", "/save", "/save  "])
  func `a command without what it needs tells how it is typed`(line: String) throws {
    #expect(try session.notice(to: line).hasPrefix("Type \(line.split(separator: " ")[0]) "))
  }

  @Test func `the quote is that of the day`() throws {
    guard case .quote(let quote) = session.reply(to: "/quote").content else {
      Issue.record("There was no quote.")
      return
    }
    #expect(try quote == session.responder.quoteCollection().quote(of: .first))
  }

  @Test(arguments: [
    ("/more", "nothing yet"), ("/why", "nothing yet"), ("/sources", "no answer yet"),
    ("/show", "no answer yet"), ("/save a.md", "nothing to save yet"),
  ])
  func `what is about an answer needs one first`(line: String, hint: String) throws {
    #expect(try session.notice(to: line).contains(hint))
  }

  @Test(arguments: ["/quote another", "another one", "Another one, please.", "next!"])
  func `after a quote another may be had`(line: String) throws {
    guard case .quote(let first) = session.reply(to: "/quote").content,
      case .quote(let second) = session.reply(to: line).content
    else { throw UnexpectedReply() }
    #expect(first != second)
  }

  @Test func `every quote comes before they are at an end`() throws {
    var seen: [Int] = []
    var line = "/quote"
    while case .quote(let quote) = session.reply(to: line).content {
      seen.append(quote.sentence)
      line = "another one"
    }
    let all = try session.responder.quoteCollection().quotes.map(\.sentence)
    #expect(seen.sorted() == all.sorted())
  }

  @Test func `a random quote is one of them`() throws {
    guard case .quote(let quote) = session.reply(to: "/quote random").content else {
      throw UnexpectedReply()
    }
    #expect(try session.responder.quoteCollection().quotes.contains(quote))
  }

  @Test func `without a quote before it another one is a line like others`() {
    _ = session.reply(to: "/help")
    if case .quote = session.reply(to: "another one").content { Issue.record("That was a quote.") }
  }

  @Test func `an answer is said once more when that is asked for`() throws {
    let answer = try session.answer(to: "Where were you born?")
    let reply = session.reply(to: "Sorry, can you say that again?")
    #expect(reply.isRepetition)
    #expect(reply.answer?.words == answer.words)
  }

  @Test(arguments: ["the second one", "number two", "2"])
  func `what was offered may be picked by its place`(line: String) throws {
    guard case .subjects(let subjects) = session.reply(to: "/subjects").content else {
      throw UnexpectedReply()
    }
    #expect(session.reply(to: line).pickedQuestion == subjects[1].question)
  }

  @Test func `a place names nothing where nothing was just offered`() throws {
    _ = session.reply(to: "/subjects")
    _ = session.reply(to: "/help")
    #expect(session.reply(to: "the second one").pickedQuestion == nil)
  }

  @Test func `a quote may be asked for in words`() throws {
    guard case .quote = session.reply(to: "Give me a quote, please.").content else {
      throw UnexpectedReply()
    }
  }

  @Test func `a quote may be asked for by its subject`() throws {
    guard case .quote(let quote) = session.reply(to: "/quote perseverance").content else {
      throw UnexpectedReply()
    }
    #expect(quote.text(in: session.responder.index.narrative).contains("persever"))
    #expect(try session.notice(to: "/quote xylophones").contains("“xylophones”"))
  }

  @Test func `a passage is shown by its number, or those of the last answer`() throws {
    #expect(try passages(shownBy: "/show 4") == [3])
    let answer = try session.answer(to: "What is Taobao?")
    let narrative = session.responder.index.narrative
    let cited = Set(answer.quotes.map { narrative.sentences[$0.sentence].passage })
    #expect(try passages(shownBy: "/show") == cited.sorted())
    #expect(try session.notice(to: "/show 99").contains("1 to 12"))
  }

  private func passages(shownBy line: String) throws -> [Int] {
    guard case .passages(let passages) = session.reply(to: line).content else {
      throw UnexpectedReply()
    }
    return passages
  }

  @Test func `a search finds as many passages as asked for`() throws {
    guard case .search(let search) = session.reply(to: "/search internet companies").content else {
      throw UnexpectedReply()
    }
    #expect(search.found.count == 2)
    #expect(try session.notice(to: "/search xylophones").contains("“xylophones”"))
  }

  @Test func `the lines typed before are told, the last at the end`() throws {
    let lines = (1...30).map { "line \($0)" }
    let session = ChatSession(responder: session.responder, today: .first, pastLines: { lines })
    guard case .notice(let all) = session.reply(to: "/history").content,
      case .notice(let some) = session.reply(to: "/history LINE 2").content
    else { throw UnexpectedReply() }
    #expect(all == Array(lines.suffix(20)))
    #expect(some == ["line 2"] + (20...29).map { "line \($0)" })
    #expect(try self.session.notice(to: "/history").contains("No line"))
  }

  @Test func `clearing forgets what was talked about`() throws {
    _ = try session.answer(to: "What is Taobao?")
    guard case .blankScreen = session.reply(to: "/clear").content else { throw UnexpectedReply() }
    #expect(try session.notice(to: "/sources").contains("no answer yet"))
    #expect(try session.notice(to: "/save a.md").contains("nothing to save"))
  }

  @Test func `sources are the quotes of the last answer`() throws {
    let quotes = try session.answer(to: "What is Taobao?").quotes
    guard case .sources(let sentences) = session.reply(to: "/sources").content else {
      throw UnexpectedReply()
    }
    #expect(sentences == quotes.map(\.sentence))
  }

  @Test func `more is something else than what was just said`() throws {
    let quotes = try session.answer(to: "What is Taobao?").quotes.map(\.sentence)
    let more = try session.answer(to: "/more")
    #expect(more.question == "tell me more")
    #expect(more.quotes.map(\.sentence) != quotes)
  }
}
