internal import Retrieval

/// Takes questions apart into units.
struct QuestionReader {
  private let story: StoryProfile
  private let rareWords: RareWords
  private let narratorWords: Set<String>

  /// The weight of a word that only carries the question, of its own.
  private static let genericShare: Float = 0.15

  /// The weight of a word that leads in to what the question is about, of its own.
  private static let carrierShare: Float = 0.35

  /// The weight of a word inside a phrase, of its own.
  private static let phraseShare: Float = 0.7

  /// The weight of a word inside a phrase of three words or more, which says little by itself: "line"
  /// in "line of work".
  private static let idiomShare: Float = 0.3

  /// What a concept near the one meant is worth.
  private static let nearConceptShare: Float = 0.35

  /// A word of a question, made right.
  private struct Word {
    let text: String
    let spelling: String?
    let isCapitalised: Bool
    let known: WordKnowledge.Word
  }

  /// Reads questions about a story.
  ///
  /// - Parameter wordNet: What tells the meanings of words that the lexicon doesn't know.
  init(story: StoryProfile, narrator: Narrator, wordNet: WordNet?) {
    self.story = story
    rareWords = RareWords(story: story, wordNet: wordNet)
    narratorWords = Set(narrator.nameWords)
  }

  /// Whether a word belongs to the narrator's name.
  func namesNarrator(_ word: String) -> Bool { narratorWords.contains(word) }

  /// A question as far as it is read, its words spelled right.
  func spelledRight(_ text: String, _ tokens: [Token], in analyzer: Analyzer) -> String {
    let bytes = Array(text.utf8)
    var right: [UInt8] = []
    var end = 0
    for token in tokens {
      let correction = story.index.corrected(token.word, in: analyzer)
      guard correction != token.word else { continue }
      right += bytes[end..<token.byteRange.lowerBound] + Array(correction.utf8)
      end = token.byteRange.upperBound
    }
    right += bytes[end..<max(end, tokens.last?.byteRange.upperBound ?? 0)]
    return String(decoding: right, as: UTF8.self)
  }

  /// The units of a question: its words that mean something, then its phrases.
  ///
  /// - Parameters:
  ///   - tokens: Its words.
  ///   - analyzer: What cut it into words.
  ///   - capitalsMakeNames: Whether a capital in the middle may begin a name.
  func units(
    of tokens: [Token], in analyzer: Analyzer, capitalsMakeNames: Bool
  ) -> [QuestionUnit] {
    let knowledge = story.knowledge(in: analyzer)
    let words = tokens.map { token in
      let text = story.index.corrected(token.word, in: analyzer)
      return Word(
        text: text, spelling: text == token.word ? nil : token.word,
        isCapitalised: token.isCapitalised, known: knowledge.word(text))
    }
    guard analyzer.isEnglish else {
      return foreignUnits(of: words, in: analyzer, capitalsMakeNames: capitalsMakeNames)
    }
    let phrases = knowledge.phrases(in: words.map(\.known)).filter { match in
      match.places.count >= 3 || !match.places.allSatisfy { words[$0].known.isStopWord }
    }
    let inPhrase = Set(phrases.flatMap(\.places))
    let inIdiom = Set(phrases.filter { $0.places.count > 2 }.flatMap(\.places))
    let longest = ConceptPhrases.longest(of: phrases)
    let texts = words.map(\.text)
    let focus = QuestionFocus.place(in: texts)
    var units: [QuestionUnit] = []
    for (place, word) in words.enumerated()
    where !word.known.isStopWord && !namesNarrator(word.text) {
      // "Please, please" asks for no more than "please".
      if GenericWords.contains(word.text), units.contains(where: { $0.text == word.text }) {
        continue
      }
      let isName =
        word.isCapitalised && place > 0 && capitalsMakeNames
        && !story.isWrittenSmall(word.text, in: analyzer)
        && (knowledge.zipfFrequency(of: word.text) ?? 0) < 5.2
      var unit = unit(
        of: word, in: analyzer, isName: isName, isInPhrase: inPhrase.contains(place),
        isOwn: place > 0 && ["your", "the", "his"].contains(words[place - 1].text),
        leadsIn: CarrierWords.leadsIn(texts, at: place),
        inIdiom: inIdiom.contains(place))
      unit.isFocus = place == focus
      units.append(unit)
    }
    return units + phraseUnits(longest, words, focus: focus)
  }

