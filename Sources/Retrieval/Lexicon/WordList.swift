internal import CLexicon
internal import Narrative

/// A list of words or phrases of English that is compiled into the program.
///
/// `CLexicon/Data/lists` says what each is for. A list is read when it is asked for: keep it where it is
/// used.
package enum WordList: String, CaseIterable {
  // book-titles.txt
  case smallWordsOfTitles = "small words of titles"

  // facts.txt
  case figures
  case thingsWithNames = "things with names"
  case placesWithNames = "places with names"
  case requestsForNumber = "requests for a number"
  case requestsForName = "requests for a name"
  case persons
  case places
  case months
  case ordinals
  case shortSpans = "short spans of time"
  case otherSpans = "other spans of time"
  case numbers
  case money

  // life-questions.txt
  case lifeQuestions = "life questions"

  // lines.txt
  case openers
  case closers
  case address
  case wordsLeadingIn = "words leading in"
  case prepositionsOfQuestions = "prepositions of questions"
  case wordsAboutDiaries = "words about diaries"
  case wishesForAnotherQuote = "wishes for another quote"
  case courtesies

  // sentences.txt
  case connectors
  case referringPronouns = "referring pronouns"
  case verbsOfThePast = "verbs of the past"

  // shorthand.txt
  case shorthand

  // subjects.txt
  case vagueOpeners = "vague openers"
  case unfinishedEndings = "unfinished endings"
  case furtherPrepositions = "further prepositions"
  case completingWords = "completing words"
  case titles
  case abbreviatedTitles = "abbreviated titles"
  case notBeforeNames = "not before names"
  case capitalisedWords = "capitalised words"
  case relatives
  case wordsOfLessons = "words of lessons"
  case wordsOfConviction = "words of conviction"

  /// The entries in their order.
  ///
  /// - Complexity: O(n) in the size of all lists, some microseconds.
  package var entries: [String] {
    let buffer = unsafe UnsafeBufferPointer(
      start: clexicon_word_lists.bytes, count: clexicon_word_lists.count)
    let bytes = unsafe buffer.span
    guard var start = start(in: bytes) else { return [] }
    var entries: [String] = []
    while start < bytes.count, bytes[start] != UInt8(ascii: "[") {
      let end = bytes.firstIndex(of: 0x0A, or: 0x0A, in: start..<bytes.count) ?? bytes.count
      if end > start, bytes[start] != UInt8(ascii: "#") {
        entries.append(String(decoding: (start..<end).map { bytes[$0] }, as: UTF8.self))
      }
      start = end + 1
    }
    return entries
  }

  /// The entries, to look words up in.
  package var words: Set<String> { Set(entries) }

  /// Where the line after the name of the list begins.
  private func start(in bytes: Span<UInt8>) -> Int? {
    let heading = Array("[\(rawValue)]".utf8)
    var place = 0
    let bracket = UInt8(ascii: "[")
    while let start = bytes.firstIndex(of: bracket, or: bracket, in: place..<bytes.count) {
      let end = start + heading.count
      if end < bytes.count, heading.indices.allSatisfy({ bytes[start + $0] == heading[$0] }) {
        return end + 1
      }
      place = start + 1
    }
    return nil
  }
}
