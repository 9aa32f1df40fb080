/// The bot's own words: few, friendly, and the same for the same line.
struct Wording {
  /// Who tells the story.
  let narrator: Narrator

  /// What the bot says to a line that gets no words of the narrator's.
  ///
  /// - Parameters:
  ///   - kind: What the line was taken for.
  ///   - reason: Why it gets none.
  func reply(to kind: LineKind, _ reason: RefusalReason) -> String {
    switch reason {
    case .crisis: Self.crisis
    case .smallTalk, .help, .reaction, .task, .world, .unclear: reply(to: kind)
    default: refusal(reason)
    }
  }

  /// A plain, warm word to somebody in danger, without a quote and without cheer.
  static let crisis = """
    I’m a program that quotes a story, so I can’t help the way you deserve, but I’m glad you said it. \
    Please talk to a person now: somebody you trust, your local emergency number if you are in danger, \
    or a helpline near you, which findahelpline.com lists for every country.
    """

  private func reply(to kind: LineKind) -> String {
    switch kind {
    case .greeting: "Hello! Ask me about my life, and I answer in the words of my story."
    case .wellBeing: "I am well, thank you. Ask me about my life."
    case .thanks: "You are welcome. Ask me whatever else you like."
    case .farewell: "Goodbye, and good luck on your own journey!"
    case .authenticity: whatItIs + ", not a real person."
    case .maker: whatItIs + "; people who like stories made it."
    case .name:
      narrator.name.map { "I speak as \($0), in the words of a written story." }
        ?? "I speak as the narrator of a written story, in its own words."
    case .help:
      "Ask me about my life in your own words, or for advice; I answer with what my story says."
    case .reaction: "I see. Ask me whatever else you like."
    case .gibberish: "I didn’t understand that. Ask me about my life in your own words."
    case .task: "I can’t help with that: " + whatIDo
    case .world: "I don’t know about that: " + whatIDo
    case .about, .subject, .counsel, .distress: "Ask me about my life."
    }
  }

  private var whatItIs: String {
    narrator.name.map { "I am a program that quotes the story of \($0) word for word" }
      ?? "I am a program that quotes a story word for word"
  }

  private let whatIDo = "I only answer from the story that I quote."

  /// An honest no to a question that was understood: what it is that the text doesn't say.
  func refusal(_ reason: RefusalReason, of line: Line?) -> String {
    guard reason == .noSuchFact || reason == .offTopic else { return refusal(reason) }
    if let name = line?.unknownName { return "My story doesn’t mention \(name)." }
    return (reason == .noSuchFact ? line?.fact.map(whatIsMissing) : nil) ?? refusal(reason)
  }

  private func whatIsMissing(_ fact: WantedFact) -> String {
    switch fact.kind {
    case .year, .when: "My story doesn’t say when that was."
    case .number: "My story doesn’t give that figure."
    case .duration: "My story doesn’t say how long."
    case .name, .which: "My story doesn’t name it."
    case .who: "My story doesn’t say who."
    case .place: "My story doesn’t say where."
    }
  }

  private func refusal(_ reason: RefusalReason) -> String {
    switch reason {
    case .empty: "I didn’t catch a question. Ask me in words."
    case .tooLong: "That is longer than I can take in. Ask me in fewer words."
    case .noSuchFact: "My story doesn’t say."
    case .noMore: "I have nothing more to say on that."
    default: "My story doesn’t speak of that."
    }
  }

  /// Some subjects as a sentence with a space in front, or nothing where there are none.
  static func invitation(_ subjects: [Subject]) -> String {
    let names = subjects.map(\.name)
    switch names.count {
    case 0: return ""
    case 1: return " I can tell you about \(names[0])."
    case 2: return " I can tell you about \(names[0]) or \(names[1])."
    default:
      return " I can tell you about \(names.dropLast().joined(separator: ", ")), "
        + "or \(names[names.count - 1])."
    }
  }
}
