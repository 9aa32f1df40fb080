/// Counts the sentences and passages that terms stand in, as sentences come in their order.
struct TermCounts {
  /// What is known about a term.
  private struct Record {
    /// The number of passages it stands in, and of sentences.
    var passageCount: UInt32 = 0
    var sentenceCount: UInt32 = 0

    /// The last sentence it was seen in, counted from 1.
    var lastSentence: UInt32 = 0

    /// How often it stands in that sentence's passage, as far as that was read.
    var frequency: UInt32 = 0

    /// Notes a sentence, and tells whether the term is new in its passage.
    @inline(__always)
    mutating func meet(_ sentence: UInt32, since firstSentence: UInt32) -> Bool {
      guard lastSentence != sentence else { return false }
      let isNew = lastSentence < firstSentence
      if isNew {
        passageCount &+= 1
        frequency = 0
      }
      sentenceCount &+= 1
      lastSentence = sentence
      return isNew
    }
  }

  private var records: [Record] = []
  private var sentence: UInt32 = 0
  private var firstSentence: UInt32 = 0

  /// The number of terms.
  var count: Int { records.count }

  /// The number of passages each term stands in.
  var passageCounts: [Int] { records.map { Int($0.passageCount) } }

  /// The number of sentences each term stands in.
  var sentenceCounts: [Int] { records.map { Int($0.sentenceCount) } }

  /// Adds a term, whose number is that of terms added so far.
  mutating func append() { records.append(Record()) }

  /// Begins a passage.
  mutating func beginPassage() { firstSentence = sentence &+ 1 }

  /// Begins a sentence of the passage.
  mutating func beginSentence() { sentence &+= 1 }

  /// Counts terms of the sentence.
  ///
  /// - Parameters:
  ///   - terms: The terms, with repeats.
  ///   - passageTerms: Takes those that are new in the passage.
  mutating func count(_ terms: [UInt32], _ passageTerms: inout [UInt32]) {
    let (sentence, firstSentence) = (sentence, firstSentence)
    var records = records.mutableSpan
    for term in terms {
      let index = Int(term)
      if records[index].meet(sentence, since: firstSentence) { passageTerms.append(term) }
      records[index].frequency &+= 1
    }
  }

  /// Counts a concept of the sentence, whose frequency in the passage is the largest of its sentences.
  mutating func count(concept: Int, frequency: UInt8, _ passageTerms: inout [UInt32]) {
    if records[concept].meet(sentence, since: firstSentence) {
      passageTerms.append(UInt32(concept))
    }
    records[concept].frequency = max(records[concept].frequency, UInt32(frequency))
  }

  /// How often a term of the passage stands in it, 255 at most.
  func frequency(of term: UInt32) -> UInt8 { UInt8(clamping: records[Int(term)].frequency) }
}
