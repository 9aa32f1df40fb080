package import Narrative

/// Where words stand: the title and paragraph that a reader would look up, and whose they are where
/// that differs from paragraph to paragraph.
package enum Citation {
  /// The citation of some passages, such as "The Life of Ann, paragraphs 4 and 5", or "Wisdom,
  /// paragraph 3 (Ann Lee)".
  ///
  /// - Parameters:
  ///   - passages: Passage numbers in the narrative, in any order, repeats allowed.
  ///   - narrative: The narrative they belong to.
  /// - Returns: Titles in reading order, "; " between them; empty for no passages.
  package static func text(ofPassages passages: [Int], in narrative: Narrative) -> String {
    var parts: [(document: Int, numbers: [String])] = []
    for passage in Set(passages).sorted() {
      let place = narrative.passages[passage]
      let author = narrative.attribution(ofPassage: passage).map { " (\($0))" } ?? ""
      let number = "\(place.number)\(author)"
      if parts.last?.document == place.document {
        parts[parts.count - 1].numbers.append(number)
      } else {
        parts.append((place.document, [number]))
      }
    }
    return parts.map { part in
      let title = narrative.documents[part.document].title
      return "\(title), paragraph\(part.numbers.count == 1 ? "" : "s") \(joined(part.numbers))"
    }.joined(separator: "; ")
  }

  private static func joined(_ words: [String]) -> String {
    words.count < 2
      ? words.joined() : words.dropLast().joined(separator: ", ") + " and " + words[words.count - 1]
  }
}