  /// The units of a question in another language than English: its words, which matter as they are
  /// rare in the story.
  private func foreignUnits(
    of words: [Word], in analyzer: Analyzer, capitalsMakeNames: Bool
  ) -> [QuestionUnit] {
    words.enumerated().compactMap { place, word in
      guard !word.known.isStopWord, !namesNarrator(word.text) else { return nil }
      let forms = forms(of: word, in: analyzer)
      let isName =
        word.isCapitalised && place > 0 && capitalsMakeNames && analyzer.capitalsTellNames
        && !story.isWrittenSmall(word.text, in: analyzer)
      let rarity = forms.map { story.rarity(ofStem: $0.stem) }.min() ?? 1
      return QuestionUnit(
        text: word.text, spelling: nil, isWord: true, weight: max(0.05, min(1, rarity)),
        forms: forms, concepts: [], expandedConcepts: [], isName: isName, isGeneric: false,
        vector: nil)
    }
  }

  /// What meets a word to the letter: its stems in the languages of the story.
  private func forms(of word: Word, in analyzer: Analyzer) -> [(stem: Int32, weight: Float)] {
    story.index.analyzers.stems(of: word.text, in: analyzer)
      .compactMap { story.number(ofStem: $0) }.map { ($0, 1) }
  }

  private func unit(
    of word: Word, in analyzer: Analyzer, isName: Bool, isInPhrase: Bool, isOwn: Bool,
    leadsIn: Bool, inIdiom: Bool
  ) -> QuestionUnit {
    let stem = story.number(ofStem: word.known.stem)
    let isGeneric = GenericWords.contains(word.text)
    var weight =
      0.8 * word.known.rarity + 0.2 * max(0, min(1, story.rarity(ofStem: stem)))
    if isName { weight = max(weight, 0.9) }
    if isGeneric { weight *= Self.genericShare }
    if isInPhrase { weight *= inIdiom ? Self.idiomShare : Self.phraseShare }
    if leadsIn { weight *= Self.carrierShare }
    var forms = forms(of: word, in: analyzer)
    // "Your company" means the one that the story is about.
    if isOwn, ["company", "firm", "business"].contains(word.text),
      let organisation = story.organisation
    {
      if let stem = story.number(ofStem: analyzer.stem(organisation)) {
        forms.append((stem, 0.8))
      }
      weight *= 0.6
    }
    var concepts = isGeneric || isName || isInPhrase ? [] : word.known.concepts
    var vector = isGeneric || isName ? nil : word.known.vector
    var standIns: [String] = []
    var certainty: Float = 1
    if !isGeneric, !isName, !isInPhrase, forms.isEmpty, concepts.isEmpty, vector == nil,
      let meaning = rareWords.meaning(of: word.text)
    {
      forms = meaning.forms
      concepts = meaning.concepts
      vector = meaning.vector
      standIns = meaning.standIns
      certainty = meaning.certainty
    }
    return QuestionUnit(
      text: word.text, spelling: word.spelling, isWord: true, weight: weight, forms: forms,
      concepts: concepts, expandedConcepts: expanded(concepts), isName: isName,
      isGeneric: isGeneric, vector: vector, standIns: standIns,
      certainty: certainty)
  }

  private func phraseUnits(
    _ matches: [ConceptPhrases.Match], _ words: [Word], focus: Int?
  ) -> [QuestionUnit] {
    var units: [QuestionUnit] = []
    for (number, match) in matches.enumerated()
    where !matches[..<number].contains(where: { $0.places == match.places }) {
      var concepts: [(concept: Int, weight: Float)] = []
      for same in matches where same.places == match.places {
        if let known = concepts.firstIndex(where: { $0.concept == same.concept }) {
          concepts[known].weight = max(concepts[known].weight, same.weight)
        } else {
          concepts.append((same.concept, same.weight))
        }
      }
      let rarity = match.places.filter { !words[$0].known.isStopWord }
        .map { words[$0].known.rarity }.max()
      var unit = QuestionUnit(
        text: match.places.map { words[$0].text }.joined(separator: " "), isWord: false,
        weight: 0.5 * max(rarity ?? 0.4, 0.5) + 0.15, forms: [], concepts: concepts,
        expandedConcepts: expanded(concepts), isName: false, isGeneric: false, vector: nil)
      unit.isFocus = focus.map(match.places.contains) ?? false
      units.append(unit)
    }
    return units
  }

  /// Concepts with those near them, weighted by how rare they are in the story.
  private func expanded(
    _ concepts: [(concept: Int, weight: Float)]
  ) -> [(concept: Int, weight: Float)] {
    var expanded: [(concept: Int, weight: Float)] = []
    func add(_ concept: Int, _ weight: Float) {
      if let known = expanded.firstIndex(where: { $0.concept == concept }) {
        expanded[known].weight = max(expanded[known].weight, weight)
      } else {
        expanded.append((concept, weight))
      }
    }
    for (concept, weight) in concepts {
      let weight = weight * story.rarity(ofConcept: concept).squareRoot()
      add(concept, weight)
      for near in story.knowledge.concepts.near(concept)
      where !concepts.contains(where: { $0.concept == near }) {
        add(near, weight * Self.nearConceptShare)
      }
    }
    return expanded
  }
}
