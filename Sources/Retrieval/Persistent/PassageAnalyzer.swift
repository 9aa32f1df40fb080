internal import Narrative

/// Finds the terms of passages by the same rules as `Analyzer`, at the speed of bytes.
///
/// Every word is turned into a string, looked for among the stop words and stemmed once, when it is
/// first seen.
struct PassageAnalyzer {
  /// The words of the text.
  private(set) var words = WordTable(recentCount: 1 << 14)

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

    /// Whether the word has a part in a concept.
    var isTelling: Bool
  }

  private static let none = UInt32.max
  private var wordRecords: [WordRecord] = []
  private var termCounts = TermCounts()

  /// The words of a sentence, and its terms with repeats.
  private var sentence: [SentenceWord] = []
  private var sentenceTerms: [UInt32] = []
  private var finder = ConceptFinder()

  /// The number that tells its terms from those of other analyzers.
  let worker: Int

  private let analyzer: Analyzer
  private let tokenizer: Tokenizer

  /// - Parameters:
  ///   - worker: The number that tells its terms from those of other analyzers.
  ///   - analyzer: What cuts text into words and makes terms of them.
  init(worker: Int, analyzer: Analyzer) {
    self.worker = worker
    self.analyzer = analyzer
    tokenizer = analyzer.tokenizer
    for concept in 0..<finder.conceptCount {
      _ = terms.number(of: Array(ConceptWeight.term(of: concept).utf8).span)
      termCounts.append()
    }
  }

  /// How often each word was seen.
  var wordCounts: [Int] { wordRecords.map { Int($0.count) } }

  /// The number of passages each term stands in.
  var passageCounts: [Int] { termCounts.passageCounts }

  /// The number of sentences each term stands in.
  var sentenceCounts: [Int] { termCounts.sentenceCounts }

  /// The terms of the passages of a part.
  ///
  /// - Complexity: O(n) in the bytes of the part.
  mutating func analyze(_ part: NarrativePart, in bytes: Span<UInt8>) -> ForwardPart {
    var forward = ForwardPart(worker: worker)
    forward.terms.reserveCapacity(part.passages.count * 32)
    forward.frequencies.reserveCapacity(part.passages.count * 32)
    for passage in part.passages {
      let first = forward.terms.count
      termCounts.beginPassage()
      var length = 0
      for sentence in part.sentences[passage.sentences] {
        read(sentence, in: bytes)
        weighWords()
        length += sentenceTerms.count
        countTerms(&forward.terms)
      }
      for term in forward.terms[first...] {
        forward.frequencies.append(termCounts.frequency(of: term))
      }
      forward.counts.append(UInt32(forward.terms.count - first))
      forward.lengthCodes.append(LengthCode.code(for: length))
      forward.termTotal += length
    }
    return forward
  }

  /// Puts the numbers of a sentence's words into `sentence`.
  private mutating func read(_ range: Sentence, in bytes: Span<UInt8>) {
    sentence.removeAll(keepingCapacity: true)
    tokenizer.forEachWord(in: bytes, range.byteRange) { word, _, isCapitalised in
      let number = words.number(of: word)
      if number == wordRecords.count { learn(Self.string(word)) }
      sentence.append(
        SentenceWord(
          number: UInt32(truncatingIfNeeded: number), isCapitalised: isCapitalised))
    }
  }

  /// Counts the words of `sentence`, finds its concepts and puts its terms into `sentenceTerms`.
  private mutating func weighWords() {
    sentenceTerms.removeAll(keepingCapacity: true)
    finder.beginSentence()
    foundations.beginSentence()
    for place in sentence.indices {
      let number = Int(sentence[place].number)
      wordRecords[number].count &+= 1
      let record = wordRecords[number]
      if record.isTelling { finder.weigh(number, at: place) }
      if record.role != .none || !foundations.isIdle {
        foundations.take(
          record.role, isCapitalised: sentence[place].isCapitalised,
          word: String(decoding: words.word(number), as: UTF8.self))
      }
      if record.term != Self.none { sentenceTerms.append(record.term) }
    }
    finder.matchPhrases(in: sentence)
  }

  /// Counts the terms of the sentence and its concepts, and appends those that are new in the
  /// passage.
  private mutating func countTerms(_ passageTerms: inout [UInt32]) {
    termCounts.beginSentence()
    termCounts.count(sentenceTerms, &passageTerms)
    for concept in finder.touched {
      termCounts.count(
        concept: concept, frequency: finder.frequency(of: concept), &passageTerms)
    }
  }

  private static func string(_ word: Span<UInt8>) -> String {
    unsafe word.withUnsafeBufferPointer { unsafe String(decoding: $0, as: UTF8.self) }
  }

  private mutating func learn(_ word: String) {
    let stem = analyzer.newStem(word)
    var isTelling = false
    if analyzer.isEnglish {
      isTelling = finder.learn(word, stem: stem)
    } else {
      finder.learnForeignWord()
    }
    var term = Self.none
    if !analyzer.isStopWord(word) {
      term = UInt32(terms.number(of: Array(stem.utf8).span))
      if Int(term) == termCounts.count { termCounts.append() }
    }
    wordRecords.append(
      WordRecord(
        term: term, count: 0, role: analyzer.isEnglish ? Foundations.Role(word) : .none,
        isTelling: isTelling))
  }
}

/// A word of a sentence that is being read.
struct SentenceWord {
  /// The number the analyzer gave it.
  let number: UInt32

  /// Whether it is written with a capital.
  let isCapitalised: Bool
}
