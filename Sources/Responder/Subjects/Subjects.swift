internal import Narrative
internal import Retrieval

/// Finds what a story is about, in its own phrases: "my job search", "our core values".
///
/// A phrase is a run of content words behind "my", "our" or "the" that a function word or a stop
/// ends, so that it is whole, as in automatic keyword extraction by stop words (Rose and others,
/// RAKE, 2010); rare words and phrases of two or three words make the better subjects.
final class Subjects {
  private let index: NarrativeIndex
  private let language = WordFrequencies()
  private var known: [Int: [Phrase]] = [:]
  private lazy var best = bestPhrases()

  /// The passages looked at, so that a book costs no more than a chapter.
  private static let mostPassages = 40

  /// The passages whose phrases are remembered at once.
  private static let mostRemembered = 2_000

  /// Words that every story has and that say nothing of it.
  private static let tooWide: Set<String> = [
    "story", "journey", "life", "way", "world", "hand", "hands", "eyes", "head", "heart", "part",
    "thing", "things", "day", "time", "years", "mind", "face", "case", "fact", "great", "own",
  ]

  /// Finds the subjects of an index.
  init(index: NarrativeIndex) { self.index = index }

  /// Some subjects that differ from each other, best first.
  ///
  /// - Parameters:
  ///   - count: How many are wanted; fewer come back if the story has no more.
  ///   - passages: Passages to look at first.
  func suggest(_ count: Int, near passages: [Int]) -> [Subject] {
    var chosen: [Subject] = []
    var used: Set<String> = []
    func take(from phrases: [Phrase]) {
      for phrase in phrases where chosen.count < count {
        guard used.isDisjoint(with: phrase.stems) else { continue }
        used.formUnion(phrase.stems)
        chosen.append(phrase.subject)
      }
    }
    take(from: passages.prefix(3).flatMap { phrases(inPassage: $0) }.sorted(by: Phrase.isBetter))
    if chosen.count < count {
      take(from: best)
    }
    return chosen
  }

  /// The phrases of passages all over the story, best first.
  private func bestPhrases() -> [Phrase] {
    let all = index.narrative.passages.count
    let step = max(all / Self.mostPassages, 1)
    return stride(from: 0, to: all, by: step).flatMap { phrases(inPassage: $0) }
      .sorted(by: Phrase.isBetter)
  }

  private struct Phrase {
    let subject: Subject
    let stems: Set<String>
    let worth: Double
    let place: Int

    static func isBetter(_ left: Phrase, _ right: Phrase) -> Bool {
      (right.worth, left.place) < (left.worth, right.place)
    }
  }

  private func phrases(inPassage number: Int) -> [Phrase] {
    if let known = known[number] { return known }
    let narrative = index.narrative
    let analyzer = index.analyzer(ofPassage: number)
    // The words that open a phrase are English.
    guard analyzer.isEnglish else { return [] }
    let phrases = narrative.passages[number].sentences.flatMap { sentence -> [Phrase] in
      let text = narrative.documents[narrative.passages[number].document].text
      let tokens = index.tokens(ofSentence: sentence)
      return tokens.indices.compactMap { start in
        phrase(at: start, tokens, in: text, place: sentence, analyzer)
      }
    }
    if known.count >= Self.mostRemembered { known.removeAll() }
    known[number] = phrases
    return phrases
  }

  private func phrase(
    at start: Int, _ tokens: [Token], in text: SourceText, place: Int, _ analyzer: Analyzer
  ) -> Phrase? {
    guard ["my", "our", "the"].contains(tokens[start].word) else { return nil }
    var end = start + 1
    while end < tokens.count, end - start <= 4, !analyzer.isStopWord(tokens[end].word),
      isJoined(tokens[end - 1], tokens[end], in: text)
    {
      end += 1
    }
    let content = tokens[(start + 1)..<end]
    guard (1...3).contains(content.count), let last = content.last, let first = content.first,
      !last.word.hasSuffix("ly"), !last.word.hasSuffix("ed"), !first.word.hasSuffix("ing"),
      content.allSatisfy({ $0.word.count > 2 && $0.word.utf8.allSatisfy { !$0.isASCIIDigit } }),
      !content.contains(where: { Self.tooWide.contains($0.word) })
    else { return nil }
    let rarity = content.reduce(0) { $0 + self.rarity(of: $1.word) } / Double(content.count)
    let worth = rarity + (content.count == 2 ? 1.5 : content.count == 3 ? 1 : 0)
    let owner = tokens[start].word
    let words = text.collapsedText(in: first.byteRange.lowerBound..<last.byteRange.upperBound)
    return Phrase(
      subject: Subject(
        name: "\(owner) \(words)",
        question: "What can you tell me about \(owner == "the" ? "the" : "your") \(words)?"),
      stems: Set(content.map { analyzer.stem($0.word) }),
      worth: worth + (owner == "the" ? 0 : 2), place: place)
  }

  /// Whether only white space or a hyphen stands between two words.
  private func isJoined(_ left: Token, _ right: Token, in text: SourceText) -> Bool {
    // Runs of characters of an unspaced script overlap.
    guard left.byteRange.upperBound <= right.byteRange.lowerBound else { return false }
    return text.withBytes(of: left.byteRange.upperBound..<right.byteRange.lowerBound) {
      bytes, range in
      range.allSatisfy { [0x20, 0x0A, 0x0D, 0x2D].contains(bytes[$0]) }
    }
  }

  private func rarity(of word: String) -> Double {
    min(7.5 - (language.zipfFrequency(of: word) ?? 3), 3.5)
  }
}
