package import Retrieval

/// A question taken apart: what it is about, and what kind of talk it is.
package struct Question: Sendable {
  /// The question as it was asked.
  package internal(set) var text: String

  /// All its words in order.
  package let tokens: [Token]

  /// The terms that say what it is about: no stop words, no carrier phrase, no name of the narrator.
  package internal(set) var query: Query

  /// What else it may be than a question about the story.
  package let smallTalk: SmallTalk?

  /// The most bytes a question may have; what is longer is a text, not a question.
  package static let longest = 65_536

  /// Reads a question.
  ///
  /// - Parameters:
  ///   - text: The question, at most `longest` bytes of it.
  ///   - index: The narrative that is asked.
  ///   - narrator: Whose name means the same as "you".
  /// - Complexity: O(n) in its length, and what correcting each unknown word takes.
  package init(_ text: String, index: NarrativeIndex, narrator: Narrator) {
    self.text = text
    let tokens = index.analyzer.tokens(in: text)
    self.tokens = tokens
    let words = tokens.map(\.word)
    let neutral = CarrierPhrases.neutralWords(in: words)
    let name = Set(narrator.nameWords)
    smallTalk =
      tokens.count <= 8 ? SmallTalk(words: words.filter { !name.contains($0) }) : nil
    query = index.query(
      of: zip(tokens, neutral).lazy
        .filter { token, isNeutral in !isNeutral && !name.contains(token.word) }
        .map(\.0))
  }
}
