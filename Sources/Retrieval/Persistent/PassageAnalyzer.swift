internal import Narrative

/// Finds the terms of passages by the same rules as `Analyzer`, at the speed of bytes.
///
/// Every word is turned into a string, looked for among the stop words and stemmed once, when it is
/// first seen.
struct PassageAnalyzer {
  /// The words of the text.
  private(set) var words = WordTable()

  /// The terms.
  private(set) var terms = WordTable()

  /// What is known about a word; kept together, as every word of the text needs it.
  private struct WordRecord {
    /// The word's term, or `none` for a stop word.
    var term: UInt32
    var count: UInt32
  }

  /// What is known about a term.
  private struct TermRecord {
    /// The number of passages it stands in.
    var passageCount: UInt32 = 0

    /// The last passage it was seen in, and its place among that passage's terms.
    var lastPassage: UInt32 = 0
    var place: UInt32 = 0
  }

  private static let none = UInt32.max
  private var wordRecords: [WordRecord] = []
  private var termRecords: [TermRecord] = []
  private var passageNumber: UInt32 = 0

  private let worker: Int
  private let analyzer: Analyzer
  private let tokenizer = Tokenizer()

  init(worker: Int, analyzer: Analyzer) {
    self.worker = worker
    self.analyzer = analyzer
  }

  /// How often each word was seen.
  var wordCounts: [Int] { wordRecords.map { Int($0.count) } }

  /// The number of passages each term stands in.
  var passageCounts: [Int] { termRecords.map { Int($0.passageCount) } }

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
        tokenizer.forEachWord(in: bytes, sentence.byteRange) { word, _, _ in
          let term = term(of: word)
          guard term != Self.none else { return }
          length += 1
          let index = Int(term)
          if termRecords[index].lastPassage == passageNumber {
            let place = Int(termRecords[index].place)
            if forward.frequencies[place] < 255 { forward.frequencies[place] += 1 }
          } else {
            termRecords[index].lastPassage = passageNumber
            termRecords[index].place = UInt32(truncatingIfNeeded: forward.terms.count)
            termRecords[index].passageCount &+= 1
            forward.terms.append(term)
            forward.frequencies.append(1)
          }
        }
      }
      forward.counts.append(UInt32(forward.terms.count - first))
      forward.lengthCodes.append(LengthCode.code(for: length))
      forward.termTotal += length
    }
    return forward
  }

  private mutating func term(of word: [UInt8]) -> UInt32 {
    let number = words.number(of: word)
    if number < wordRecords.count {
      wordRecords[number].count &+= 1
      return wordRecords[number].term
    }
    let string = String(decoding: word, as: UTF8.self)
    var term = Self.none
    if !analyzer.isStopWord(string) {
      term = UInt32(terms.number(of: Array(analyzer.stem(string).utf8)))
      if Int(term) == termRecords.count { termRecords.append(TermRecord()) }
    }
    wordRecords.append(WordRecord(term: term, count: 1))
    return term
  }
}
