internal import Retrieval

/// How a turn hangs together with the one before it.
enum FollowUp {
  /// "Tell me more": the same question, for what hasn't been said yet.
  case more(Question)
  /// "Why?", "and when was that?": the question with the subject of the one before.
  case elliptic(Question)
  /// A question that stands by itself.
  case newSubject

  private static let requestsForMore: Set<String> = [
    "tell me more", "more", "go on", "continue", "what else", "anything else", "and then",
    "what more", "keep going", "say more", "more please", "tell me more please", "please go on",
    "carry on", "and", "what happened next", "then what", "what next", "tell us more", "another",
    "what happened then",
  ]

  private static let backwardPronouns: Set<String> = [
    "it", "that", "this", "they", "them", "those", "these", "there", "then", "one", "him", "her",
    "its", "their",
  ]

  /// Looks at a turn in the light of the question last answered.
  init(_ question: Question, after topic: Question?) {
    guard let topic, question.smallTalk == nil else {
      self = .newSubject
      return
    }
    let words = question.tokens.map(\.word)
    if Self.requestsForMore.contains(words.joined(separator: " ")) {
      self = .more(topic)
    } else if question.query.terms.isEmpty, !words.isEmpty, words.count <= 8 {
      self = .elliptic(question.continuing(topic))
    } else if words.first == "and" || words.contains(where: Self.backwardPronouns.contains),
      question.query.terms.count <= 3
    {
      self = .elliptic(question.continuing(topic))
    } else {
      self = .newSubject
    }
  }
}

extension Question {
  /// The same question with the terms of one before it added.
  fileprivate func continuing(_ topic: Question) -> Question {
    var combined = self
    combined.query = Query(terms: query.terms + topic.query.terms)
    return combined
  }

  /// The same question as it was put in other words.
  func renamed(_ text: String) -> Question {
    var renamed = self
    renamed.text = text
    return renamed
  }
}
