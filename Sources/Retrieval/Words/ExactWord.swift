/// A word by its bytes, so that it can be a key of what was found out about it.
///
/// Two strings are equal where their characters are canonically the same, however the accents are made
/// up; their stems may differ, and which was met first must change nothing.
package struct ExactWord: Hashable, Sendable {
  private let word: String

  /// Takes a word.
  package init(_ word: String) { self.word = word }

  package static func == (left: ExactWord, right: ExactWord) -> Bool {
    let (left, right) = (left.word.utf8.span, right.word.utf8.span)
    guard left.count == right.count else { return false }
    for index in left.indices where left[index] != right[index] { return false }
    return true
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(word) }
}
