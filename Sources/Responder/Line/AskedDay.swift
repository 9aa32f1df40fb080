internal import Narrative
internal import Retrieval

/// A time that a line asks about, in a narrative with entries of days.
struct AskedDay {
  /// The passages of its entries, in reading order; none where nothing was written then.
  let passages: [Int]

  /// Whether the line asks for nothing but what those entries say.
  let isAll: Bool

  private let time: AskedTime?

  /// The passages that are looked through for a day, and for a longer time.
  private static let mostFound = (ofDay: 64, ofTime: 256)

  /// The passages at the ends of the narrative that are looked through for the first and the last entry.
  private static let mostLooked = 1_000

  /// Finds the entries that a line asks about.
  ///
  /// - Returns: Nil if the line names no time, or the narrative has no entries that tell theirs so.
  init?(in line: Line, of index: NarrativeIndex) {
    let narrative = index.narrative
    if let place = AskedTime.place(in: line.text) {
      time = nil
      passages = Self.entry(place, of: index)
      isAll = !passages.isEmpty && Self.asksForAll(line, besides: AskedTime.namesOfOrder)
      guard isAll else { return nil }
      return
    }
    guard let time = AskedTime(in: line.text) else { return nil }
    self.time = time
    let analyzer = index.analyzers.main
    let words = time.keys.joined(separator: " ")
    let found = index.search(
      index.query(of: analyzer.tokens(in: words), of: words, in: analyzer),
      limit: time.isDay && !time.isWeekday ? Self.mostFound.ofDay : Self.mostFound.ofTime)
    passages = found.map(\.unit).filter { passage in
      let setting = narrative.setting(ofPassage: passage)
      return setting.isDated && time.fits(setting.context) && index.mayAnswer(passage: passage)
    }
    .sorted()
    guard !passages.isEmpty || Self.hasEntries(index, comparableWith: time) else { return nil }
    isAll = !passages.isEmpty && Self.asksForAll(line, besides: time.names)
  }

  /// Whether a sentence was written at another time, and doesn't speak of this one.
  func excludes(_ sentence: Int, of narrative: Narrative) -> Bool {
    let setting = narrative.setting(ofPassage: narrative.sentences[sentence].passage)
    guard let time, setting.isDated, !setting.context.isEmpty, !time.fits(setting.context),
      time.isComparable(with: setting.context)
    else { return false }
    // Which Monday an entry of Tuesday speaks of, it doesn't say.
    if time.isWeekday, !passages.isEmpty { return true }
    return !time.isNamed(in: narrative.text(ofSentence: sentence))
  }

  /// The passages of the first entry, or of the last one.
  private static func entry(_ place: Int, of index: NarrativeIndex) -> [Int] {
    let narrative = index.narrative
    let all = narrative.passages.indices
    let near = place > 0 ? Array(all.prefix(mostLooked)) : all.suffix(mostLooked).reversed()
    let entries = near.drop { !narrative.setting(ofPassage: $0).isDated }
    guard let section = entries.first.map({ narrative.setting(ofPassage: $0).section }) else {
      return []
    }
    return entries.prefix { narrative.setting(ofPassage: $0).section == section }
      .filter { index.mayAnswer(passage: $0) }.sorted()
  }

  /// Whether the narrative has several entries that tell their time in the way that a question does.
  private static func hasEntries(_ index: NarrativeIndex, comparableWith time: AskedTime) -> Bool {
    guard let first = entry(1, of: index).first, let last = entry(-1, of: index).last else {
      return false
    }
    let settings = [first, last].map { index.narrative.setting(ofPassage: $0) }
    return settings[0].section != settings[1].section
      && settings.contains { time.isComparable(with: $0.context) }
  }

  /// Whether a line has no words that say something but those of the time and of diaries.
  private static func asksForAll(_ line: Line, besides names: String) -> Bool {
    let analyzer = line.analyzer
    let known = Set(analyzer.tokens(in: names).map { $0.word.lowercased() })
    return line.tokens.allSatisfy { token in
      let word = token.word.lowercased()
      return known.contains(word) || analyzer.isStopWord(word) || ofDiaries.contains(word)
        || AskedTime.mayHold(word)
    }
  }

  /// Words by which people ask for an entry, whatever is in it.
  private static let ofDiaries = WordList.wordsAboutDiaries.words
}
