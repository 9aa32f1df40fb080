/// Finds what a question asks to be named: "lesson" in "Which lesson did it teach you?", "book" in
/// "What is your favourite book?".
///
/// An answer names such a thing, or speaks of it; one that doesn't is about something else (the
/// question's focus, as in Moldovan and others, "LASSO: a tool for surfing the answer net", 1999).
enum QuestionFocus {
  /// The place of the word asked for, or nil where the question asks for none.
  ///
  /// - Parameter words: The words of the question in lower case, spelled right.
  /// - Complexity: O(n) in the number of words.
  static func place(in words: [String]) -> Int? {
    guard let asking = words.firstIndex(where: interrogatives.contains) else { return nil }
    var start = asking + 1
    guard start < words.count else { return nil }
    if words[asking] == "who" || words[asking] == "where" {
      // "Who was your first client?" asks for one; "Who helped you?" doesn't say for what.
      guard copulas.contains(words[start]) else { return nil }
    }
    let asksForThing = !openers.contains(words[start])
    while start < words.count, openers.contains(words[start]) { start += 1 }
    guard start < words.count, !pronouns.contains(words[start]) else { return nil }
    var end = start
    while end < words.count, !closers.contains(words[end]), end - start < mostWords { end += 1 }
    // "What inspired you": a verb has the person addressed for its object.
    if asksForThing, end < words.count, pronouns.contains(words[end]) { end -= 1 }
    guard end > start else { return nil }
    if kinds.contains(words[end - 1]), end + 1 < words.count, words[end] == "of" { return end + 1 }
    let place = end - 1
    return isNoun(words[place]) ? place : nil
  }

  private static let mostWords = 4

  private static let interrogatives: Set<String> = ["what", "which", "who", "where"]

  private static let copulas: Set<String> = ["is", "was", "are", "were"]

  private static let openers: Set<String> = [
    "is", "was", "are", "were", "the", "your", "his", "her", "their", "a", "an", "our", "my",
    "of", "some", "one", "other", "else",
  ]

  private static let pronouns: Set<String> = [
    "you", "i", "we", "he", "she", "it", "they", "me", "us", "him", "them", "this", "that",
    "there",
  ]

  private static let closers: Set<String> = pronouns.union([
    "do", "does", "did", "is", "was", "are", "were", "am", "be", "been", "has", "have", "had",
    "can", "could", "will", "would", "should", "shall", "may", "might", "must", "of", "to", "in",
    "on", "for", "at", "from", "by", "with", "about", "like", "and", "or", "but", "who", "which",
    "what", "when", "after", "before", "while", "during", "your", "the", "his", "her", "their",
    "our", "my", "a", "an", "made", "called", "named", "behind", "into", "as", "than", "if",
  ])

  private static let kinds: Set<String> = ["kind", "sort", "type", "kinds", "sorts", "types"]

  private static let others: Set<String> = [
    "happened", "happens", "happen", "thing", "things", "one", "ones", "bit", "part", "way",
    "makes", "keeps", "kept", "gave", "gives", "got", "gets", "brought", "led", "drove", "drives",
    "helped", "helps", "inspires", "made", "went", "came", "comes", "goes", "point", "matters",
    "advice", "tips", "words",
  ]

  private static func isNoun(_ word: String) -> Bool {
    !others.contains(word) && !word.hasSuffix("ed") && !word.hasSuffix("ing") && word.utf8.count > 2
  }
}
