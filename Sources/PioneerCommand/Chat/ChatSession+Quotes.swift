internal import Narrative
internal import Responder
internal import Retrieval

extension ChatSession {
  /// What `/quote` takes for the next quote, and for any.
  private static let another = "another"
  private static let random = "random"

  /// Meets `/quote`: the quote of the day, one on a subject, the next one, or any.
  func quote(_ argument: String) -> ChatReply {
    do {
      let collection = try responder.quoteCollection()
      switch argument.lowercased() {
      case "": return show(collection.quotes(from: today), about: nil)
      case Self.another: return anotherQuote()
      case Self.random:
        var generator = SystemRandomNumberGenerator()
        let chances = QuoteChances(collection, of: narrative, share: .byQuote)
        let drawn = chances.draw(using: &generator).map { collection.quotes[$0] }
        return show(
          (drawn.map { [$0] } ?? []) + collection.quotes(from: today).filter { $0 != drawn },
          about: nil)
      default:
        return show(try responder.quotes(about: argument, in: collection), about: argument)
      }
    } catch {
      return .notice("\(error)")
    }
  }

  /// Shows the next of the quotes that the last one was chosen from.
  func anotherQuote() -> ChatReply {
    guard let last = lastQuotes else { return quote("") }
    guard let next = last.left.first else {
      return .notice(
        last.subject.map { "There is no other quote about “\($0)”." }
          ?? "Those were all the quotes of this text.")
    }
    lastQuotes?.left.removeFirst()
    return ChatReply(content: .quote(next))
  }

  /// Shows the first of some quotes, and remembers the others.
  private func show(_ quotes: [Quote], about subject: String?) -> ChatReply {
    guard let first = quotes.first else {
      let isForeign = !responder.index.corpus.languages.contains(.english)
      return .notice(
        (isForeign
          ? QuoteMessage.foreign : subject.map(QuoteMessage.none(about:)) ?? QuoteMessage.none)
          .capitalisedAsSentence)
    }
    lastQuotes = (subject: subject, left: Array(quotes.dropFirst()))
    return ChatReply(content: .quote(first))
  }
}

extension String {
  fileprivate var capitalisedAsSentence: String { prefix(1).uppercased() + dropFirst() }
}
