/// Finds the concepts of sentences by the same rules as `Concepts` and `ConceptPhrases`, at the speed
/// of numbers.
///
/// What a word stands for is looked up once, when the word is first seen.
struct ConceptFinder {
  /// The number of concepts there are.
  let conceptCount: Int

  /// The concepts of the sentence so far, each once.
  private(set) var touched: [Int] = []

  private let concepts = Concepts()
  private let phraseList = ConceptPhrases()

  /// A concept that a word or phrase stands for, with its weight as a frequency.
  private struct Meaning {
    let concept: Int
    let frequency: UInt8
  }

  private struct Phrase {
    let steps: [(stem: UInt32, reach: Int)]
    let meaning: Meaning
  }

  private struct Word {
    let stem: UInt32
    let meanings: [Meaning]

    /// The group of phrases that begin with it, or -1.
    let group: Int
  }

  private var words: [Word] = []
  private var stems = WordTable()
  private var groups: [[Phrase]] = []
  private var groupOfStem: [UInt32: Int] = [:]
  private var frequencies: [UInt8]
  private var sentence: [UInt32] = []
  private var openings: [(place: Int, group: Int)] = []

  init() {
    conceptCount = concepts.count
    frequencies = Array(repeating: 0, count: concepts.count)
  }

  /// Learns the next word, whose number is that of words learnt so far.
  mutating func learn(_ word: String, stem: String) {
    let number = stemNumber(stem)
    let meanings = concepts.concepts(of: word, stem: stem).map {
      Meaning(concept: $0.concept, frequency: ConceptWeight.frequency(for: $0.weight))
    }
    words.append(Word(stem: number, meanings: meanings, group: group(of: stem, number)))
  }

  /// Takes the next word of a sentence by its number.
  mutating func take(_ number: Int) {
    let group = words[number].group
    if group >= 0 { openings.append((sentence.count, group)) }
    sentence.append(words[number].stem)
    for meaning in words[number].meanings { note(meaning) }
  }

  /// Ends a sentence's words; `touched` and `frequency(of:)` are complete then.
  mutating func endWords() {
    for (place, group) in openings {
      for index in groups[group].indices where stands(groups[group][index].steps, behind: place) {
        note(groups[group][index].meaning)
      }
    }
  }

  /// How surely the sentence touches a concept, as a frequency.
  func frequency(of concept: Int) -> UInt8 { frequencies[concept] }

  /// Forgets the sentence.
  mutating func beginSentence() {
    for concept in touched { frequencies[concept] = 0 }
    touched.removeAll(keepingCapacity: true)
    sentence.removeAll(keepingCapacity: true)
    openings.removeAll(keepingCapacity: true)
  }

  private mutating func note(_ meaning: Meaning) {
    if frequencies[meaning.concept] == 0 { touched.append(meaning.concept) }
    frequencies[meaning.concept] = max(frequencies[meaning.concept], meaning.frequency)
  }

  private func stands(_ steps: [(stem: UInt32, reach: Int)], behind start: Int) -> Bool {
    var place = start
    for (stem, reach) in steps {
      let end = min(place + 1 + reach, sentence.count)
      guard place + 1 < end,
        let next = (place + 1..<end).first(where: { sentence[$0] == stem })
      else { return false }
      place = next
    }
    return true
  }

  private mutating func stemNumber(_ stem: String) -> UInt32 {
    UInt32(stems.number(of: Array(stem.utf8)))
  }

  private mutating func group(of stem: String, _ number: UInt32) -> Int {
    if let known = groupOfStem[number] { return known }
    var group = -1
    if let found = phraseList.group(beginningWith: stem) {
      group = groups.count
      let phrases = phraseList.phrases(in: found)
      groups.append(
        phrases.map { phrase in
          Phrase(
            steps: phrase.steps.map { (stemNumber($0.stem), $0.reach) },
            meaning: Meaning(
              concept: phrase.concept, frequency: ConceptWeight.frequency(for: phrase.weight)))
        })
    }
    groupOfStem[number] = group
    return group
  }
}
