/// Words that carry a question without saying what it is about: "tell", "really", "kind".
enum GenericWords {
  /// Whether a word is one of them.
  static func contains(_ word: String) -> Bool { words.contains(word) }

  private static let words: Set<String> = [
    "tell", "say", "said", "describe", "explain", "know", "please", "question", "answer",
    "talk", "ask", "wonder", "wondering", "curious", "read", "heard", "hear", "kind", "sort",
    "type", "thing", "things", "stuff", "really", "actually", "ever", "even", "still",
    "exactly", "anything", "something", "someone", "anyone", "lot", "bit", "mr", "mrs", "ok",
    "okay", "hi", "hello", "hey", "thanks", "u", "ur", "lol", "gonna", "wanna", "get", "got",
    "go", "let", "like", "would", "could", "want", "true", "way", "much", "many", "one",
    "yourself", "please", "maybe",
  ]
}
