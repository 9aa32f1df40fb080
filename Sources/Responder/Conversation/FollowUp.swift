internal import Narrative
internal import Retrieval

/// How a turn hangs together with those before it.
struct FollowUp {
  /// The turn, with what it takes from those before.
  private(set) var inquiry: Inquiry

  /// Whether it asks to hear more on the last question, and brings none of its own.
  private(set) var asksForMore = false

  /// The most words taken from the turns before, the latest first: those of each weigh less than those
  /// of the next.
  private static let mostUnits = 50

  /// Looks at a turn in the light of the question last answered.
  init(_ question: Question, on topic: Topic?) {
    inquiry = Inquiry(question)
    guard let topic, question.smallTalk == nil, !question.tokens.isEmpty else { return }
    let words = Self.core(of: question.tokens.map(\.word))
    if let kind = Self.request(words, of: question) {
      asksForMore = true
      inquiry.question = topic.question
      inquiry.judged = topic.question
      inquiry.leastConfidence = topic.answer.isEmpty ? 0 : 0.7
      inquiry.said = topic.said
      inquiry.link = TopicLink(kind: kind, topic: topic)
      return
    }
    let content = question.contentUnits.count
    guard !Self.standsAlone(question) else { return }
    inquiry.link = TopicLink(kind: content > 1 ? .rich : .poor, topic: topic)
    if words.contains("else") { inquiry.said = topic.said }
    guard content <= 1 || Self.leansOnLast(question) else { return }
    inquiry.isBare = content == 0
    inquiry.question.units += topic.question.units.filter { !$0.isGeneric }
      .prefix(Self.mostUnits).map { $0.weighted(by: inquiry.isBare ? 0.8 : 0.35) }
    if inquiry.isBare { inquiry.judged = inquiry.question }
  }

  /// What a turn asks for that brings no question of its own; nil for one that does.
  private static func request(_ words: [String], of question: Question) -> TopicLink.Kind? {
    if requestsForSequel.contains(words) { return .sequel }
    let isConnector = question.tokens.allSatisfy { connectors.contains($0.word) }
    return isConnector || requestsForMore.contains(words) ? .poor : nil
  }

  /// Whether a turn says so much that it opens a subject of its own: a long question, or a tale of one's
  /// own with a wish for counsel.
  private static func standsAlone(_ question: Question) -> Bool {
    let content = question.contentUnits.count
    return content >= leastToStandAlone
      || (question.wantsCounsel && content >= leastTale
        && !question.tokens.contains { pointers.contains($0.word) })
  }

  private static let leastToStandAlone = 5
  private static let leastTale = 3

  /// Whether a question points back: by a pronoun, a connecting first word, or by being a question
  /// word with next to nothing behind it.
  private static func leansOnLast(_ question: Question) -> Bool {
    let words = question.tokens.map(\.word)
    let first = words.drop { ["ok", "okay", "well"].contains($0) }.first ?? ""
    let isShort = ["when", "where", "who", "why", "how"].contains(first) && words.count <= 3
    return words.contains(where: pointers.contains) || connectors.contains(first) || isShort
  }

  /// Words without those that only lead in or are polite.
  private static func core(of words: [String]) -> [String] {
    let polite: Set<String> = ["ok", "okay", "and", "so", "please", "well", "but", "can", "you"]
    return Array(
      words.drop(while: polite.contains).reversed().drop(while: polite.contains).reversed())
  }

  private static let pointers: Set<String> = [
    "it", "its", "that", "this", "those", "these", "they", "them", "their", "there", "then",
  ]

  private static let connectors: Set<String> = ["and", "so", "but", "then", "or"]

  private static let requestsForMore = phrases(
    "tell me more", "say more", "more", "go on", "continue", "keep going", "carry on", "elaborate",
    "expand on that", "more about that", "more about it", "more on that", "more on it",
    "say more about that", "say more about it", "tell me more about that", "go into detail",
    "tell me more about it", "tell me more about this", "tell us more", "more details",
    "more detail", "anything more about that", "any details", "in more detail", "what else",
    "anything else", "anything else about that", "anything else about it", "any others",
    "any other", "anything more", "something else", "other tips", "other advice", "another one",
    "any more", "another", "what more")

  private static let requestsForSequel = phrases(
    "then", "after", "later", "then what", "what then", "next", "what next", "what was next",
    "what is next",
    "what happened", "what happened next", "what happened then", "what happened after",
    "what happened after that", "what happened afterwards", "what happened later",
    "what came next", "what comes next", "what came after", "what came after that",
    "what came then", "what followed", "after that", "afterwards",
    "what did you do then", "what did you do next", "what did you do after",
    "what did you do after that", "what did you do afterwards", "where did you go from there",
    "where did that lead", "where did that lead to", "what did that lead to",
    "what did it lead to", "where did it lead", "where did it lead to", "what came of it",
    "what came of that", "how did it go on", "how did it continue", "what was the next step",
    "how did that turn out", "how did it turn out")

  private static func phrases(_ phrases: String...) -> Set<[String]> {
    Set(phrases.map { $0.split(separator: " ").map(String.init) })
  }
}

extension QuestionUnit {
  /// The same unit, counting for a part of its weight.
  fileprivate func weighted(by share: Float) -> QuestionUnit {
    QuestionUnit(
      text: text, spelling: spelling, isWord: isWord, weight: weight * share, forms: forms,
      concepts: concepts,
      expandedConcepts: expandedConcepts, isName: isName, isGeneric: isGeneric, isFocus: isFocus,
      vector: vector, standIns: standIns, certainty: certainty)
  }
}
