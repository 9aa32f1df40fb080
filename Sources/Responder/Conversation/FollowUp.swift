internal import Narrative
internal import Retrieval

/// How a turn hangs together with those before it.
struct FollowUp {
  /// The turn, with what it takes from those before.
  private(set) var inquiry: Inquiry

  /// Whether it asks to hear more on the last question, and brings none of its own.
  private(set) var asksForMore = false

  /// What is taken from a sentence that was said already.
  private static let repetitionCost: Float = 6

  /// The most words taken from the turns before, the latest first: those of each weigh less than those
  /// of the next.
  private static let mostUnits = 50

  /// Looks at a turn in the light of the question last answered.
  init(_ question: Question, on topic: Topic?, in narrative: Narrative) {
    inquiry = Inquiry(question)
    guard let topic, question.smallTalk == nil, !question.tokens.isEmpty else { return }
    let words = Self.core(of: question.tokens.map(\.word))
    let asksForOthers = Self.requestsForOthers.contains { words.starts(with: $0) }
    let isConnector = question.tokens.allSatisfy { Self.connectors.contains($0.word) }
    if asksForOthers || isConnector || Self.requestsForMore.contains(words) {
      asksForMore = true
      inquiry.question = topic.question
      inquiry.judged = topic.question
      inquiry.leastConfidence = 0.6
      inquiry.said = topic.said
      inquiry.bonus = Self.bonus(near: topic.sentence, scale: asksForOthers ? 1 : 2, in: narrative)
      discountSaid(topic)
      return
    }
    let content = question.contentUnits.count
    guard content <= 1 || Self.leansOnLast(question) else { return }
    let isBare = content == 0
    inquiry.isBare = isBare
    inquiry.question.units += topic.question.units.filter { !$0.isGeneric }
      .prefix(Self.mostUnits).map { $0.weighted(by: isBare ? 0.8 : 0.35) }
    if isBare { inquiry.judged = inquiry.question }
    // "When was that?": the time may stand where the answer stood.
    let asksOfSame = isBare && question.answerType == .time
    inquiry.bonus = Self.bonus(
      near: topic.sentence, scale: isBare ? 1.5 : 1, stay: asksOfSame ? 1.5 : 0, in: narrative)
    if isBare, !asksOfSame { discountSaid(topic) }
  }

  private mutating func discountSaid(_ topic: Topic) {
    for sentence in topic.said { inquiry.bonus[sentence, default: 0] -= Self.repetitionCost }
  }

  /// What is added to the scores around a sentence, most to those behind it.
  private static func bonus(
    near sentence: Int, scale: Float, stay: Float = 0, in narrative: Narrative
  ) -> [Int: Float] {
    let passage = narrative.sentences[sentence].passage
    var bonus: [Int: Float] = [:]
    let around = max(0, sentence - 3)...min(narrative.sentences.count - 1, sentence + 5)
    for near in around {
      let isBehind = near > sentence
      bonus[near] =
        near == sentence
        ? stay
        : narrative.sentences[near].passage == passage
          ? scale * 2.5 * (isBehind ? 1.4 : 0.8) : scale * 0.8 * (isBehind ? 1 : 0.3)
    }
    return bonus
  }

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

  private static let requestsForMore = Set(
    [
      "tell me more", "say more", "more", "go on", "continue", "keep going", "carry on", "then",
      "then what", "what then", "what happened next", "what happened then",
      "what happened after", "what happened after that", "what came next", "what comes next",
      "next", "elaborate", "expand on that", "more about that", "more about it", "more on that",
      "more on it", "tell me more about that", "tell me more about it", "tell me more about this",
      "tell us more", "what next",
    ].map { $0.split(separator: " ").map(String.init) })

  private static let requestsForOthers = [
    "what else", "anything else", "any other", "any others", "anything more", "something else",
    "other tips", "other advice", "like what", "such as", "another one", "any more", "another",
  ].map { $0.split(separator: " ").map(String.init) }
}

extension QuestionUnit {
  /// The same unit, counting for a part of its weight.
  fileprivate func weighted(by share: Float) -> QuestionUnit {
    QuestionUnit(
      text: text, spelling: spelling, isWord: isWord, weight: weight * share, forms: forms,
      concepts: concepts,
      expandedConcepts: expandedConcepts, isName: isName, isGeneric: isGeneric, vector: vector,
      standIns: standIns, certainty: certainty)
  }
}
