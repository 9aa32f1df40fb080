/// The bot's own words: few, in the first person, and the same for the same question.
struct Wording {
  /// Who tells the story.
  let narrator: Narrator

  /// A reply to small talk; nil where the story itself answers better.
  func reply(to talk: SmallTalk) -> String {
    switch talk {
    case .greeting:
      "Hello! Ask me about my life, and I answer in the words of my story."
    case .wellBeing:
      "I am well, thank you. Ask me about my life."
    case .thanks:
      "You are welcome. Ask me whatever else you like."
    case .farewell:
      "Goodbye, and good luck on your own journey!"
    case .help:
      "Ask me about my life in your own words, or for advice; I answer with what my story says."
    case .identity:
      if let name = narrator.name {
        "I speak as \(name), in the words of a written story."
      } else {
        "I speak as the narrator of a written story, in its own words."
      }
    case .authenticity:
      if let name = narrator.name {
        "I am a program that quotes the story of \(name) word for word, not the real person."
      } else {
        "I am a program that quotes a story word for word, not a real person."
      }
    }
  }

  /// An honest no to a question that was understood: what it is that the story doesn't say.
  func refusal(_ reason: RefusalReason, of question: Question) -> String {
    guard reason == .noSuchFact || reason == .offTopic else {
      return refusal(reason)
    }
    if let name = question.unknownName { return "My story doesn’t mention \(name)." }
    return (reason == .noSuchFact ? whatIsMissing(question) : nil) ?? refusal(reason)
  }

  private func whatIsMissing(_ question: Question) -> String? {
    switch (question.request, question.answerType) {
    case (.year, _), (.when, _), (_, .time): "My story doesn’t say when that was."
    case (.number, _), (_, .number): "My story doesn’t give that figure."
    case (.name, _), (.which, _): "My story doesn’t name it."
    case (.who, _), (_, .person): "My story doesn’t say who."
    case (_, .place): "My story doesn’t say where."
    case (_, .reason): "My story doesn’t say why."
    default: nil
    }
  }

  /// An honest no.
  func refusal(_ reason: RefusalReason) -> String {
    switch reason {
    case .empty:
      "I didn’t catch a question. Ask me in words."
    case .tooLong:
      "That is longer than I can take in. Ask me in fewer words."
    case .offTopic:
      "My story doesn’t speak of that."
    case .noSuchFact:
      "My story doesn’t say."
    case .noMore:
      "I have nothing more to say on that."
    case .smallTalk, .help:
      "Ask me about my life."
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
