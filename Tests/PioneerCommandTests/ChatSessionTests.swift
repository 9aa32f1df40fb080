import Narrative
import Responder
import Retrieval
import Testing

@testable import PioneerCommand

@Suite struct ChatSessionTests {
  private let responder: Responder
  private let session: ChatSession

  init() throws {
    responder = Responder(index: NarrativeIndex(try Narrative([SourceText.builtIn()])))
    session = ChatSession(responder: responder, today: .first, limit: 2)
  }

  /// The words of a reply about the chat itself.
  private func notice(to line: String) throws -> String {
    guard case .notice(let paragraphs) = session.reply(to: line).content else {
      throw Unexpected()
    }
    return paragraphs.joined(separator: "\n")
  }

  private func answer(to line: String) throws -> Answer {
    guard case .answer(let answer) = session.reply(to: line).content else { throw Unexpected() }
    return answer
  }

  private struct Unexpected: Error {}

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
    let answer = try answer(to: "What is Taobao?")
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

  @Test(arguments: ["/help", "  /help", "/HELP", "/help me"])
  func `help lists every command with what it does`(line: String) throws {
    let help = try notice(to: line)
    for command in SlashCommand.allCases {
      #expect(help.contains("/\(command.rawValue) "))
      #expect(help.contains(command.summary))
    }
  }

  @Test(arguments: [("/nonsense", "/nonsense"), ("/", "/"), ("/a b", "/a"), ("//help", "//help")])
  func `an unknown command names itself and points to help`(line: String, name: String) throws {
    #expect(try notice(to: line) == "There is no command \(name). Type /help for those there are.")
  }

  @Test func `the quote is that of the day`() {
    guard case .quote(let quote) = session.reply(to: "/quote").content else {
      Issue.record("There was no quote.")
      return
    }
    #expect(quote == QuoteCollection(index: responder.index).quote(of: .first))
  }

  @Test func `more and sources need an answer first`() throws {
    #expect(try notice(to: "/more").contains("nothing yet"))
    #expect(try notice(to: "/sources").contains("no answer yet"))
  }

  @Test func `sources are the quotes of the last answer`() throws {
    let quotes = try answer(to: "What is Taobao?").quotes
    let sources = try notice(to: "/sources").split(separator: "\n")
    #expect(sources.count == quotes.count)
    for (source, quote) in zip(sources, quotes) {
      #expect(source.hasPrefix("the-e-commerce-pioneer.txt:13, passage 6: "))
      #expect(source.hasSuffix(responder.index.narrative.text(ofSentence: quote.sentence)))
    }
  }

  @Test func `more doesn't repeat what was said, and comes to an end`() throws {
    var said = Set(try answer(to: "What is Taobao?").quotes.map(\.sentence))
    for _ in 0..<responder.index.narrative.sentences.count {
      let more = try answer(to: "/more")
      guard more.isAnswered else { return }
      let quotes = more.quotes.map(\.sentence)
      #expect(!Set(quotes).isSubset(of: said))
      said.formUnion(quotes)
    }
    Issue.record("There was always more to say.")
  }
}
