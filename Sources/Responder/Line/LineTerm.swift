internal import Narrative
internal import Retrieval

/// A word of a line that says something, with what in a sentence would match it.
struct LineTerm {
  /// The word as it was typed, in lower case.
  let word: String

  /// What it was taken for, where it was misspelt.
  let correction: String?

  /// The stems that match it, one for each language of the texts.
  let stems: [String]

  /// How much it says, above 0: words that are rare in the language and in the narrative say more.
  let weight: Float

  /// Whether any passage has it.
  let isInNarrative: Bool

  /// Whether it is a number, or begins with a capital as a name does.
  let isNameOrNumber: Bool

  /// The rarity of a word that the language has no frequency of.
  private static let unknownRarity: Float = 0.8

  /// The terms of a line in the order of its words, each word once.
  ///
  /// - Parameters:
  ///   - tokens: The words of the line.
  ///   - text: The line.
  ///   - analyzer: What cut it into words.
  ///   - index: The narrative that is asked.
  ///   - names: Words that say nothing: the narrator's name.
  ///   - fillers: Words that say little in a question.
  static func terms(
    of tokens: [Token], text: String, in analyzer: Analyzer, of index: NarrativeIndex,
    besides names: Set<String>, fillers: FillerWords
  ) -> [LineTerm] {
    let query = index.query(of: tokens, of: text, in: analyzer)
    let capitals = tokens.count { $0.isCapitalised }
    let areNamesTold = analyzer.capitalsTellNames && capitals * 2 <= tokens.count + 1
    let first = tokens.first?.word
    let frequencies = WordFrequencies()
    var terms: [LineTerm] = []
    var places: [String: Int] = [:]
    let asking = askingWords(of: text, in: analyzer)
    for term in query.terms where !names.contains(term.word) && !asking(term.word) {
      if let place = places[term.word] {
        if !terms[place].stems.contains(term.stem) { terms[place] = terms[place].adding(term.stem) }
        continue
      }
      let isNumber = term.word.utf8.contains(where: SentenceWords.isDigit)
      let isName = areNamesTold && term.isCapitalised && term.word != first
      let word = term.correction ?? term.word
      let rarity =
        analyzer.isEnglish
        ? frequencies.zipfFrequency(of: word).map { Float(max(0, min(1, (7 - $0) / 5))) }
          ?? unknownRarity
        : 1
      let frequency = index.passages.documentFrequency(of: term.stem)
      // "J.R.R. Bates" may stand there as "J. R. R. Bates".
      if frequency == 0, Self.areInitials(term.word, in: text) { continue }
      let idf = Float(index.passages.inverseDocumentFrequency(of: term.stem))
      places[term.word] = terms.count
      terms.append(
        LineTerm(
          word: term.word, correction: term.correction, stems: [term.stem],
          weight: (0.3 + 0.7 * rarity) * idf * (analyzer.isEnglish ? fillers.factor(of: word) : 1),
          isInNarrative: frequency > 0,
          isNameOrNumber: isNumber || isName))
    }
    return terms
  }

  /// Whether letters stand in a line with a stop after each, and a name after them.
  private static func areInitials(_ word: String, in text: String) -> Bool {
    guard (2...4).contains(word.count) else { return false }
    let initials = word.uppercased().map { "\($0)." }.joined() + " "
    guard let range = text.ranges(of: initials).first else { return false }
    return text[range.upperBound...].first?.isUppercase ?? false
  }

  /// What tells words that only ask, of texts in other languages than English: those of the language that
  /// hold a question together, and those of English where the question is in that.
  private static func askingWords(of text: String, in analyzer: Analyzer) -> (String) -> Bool {
    guard !analyzer.isEnglish else { return { _ in false } }
    let tag = analyzer.language?.tag ?? ""
    let isForeign = LanguageDetector.language(of: text) == .english
    return { word in
      askingElsewhere.contains("\(tag) \(word)") || (isForeign && StopWords.english.contains(word))
    }
  }

  /// Words of other languages than English that only ask, each after the tag of its language.
  private static let askingElsewhere = WordList.wordsOfQuestionsElsewhere.words

  private func adding(_ stem: String) -> LineTerm {
    LineTerm(
      word: word, correction: correction, stems: stems + [stem], weight: weight,
      isInNarrative: isInNarrative, isNameOrNumber: isNameOrNumber)
  }

  /// The share of some terms, by weight, that a sentence has; 0 where there are no terms.
  static func share(of terms: [LineTerm], matchedBy stems: Set<String>) -> Float {
    let total = terms.reduce(0) { $0 + $1.weight }
    guard total > 0 else { return 0 }
    return terms.reduce(0) { $1.isMatched(by: stems) ? $0 + $1.weight : $0 } / total
  }

  /// Whether a sentence with some stems has the word.
  func isMatched(by stems: Set<String>) -> Bool { self.stems.contains(where: stems.contains) }
}
