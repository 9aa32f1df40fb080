package import Narrative

/// Where words stand: the title and paragraph that a reader would look up, and whose they are where
/// that differs from paragraph to paragraph.
package enum Citation {
  /// The citation of some passages, such as "The Life of Ann, paragraphs 4 and 5", "Wisdom,
  /// paragraph 3 (Ann Lee)", or "My Diary, 3 January 1944, paragraph 2".
  ///
  /// - Parameters:
  ///   - passages: Passage numbers in the narrative, in any order, repeats allowed.
  ///   - narrative: The narrative they belong to.
  /// - Returns: Titles in reading order, "; " between them; empty for no passages.
  package static func text(ofPassages passages: [Int], in narrative: Narrative) -> String {
    var parts: [(document: Int, entry: String?, numbers: [String])] = []
    for passage in Set(passages).sorted() {
      let place = narrative.passages[passage]
      let setting = narrative.setting(ofPassage: passage)
      let author = setting.speaker.map { " (\($0))" } ?? ""
      let number = "\(place.number)\(author)"
      let entry = setting.isDated ? setting.section : nil
      if let last = parts.last, last.document == place.document, last.entry == entry {
        parts[parts.count - 1].numbers.append(number)
      } else {
        parts.append((place.document, entry, [number]))
      }
    }
    return parts.map { part in
      let names = [narrative.documents[part.document].title, part.entry].compactMap(\.self)
      // A file whose name is its date needn't say so twice.
      let title = Set(names).count == 1 ? names[0] : names.joined(separator: ", ")
      return "\(title), paragraph\(part.numbers.count == 1 ? "" : "s") \(joined(part.numbers))"
    }.joined(separator: "; ")
  }

  private static func joined(_ words: [String]) -> String {
    words.count < 2
      ? words.joined() : words.dropLast().joined(separator: ", ") + " and " + words[words.count - 1]
  }
}
