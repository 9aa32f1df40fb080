internal import Narrative
internal import Retrieval

/// A day that a line asks about, where the narrative has an entry of it.
struct AskedDay {
  /// The passages of the entry, in reading order.
  let passages: [Int]

  /// Whether the line asks for nothing but what the entry says.
  let isAll: Bool

  /// The passages that are looked through.
  private static let mostFound = 64

  /// Finds the entry that a line asks about.
  ///
  /// - Returns: Nil if the line names no day, or one on which nothing was written.
  init?(in line: Line, of index: NarrativeIndex) {
    guard let date = EntryDate(in: line.text) else { return nil }
    let analyzer = index.analyzers.main
    let key = date.key
    let found = index.search(
      index.query(of: analyzer.tokens(in: key), of: key, in: analyzer), limit: Self.mostFound)
    passages = found.map(\.unit).filter { passage in
      let setting = index.narrative.setting(ofPassage: passage)
      return setting.isDated && setting.context.contains(key) && index.mayAnswer(passage: passage)
    }
    .sorted()
    guard !passages.isEmpty else { return nil }
    isAll = Self.asksForAll(line, dated: date, in: analyzer)
  }

  /// Whether a line has no words that say something but those of the date and of diaries.
  private static func asksForAll(_ line: Line, dated date: EntryDate, in analyzer: Analyzer) -> Bool
  {
    let known = Set(analyzer.tokens(in: date.context).map { $0.word.lowercased() })
    return line.tokens.allSatisfy { token in
      let word = token.word.lowercased()
      return known.contains(word) || analyzer.isStopWord(word) || ofDiaries.contains(word)
        || word.first?.isNumber ?? false
    }
  }

  /// Words by which people ask for an entry, whatever is in it.
  private static let ofDiaries = WordList.wordsAboutDiaries.words
}
