/// Tells the language of a text by its writing system and, where several languages share that, by
/// their function words.
///
/// A function word speaks for each language that has it, the less the more have it; the language
/// most spoken for is taken if enough of the words are its own. Function words tell languages apart
/// as well as letter statistics where there are a few sentences (Grefenstette, "Comparing two
/// language identification schemes", 1995), and the lists serve as stop words anyway.
package struct LanguageDetector {
  /// The share of the words that must be function words of a language.
  private static let leastShare = 0.12

  /// The share below which the text may be a list of names with a few words of another language.
  private static let sureShare = 0.25

  /// A text of fewer words may lack function words by chance.
  private static let fewWords = 40

  /// The most letters that are looked at.
  private static let mostLetters = 1_500

  private var letters = [Int](repeating: 0, count: WritingSystem.allCases.count)
  private var words = 0

  /// The first words, as hashes, and whether each has a capital.
  private var first: [(hash: UInt64, isCapitalised: Bool)] = []
  private var found = [Int](repeating: 0, count: FunctionWordTable.shared.languages.count)
  private var scores = [Double](repeating: 0, count: FunctionWordTable.shared.languages.count)

  private init() {}

  /// The language of a text.
  ///
  /// - Parameters:
  ///   - bytes: The text in UTF-8.
  ///   - paragraphs: Where its paragraphs stand, in order; of a long text some are looked at, at the
  ///     beginning, in the middle and towards the end.
  /// - Complexity: O(1).
  static func guess(_ bytes: Span<UInt8>, in paragraphs: some RandomAccessCollection<Range<Int>>)
    -> LanguageGuess
  {
    var detector = LanguageDetector()
    let all = Array(paragraphs.indices)
    for part in 0..<3 {
      var left = mostLetters / 3
      for index in all[(all.count * part / 3)..<(all.count * (part + 1) / 3)] {
        guard left > 0 else { break }
        let range = paragraphs[index]
        let end = min(range.upperBound, range.lowerBound + 4 * left).floor(in: bytes)
        left -= detector.read(
          bytes.string(in: range.lowerBound..<max(end, range.lowerBound)), atMost: left)
      }
    }
    return (detector.words < fewWords ? detector.ofDistinctWords : detector).guess
  }

  /// The language of a text, or nil if it is none of those that are known.
  package static func language(of text: String) -> Language? {
    let bytes = Array(text.utf8)
    return guess(bytes.span, in: CollectionOfOne(0..<bytes.count)).language
  }

  /// The language of a question among those of the texts that are asked.
  ///
  /// - Returns: Nil if nothing in it tells.
  package static func language(of question: String, among languages: [Language]) -> Language? {
    var detector = LanguageDetector()
    _ = detector.read(question, atMost: mostLetters)
    guard let system = detector.writingSystem else { return nil }
    let candidates = languages.filter { language in
      language.writingSystem == system || (system == .han && language.writingSystem == .kana)
    }
    guard candidates.count > 1 else { return candidates.first }
    let table = FunctionWordTable.shared
    let best = candidates.map { language in
      table.languages.firstIndex(of: language).map { detector.scores[$0] } ?? 0
    }
    guard let most = best.max(), most > 0, let place = best.firstIndex(of: most) else { return nil }
    return candidates[place]
  }

  /// Reads a text and returns the number of its letters that were read.
  private mutating func read(_ text: String, atMost limit: Int) -> Int {
    var count = 0
    var hash = FunctionWordTable.emptyHash
    var isInWord = false
    var isCapitalised = false
    for scalar in text.unicodeScalars {
      let isLetter =
        scalar.isASCII
        ? UInt8(scalar.value).isASCIILetter : scalar.properties.isAlphabetic || scalar.isMark
      guard isLetter else {
        if isInWord { endWord(hash, isCapitalised) }
        (hash, isInWord) = (FunctionWordTable.emptyHash, false)
        if count >= limit { break }
        continue
      }
      count += 1
      if !isInWord { isCapitalised = scalar.properties.isUppercase }
      isInWord = true
      if let system = WritingSystem(of: scalar) { letters[system.rawValue] += 1 }
      if scalar.isASCII {
        hash = FunctionWordTable.hash(hash, UInt8(scalar.value) | 0x20)
      } else {
        for byte in scalar.properties.lowercaseMapping.utf8 {
          hash = FunctionWordTable.hash(hash, byte)
        }
      }
    }
    if isInWord { endWord(hash, isCapitalised) }
    return count
  }

  private mutating func endWord(_ hash: UInt64, _ isCapitalised: Bool) {
    if words < Self.fewWords { first.append((hash, isCapitalised)) }
    words += 1
    count(hash)
  }

  private mutating func count(_ hash: UInt64) {
    var mask = FunctionWordTable.shared.languages(ofHash: hash)
    guard mask != 0 else { return }
    let share = 1 / Double(mask.nonzeroBitCount)
    while mask != 0 {
      let language = mask.trailingZeroBitCount
      found[language] += 1
      scores[language] += share
      mask &= mask - 1
    }
  }

  /// The same with each word counted once: a name that is a word of some language, such as Ben or Tom,
  /// stands in a short text again and again.
  private var ofDistinctWords: LanguageDetector {
    var detector = self
    let hashes = Set(first.map(\.hash))
    detector.words = hashes.count
    detector.found = found.map { _ in 0 }
    detector.scores = scores.map { _ in 0 }
    for hash in hashes { detector.count(hash) }
    return detector
  }

  /// Whether no word of any list stands in the text but such as have a capital, as names do.
  private var mayBeNames: Bool {
    !first.contains {
      !$0.isCapitalised && FunctionWordTable.shared.languages(ofHash: $0.hash) != 0
    }
  }

  /// The system most of the letters are of.
  ///
  /// A Chinese character counts as two letters, and a tenth
  /// of kana among Chinese characters makes them Japanese.
  private var writingSystem: WritingSystem? {
    var weights = letters
    let (han, kana) = (WritingSystem.han.rawValue, WritingSystem.kana.rawValue)
    if weights[kana] * 10 > weights[han] {
      weights[kana] += weights[han]
    } else {
      weights[kana] = 0
    }
    for place in [han, kana, WritingSystem.hangul.rawValue] { weights[place] *= 2 }
    guard let most = weights.max(), most > 0 else { return nil }
    return weights.firstIndex(of: most).flatMap { WritingSystem(rawValue: $0) }
  }

  /// What the letters and words tell.
  ///
  /// A text of a few Latin words that tell nothing is taken for
  /// English.
  private var guess: LanguageGuess {
    guard let system = writingSystem else {
      return LanguageGuess(language: .english, isSure: false, writingSystem: nil)
    }
    let table = FunctionWordTable.shared
    var best: Int?
    for (place, language) in table.languages.enumerated()
    where language.writingSystem == system && scores[place] > best.map({ scores[$0] }) ?? 0 {
      best = place
    }
    if let place = best, found[place] == 1, system == .latin, words < Self.fewWords, mayBeNames {
      best = nil
    }
    let share = best.map { Double(found[$0]) / Double(max(words, 1)) } ?? 0
    if let best, share >= Self.sureShare {
      return LanguageGuess(language: table.languages[best], isSure: true, writingSystem: system)
    }
    var language: Language?
    if let best, share >= Self.leastShare {
      language = table.languages[best]
    } else {
      switch system {
      case .latin: language = words < Self.fewWords ? .english : nil
      case .cyrillic, .arabic, .devanagari:
        language = words < Self.fewWords ? system.commonLanguage : nil
      default:
        return LanguageGuess(language: system.commonLanguage, isSure: true, writingSystem: system)
      }
    }
    return LanguageGuess(
      language: language, isSure: false, writingSystem: system, shares: shares(against: best))
  }

  /// How much speaks for each language, against the one at a place in the table.
  private func shares(against best: Int?) -> [Language: Double] {
    guard let best, scores[best] > 0 else { return [:] }
    return Dictionary(
      zip(FunctionWordTable.shared.languages, scores).filter { $0.1 > 0 }
        .map { ($0.0, $0.1 / scores[best]) }, uniquingKeysWith: { first, _ in first })
  }
}

extension Unicode.Scalar {
  /// Whether it is written on or beside another character.
  fileprivate var isMark: Bool {
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark: true
    default: false
    }
  }
}
