internal import Narrative
internal import Retrieval

/// Finds the phrases of a sentence that name subjects.
///
/// A phrase is a run of content words after "my", "our" or "the" that a function word or a stop
/// ends, so that it is whole, as in automatic keyword extraction by stop words (Rose and others,
/// RAKE, 2010), or a run of words with capitals within a sentence.
struct SubjectPhraseFinder {
  private let index: NarrativeIndex
  private let keyness: Keyness
  private let forms = WordForms()

  /// Finds phrases in the sentences of an index.
  init(index: NarrativeIndex) {
    self.index = index
    keyness = Keyness(index: index)
  }

  /// The phrases of a passage in reading order; none where it isn't English.
  func phrases(inPassage number: Int) -> [SubjectPhrase] {
    let narrative = index.narrative
    let analyzer = index.analyzer(ofPassage: number)
    guard analyzer.isEnglish else { return [] }
    let text = narrative.documents[narrative.passages[number].document].text
    return narrative.passages[number].sentences.flatMap { sentence in
      let words = SubjectWords(tokens: index.tokens(ofSentence: sentence), text: text)
      return words.tokens.indices.compactMap { start in
        commonPhrase(at: start, words, sentence, analyzer)
          ?? name(at: start, words, sentence, analyzer)
      }
    }
  }

  /// The phrase that an owner or article opens.
  private func commonPhrase(
    at start: Int, _ words: SubjectWords, _ sentence: Int, _ analyzer: Analyzer
  ) -> SubjectPhrase? {
    let owner = words.tokens[start].word
    guard ["my", "our", "the"].contains(owner) else { return nil }
    let end = words.endOfRun(from: start + 1, atMost: 4) {
      !analyzer.isStopWord($0.word) && !isVerb($0.word)
        && !SubjectVocabulary.prepositions.contains($0.word)
    }
    let content = words.tokens[(start + 1)..<end]
    guard (1...3).contains(content.count), isSubject(content.map(\.word)),
      content.allSatisfy({ !$0.isCapitalised }), let head = content.last,
      !mayBeClause(opening: start, content.indices, words, analyzer),
      // "My job search" is the narrator's own; "my time" could be anybody's.
      (owner != "the" && content.count > 1) || keyness.of(head.word) >= Keyness.likely
    else { return nil }
    // "The school" could be any, and "the power" needs what it is the power of; "the blast furnaces"
    // are those of the story.
    if owner == "the", content.count == 1 {
      let next = words.isJoined(end - 1) ? words.tokens[end].word : ""
      guard keyness.of(head.word) >= Keyness.sure,
        !SubjectVocabulary.completingNouns.contains(next)
      else { return nil }
    }
    return phrase(
      owner == "the" ? .known : .owned, words, opening: start, content.indices, sentence, analyzer,
      text: "\(owner) \(words.text(content.indices))")
  }

  /// Whether a phrase may be a whole clause, as "the ink freezes" is, and not name several things.
  private func mayBeClause(
    opening start: Int, _ content: Range<Int>, _ words: SubjectWords, _ analyzer: Analyzer
  ) -> Bool {
    let tokens = words.tokens
    guard content.count > 1, let last = content.last.map({ tokens[$0].word }),
      last.hasSuffix("s"), !last.hasSuffix("ss"), !last.hasSuffix("us"),
      start == 0 || !words.isJoined(start - 1)
        || SubjectVocabulary.beforeClauses.contains(tokens[start - 1].word)
    else { return false }
    guard words.isJoined(content.upperBound - 1) else { return true }
    let next = tokens[content.upperBound].word
    return analyzer.isStopWord(next) && !SubjectVocabulary.auxiliariesOfSeveral.contains(next)
  }

  /// The name that begins at a word.
  private func name(
    at start: Int, _ words: SubjectWords, _ sentence: Int, _ analyzer: Analyzer
  ) -> SubjectPhrase? {
    let tokens = words.tokens
    // What opens a sentence or a quotation has a capital in any case.
    guard start > 0, tokens[start].isCapitalised, words.isJoined(start - 1),
      !tokens[start - 1].isCapitalised,
      !SubjectVocabulary.notBeforeNames.contains(tokens[start - 1].word)
    else { return nil }
    let end = words.endOfRun(from: start, atMost: 5) {
      $0.isCapitalised && !analyzer.isStopWord($0.word)
    }
    let isTitled = SubjectVocabulary.titles.contains(tokens[start].word)
    let named = (isTitled ? start + 1 : start)..<end
    guard (1...3).contains(named.count), isWhole(upTo: end, words, analyzer),
      tokens[named].allSatisfy({ isNameWord($0.word) })
    else { return nil }
    let hasArticle = tokens[start - 1].word == "the"
    return phrase(
      isTitled ? .person : .name, words, opening: start - 1, named, sentence, analyzer,
      text: (hasArticle ? "the " : "") + words.text(start..<end))
  }

  private func phrase(
    _ form: SubjectPhrase.Form, _ words: SubjectWords, opening: Int, _ content: Range<Int>,
    _ sentence: Int, _ analyzer: Analyzer, text: String
  ) -> SubjectPhrase {
    let next = words.isJoined(content.upperBound - 1) ? words.tokens[content.upperBound].word : ""
    let worth = content.reduce(0) { $0 + keyness.of(words.tokens[$1].word) } / Double(content.count)
    let opensClause = opening == 0 || !words.isJoined(opening - 1)
    return SubjectPhrase(
      form: form, text: text, stems: Set(words.tokens[content].map { analyzer.stem($0.word) }),
      worth: worth, sentence: sentence,
      verb: opensClause && SubjectVocabulary.toBe.contains(next) ? next : nil,
      isPlace: form == .name && SubjectVocabulary.beforePlaces.contains(words.tokens[opening].word))
  }

  /// Whether a run of words ends where a phrase does, and isn't cut out of a longer one.
  private func isWhole(upTo end: Int, _ words: SubjectWords, _ analyzer: Analyzer) -> Bool {
    !words.isJoined(end - 1) || analyzer.isStopWord(words.tokens[end].word)
  }

  private func isSubject(_ content: [String]) -> Bool {
    guard let first = content.first, let last = content.last else { return false }
    return !SubjectVocabulary.vagueOpeners.contains(first) && !first.hasSuffix("ing")
      && !SubjectVocabulary.unfinishedEndings.contains(where: last.hasSuffix)
      && content.allSatisfy {
        $0.count > 2 && $0.utf8.allSatisfy { !$0.isASCIIDigit }
      }
      // "My memory's getting worse" is no thing of the memory's.
      && !(content.dropLast().contains { $0.hasSuffix("'s") || $0.hasSuffix("’s") }
        && last.hasSuffix("ing"))
  }

  /// Whether a word is a past form, as in "my father taught me", where the phrase ends.
  private func isVerb(_ word: String) -> Bool {
    if word.hasSuffix("s") || SubjectVocabulary.irregularNouns.contains(word) { return false }
    return (word.hasSuffix("ed") && word.count > 4) || forms.base(of: word) != word
  }

  private func isNameWord(_ word: String) -> Bool {
    word.count > 2 && word.utf8.allSatisfy { !$0.isASCIIDigit }
      && !SubjectVocabulary.noNames.contains(word)
  }
}
