internal import Narrative

extension NarrativeIndex {
  /// The passages in which words stand one after the other, in the order of the text: what is searched for
  /// where all words are too common to be indexed.
  ///
  /// - Complexity: O(n) in the size of the narrative.
  package func passages(holding phrase: String, limit: Int) -> [ScoredUnit] {
    let wanted = Self.plainWords(phrase)
    guard wanted.count > 2 else { return [] }
    var found: [ScoredUnit] = []
    for passage in narrative.passages.indices where found.count < limit {
      if Self.plainWords(narrative.text(ofPassage: passage)).contains(wanted) {
        found.append(ScoredUnit(unit: passage, score: 1))
      }
    }
    return found
  }

  /// The words of a text in small letters with a space around each.
  private static func plainWords(_ text: String) -> String {
    " " + text.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ") + " "
  }
}
