internal import Narrative

/// Finds the terms of passages by the same rules as `Analyzer`, at the speed of bytes.
///
/// Every word is turned into a string, looked for among the stop words and stemmed once, when it is
/// first seen.
struct PassageAnalyzer {
  /// The words of the text.
  private(set) var words = WordTable()

  /// The terms; those of the concepts come first, in their order.
  private(set) var terms = WordTable()

  /// What the narrator founded.
  private(set) var foundations = Foundations()

  /// What is known about a word; kept together, as every word of the text needs it.
  private struct WordRecord {
    /// The word's term, or `none` for a stop word.
    var term: UInt32
    var count: UInt32
    var role: Foundations.Role
  }

  /// What is known about a term.
  private struct TermRecord {
    /// The number of passages it stands in, and of sentences.
    var passageCount: UInt32 = 0
    var sentenceCount: UInt32 = 0

    /// The last sentence it was seen in.
    var lastSentence: UInt32 = 0

    /// The last passage it was seen in, and its place among that passage's terms.
    var lastPassage: UInt32 = 0
    var place: UInt32 = 0
  }

  private static let none = UInt32.max
  private var wordRecords: [WordRecord] = []
  private var termRecords: [TermRecord] = []
  private var passageNumber: UInt32 = 0
  private var sentenceNumber: UInt32 = 0
  private var finder = ConceptFinder()

  private let worker: Int
  private let analyzer: Analyzer
  private let tokenizer = Tokenizer()

  init(worker: Int, analyzer: Analyzer) {
    self.worker = worker
    self.analyzer = analyzer
    for concept in 0..<finder.conceptCount {
      _ = terms.number(of: Array(ConceptWeight.term(of: concept).utf8))
      termRecords.append(TermRecord())
    }
  }

  /// How often each word was seen.
  var wordCounts: [Int] { wordRecords.map { Int($0.count) } }

  /// The number of passages each term stands in.
  var passageCounts: [Int] { termRecords.map { Int($0.passageCount) } }

  /// The number of sentences each term stands in.
  var sentenceCounts: [Int] { termRecords.map { Int($0.sentenceCount) } }

  /// The terms of the passages of a part.
  ///
  /// - Complexity: O(n) in the bytes of the part.
  mutating func analyze(_ part: NarrativePart, in bytes: Span<UInt8>) -> ForwardPart {
    var forward = ForwardPart(worker: worker)
    forward.terms.reserveCapacity(part.passages.count * 32)
    forward.frequencies.reserveCapacity(part.passages.count * 32)
    for passage in part.passages {
      passageNumber += 1
      let first = forward.terms.count
      var length = 0
      for sentence in part.sentences[passage.sentences] {
        length += analyze(sentence, in: bytes, &forward)
      }
      forward.counts.append(UInt32(forward.terms.count - first))
      forward.lengthCodes.append(LengthCode.code(for: length))
      forward.termTotal += length
    }
    return forward
  }

  /// Adds the terms of a sentence and returns their number, repeats included.
  private mutating func analyze(
    _ sentence: Sentence, in bytes: Span<UInt8>, _ forward: inout ForwardPart
  ) -> Int {
    var length = 0
    sentenceNumber &+= 1
    finder.beginSentence()
    foundations.beginSentence()
    tokenizer.forEachWord(in: bytes, sentence.byteRange) { word, _, isCapitalised in
      let number = number(of: word)
      let record = wordRecords[number]
      finder.take(number)
      foundations.take(
        record.role, isCapitalised: isCapitalised, word: String(decoding: word, as: UTF8.self))
      guard record.term != Self.none else { return }
      length += 1
      let place = note(record.term, &forward)
      if forward.frequencies[place] < 255 { forward.frequencies[place] += 1 }
    }
    finder.endWords()
    for concept in finder.touched {
      let place = note(UInt32(concept), &forward)
      forward.frequencies[place] = max(forward.frequencies[place], finder.frequency(of: concept))
    }
    return length
  }

  /// Notes that a term stands in the sentence and returns its place among the terms of the part.
  @inline(__always)
  private mutating func note(_ term: UInt32, _ forward: inout ForwardPart) -> Int {
    let index = Int(term)
    if termRecords[index].lastSentence != sentenceNumber {
      termRecords[index].lastSentence = sentenceNumber
      termRecords[index].sentenceCount &+= 1
    }
    if termRecords[index].lastPassage == passageNumber { return Int(termRecords[index].place) }
    let place = forward.terms.count
    termRecords[index].lastPassage = passageNumber
    termRecords[index].place = UInt32(truncatingIfNeeded: place)
    termRecords[index].passageCount &+= 1
    forward.terms.append(term)
    forward.frequencies.append(0)
    return place
  }

  /// The number of a word, which is counted and learnt if it is new.
  @inline(__always)
  private mutating func number(of word: [UInt8]) -> Int {
    let number = words.number(of: word)
    if number < wordRecords.count {
      wordRecords[number].count &+= 1
    } else {
      learn(String(decoding: word, as: UTF8.self))
    }
    return number
  }

  private mutating func learn(_ word: String) {
    let stem = analyzer.stem(word)
    finder.learn(word, stem: stem)
    var term = Self.none
    if !analyzer.isStopWord(word) {
      term = UInt32(terms.number(of: Array(stem.utf8)))
      if Int(term) == termRecords.count { termRecords.append(TermRecord()) }
    }
    wordRecords.append(WordRecord(term: term, count: 1, role: Foundations.Role(word)))
  }
}
