/// Completes the words of a question from a story.
struct StoryCompletion {
  /// Finds the words of the story that begin with some letters, the commonest first.
  let words: (_ letters: String, _ limit: Int) -> [String]

  /// What the story speaks of, as it is named: "my job search".
  let subjects: [String]

  /// Whole lines that may be typed again, oldest first.
  let lines: [String]

  /// The most candidates of each kind.
  private static let limit = 40

  /// The most words of a subject before the one at the cursor that are looked at.
  private static let mostWordsBefore = 3

  /// What could stand in the place of the word at the end of a text, in the order of the alphabet:
  /// words of the story, or the ends of its subjects and of lines, if what is before the word fits.
  ///
  /// - Complexity: O(*n*) in the number of lines and subjects, and a search for words.
  func candidates(for text: String) -> (word: Substring, candidates: [String]) {
    let start = text.lastIndex { $0 == " " }.map(text.index(after:)) ?? text.startIndex
    let word = text[start...]
    var candidates = Set(ends(of: lines, for: text, from: start))
    for beginning in beginnings(of: text, before: start) {
      candidates.formUnion(ends(of: subjects.map(Self.content), for: beginning, from: start))
    }
    if !word.isEmpty {
      for found in words(String(word), Self.limit) {
        guard let rest = found.rest(after: word), !rest.isEmpty else { continue }
        candidates.insert(String(word) + rest)
      }
    }
    return (word, candidates.sorted())
  }

  /// A text's last words, from one to some, each beginning.
  private func beginnings(of text: String, before start: String.Index) -> [Substring] {
    var beginnings = [text[start...]]
    var end = start
    while beginnings.count <= Self.mostWordsBefore, end > text.startIndex {
      let before = text[..<text.index(before: end)]
      end = before.lastIndex { $0 == " " }.map(text.index(after:)) ?? text.startIndex
      beginnings.append(text[end...])
    }
    return beginnings
  }

  /// The ends, from a word on, of those phrases that begin with a text.
  private func ends(
    of phrases: [String], for beginning: some StringProtocol, from start: String.Index
  ) -> [String] {
    guard !beginning.isEmpty || phrases.count <= Self.limit else { return [] }
    return phrases.reversed().lazy.compactMap { phrase in
      phrase.rest(after: beginning).flatMap { rest in
        rest.isEmpty ? nil : String(beginning[start...]) + rest
      }
    }
    .prefix(Self.limit).map { $0 }
  }

  /// The words of a subject without whose it is: "my job search" is asked about as "your job
  /// search".
  private static func content(of subject: String) -> String {
    for owner in ["my ", "our ", "the "] {
      if let rest = subject.rest(after: owner) { return String(rest) }
    }
    return subject
  }
}
