/// Words that carry a question without saying what it is about: "tell me about …".
enum CarrierPhrases {
  private static let phrases: [[String]] = [
    "tell me about", "tell me more about", "tell me", "tell us about", "tell us", "talk about",
    "i want to know", "i would like to know", "id like to know", "i was wondering", "i wonder",
    "do you know", "can you explain", "could you explain", "can you describe", "please describe",
    "how would you describe", "describe", "explain", "what do you think about",
    "what do you think of", "what do you think", "what did you think of",
    "what are your thoughts on",
    "what is your opinion on", "what about", "how about", "give me", "can you give me",
    "do you have",
    "have you got", "would you say", "is it true that", "is that true", "i read that",
    "i heard that",
    "any advice", "what advice", "what would you tell me", "what should i do",
    "what do you mean by",
    "what kind of", "what sort of", "what type of", "please", "according to you",
    "in your own words", "say something about", "say about", "let me know",
  ].map { $0.split(separator: " ").map(String.init) }

  /// For each word whether it belongs to a carrier phrase.
  ///
  /// A phrase that is all there is stays: it is then the question itself.
  ///
  /// - Complexity: O(n) in the number of words.
  static func neutralWords(in words: [String]) -> [Bool] {
    var neutral = [Bool](repeating: false, count: words.count)
    for phrase in phrases where phrase.count <= words.count {
      for start in 0...(words.count - phrase.count)
      where words[start..<(start + phrase.count)].elementsEqual(phrase) {
        for index in start..<(start + phrase.count) { neutral[index] = true }
      }
    }
    return neutral.allSatisfy { $0 } ? neutral.map { _ in false } : neutral
  }
}
