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

  /// A word behind the first of a phrase, and how many words further on it may stand.
  private struct Step {
    let stem: UInt32
    let reach: Int
  }

  private struct Phrase {
    /// The stem of the first step.
    let next: UInt32

    let steps: Range<Int>
    let meaning: Meaning
  }

  /// The phrases that begin with one stem, in the order of their second words' stems.
  private struct Group {
    let phrases: Range<Int>

    /// A bit for each stem that a phrase may go on with, as `bit(of:)` has them.
    let nextStems: UInt64
  }

  private struct Word {
    let stem: UInt32

    /// The group of phrases that begin with it, or -1.
    let group: Int32

    /// Where its meanings begin and how many it has.
    let firstMeaning: UInt32
    let meaningCount: UInt32
  }

  /// The most words further on that a phrase may go on.
  private static let longestReach = 3

  private var words: [Word] = []
  private var stems = WordTable()
  private var meanings: [Meaning] = []
  private var groups: [Group] = []
  private var phrases: [Phrase] = []
  private var steps: [Step] = []
  private var groupOfStem: [UInt32: Int32] = [:]
  private var frequencies: [UInt8]

  /// The places of the words that may open phrases.
  private var openings: [Int] = []

  init() {
    conceptCount = concepts.count
    frequencies = Array(repeating: 0, count: concepts.count)
  }

  /// Learns the next word, whose number is that of words learnt so far.
  ///
  /// - Returns: Whether the word stands for anything or may open a phrase that does.
  mutating func learn(_ word: String, stem: String) -> Bool {
    let number = stemNumber(stem)
    let first = meanings.count
    for (concept, weight) in concepts.concepts(of: word, stem: stem) {
      meanings.append(
        Meaning(concept: concept, frequency: ConceptWeight.frequency(for: weight)))
    }
    let group = group(of: stem, number)
    words.append(
      Word(
        stem: number, group: group, firstMeaning: UInt32(first),
        meaningCount: UInt32(meanings.count - first)))
    return group >= 0 || first < meanings.count
  }

  /// Learns the next word as one that stands for nothing, as words of other languages do.
  mutating func learnForeignWord() {
    words.append(Word(stem: 0, group: -1, firstMeaning: 0, meaningCount: 0))
  }

  /// Takes a word of a sentence that `learn` returned true for.
  ///
  /// - Parameters:
  ///   - number: The word's number.
  ///   - place: Its place in the sentence.
  mutating func weigh(_ number: Int, at place: Int) {
    let word = words[number]
    if word.group >= 0 { openings.append(place) }
    let first = Int(word.firstMeaning)
    for index in first..<first + Int(word.meaningCount) { note(meanings[index]) }
  }

  /// Finds the phrases of a sentence whose words were all taken; `touched` and `frequency(of:)` are
  /// complete then.
  mutating func matchPhrases(in sentence: [SentenceWord]) {
    for index in openings.indices { matchPhrases(in: sentence, from: openings[index]) }
  }

  private mutating func matchPhrases(in sentence: [SentenceWord], from start: Int) {
    let group = groups[Int(words[Int(sentence[start].number)].group)]
    // Most groups are done with by a look at the words behind.
    func stem(_ distance: Int) -> UInt32 {
      let place = start + distance
      return place < sentence.count ? self.stem(of: sentence[place]) : .max
    }
    let (first, second, third) = (stem(1), stem(2), stem(3))
    let following = Self.bit(of: first) | Self.bit(of: second) | Self.bit(of: third)
    guard group.nextStems & following != 0 else { return }
    matchPhrases(of: group, goingOnWith: first, in: sentence, from: start)
    if second != first { matchPhrases(of: group, goingOnWith: second, in: sentence, from: start) }
    if third != first, third != second {
      matchPhrases(of: group, goingOnWith: third, in: sentence, from: start)
    }
  }

  /// Finds those phrases of a group whose second word has a stem.
  private mutating func matchPhrases(
    of group: Group, goingOnWith next: UInt32, in sentence: [SentenceWord], from start: Int
  ) {
    guard group.nextStems & Self.bit(of: next) != 0 else { return }
    var (low, high) = (group.phrases.lowerBound, group.phrases.upperBound)
    while low < high {
      let middle = (low + high) / 2
      if phrases[middle].next < next { low = middle + 1 } else { high = middle }
    }
    while low < group.phrases.upperBound, phrases[low].next == next {
      if stands(phrases[low].steps, in: sentence, behind: start) { note(phrases[low].meaning) }
      low += 1
    }
  }

  /// How surely the sentence touches a concept, as a frequency.
  func frequency(of concept: Int) -> UInt8 { frequencies[concept] }

  /// Forgets the sentence.
  mutating func beginSentence() {
    for concept in touched { frequencies[concept] = 0 }
    touched.removeAll(keepingCapacity: true)
    openings.removeAll(keepingCapacity: true)
  }

  private mutating func note(_ meaning: Meaning) {
    if frequencies[meaning.concept] == 0 { touched.append(meaning.concept) }
    frequencies[meaning.concept] = max(frequencies[meaning.concept], meaning.frequency)
  }

  private func stands(
    _ range: Range<Int>, in sentence: [SentenceWord], behind start: Int
  ) -> Bool {
    var place = start
    for index in range {
      let end = min(place + 1 + steps[index].reach, sentence.count)
      var next = place + 1
      while next < end, stem(of: sentence[next]) != steps[index].stem { next += 1 }
      guard next < end else { return false }
      place = next
    }
    return true
  }

  private func stem(of word: SentenceWord) -> UInt32 { words[Int(word.number)].stem }

  private static func bit(of stem: UInt32) -> UInt64 { 1 << UInt64(stem & 63) }

  private mutating func stemNumber(_ stem: String) -> UInt32 {
    UInt32(stems.number(of: Array(stem.utf8).span))
  }

  private mutating func group(of stem: String, _ number: UInt32) -> Int32 {
    if let known = groupOfStem[number] { return known }
    var group: Int32 = -1
    if let found = phraseList.group(beginningWith: stem) {
      let first = phrases.count
      var nextStems: UInt64 = 0
      for phrase in phraseList.phrases(in: found) {
        guard let next = phrase.steps.first else { continue }
        let firstStep = steps.count
        for (stem, reach) in phrase.steps {
          steps.append(Step(stem: stemNumber(stem), reach: min(reach, Self.longestReach)))
        }
        let nextStem = stemNumber(next.stem)
        nextStems |= Self.bit(of: nextStem)
        phrases.append(
          Phrase(
            next: nextStem, steps: firstStep..<steps.count,
            meaning: Meaning(
              concept: phrase.concept, frequency: ConceptWeight.frequency(for: phrase.weight))))
      }
      phrases[first...].sort { $0.next < $1.next }
      group = Int32(groups.count)
      groups.append(Group(phrases: first..<phrases.count, nextStems: nextStems))
    }
    groupOfStem[number] = group
    return group
  }
}
