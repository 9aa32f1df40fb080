internal import Narrative

/// Finds the terms of passages by the same rules as `Analyzer`, at the speed of bytes.
///
/// Every word is turned into a string, looked for among the stop words and stemmed once, when it is
/// first seen.
struct PassageAnalyzer {
  /// The words of the text with how often each was seen.
  private(set) var words = WordTable()
  private(set) var wordCounts: [Int] = []

  /// The terms, with the number of passages each stands in.
  private(set) var terms = WordTable()
  private(set) var passageCounts: [Int] = []

  /// The term of each word, or none for a stop word.
  private var termOfWord: [UInt32] = []
  private static let none = UInt32.max

  /// The last passage each term was seen in, and its place among that passage's terms.
  private var lastPassages: [UInt32] = []
  private var places: [UInt32] = []
  private var passageNumber: UInt32 = 0

  private let worker: Int
  private let analyzer: Analyzer
  private let tokenizer = Tokenizer()

  init(worker: Int, analyzer: Analyzer) {
    self.worker = worker
    self.analyzer = analyzer
  }

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
      tokenizer.forEachWord(in: bytes, passage.byteRange) { word, _, _ in
        let term = term(of: word)
        guard term != Self.none else { return }
        length += 1
        let index = Int(term)
        if lastPassages[index] == passageNumber {
          let place = Int(places[index])
          if forward.frequencies[place] < 255 { forward.frequencies[place] += 1 }
        } else {
          lastPassages[index] = passageNumber
          places[index] = UInt32(truncatingIfNeeded: forward.terms.count)
          passageCounts[index] += 1
          forward.terms.append(term)
          forward.frequencies.append(1)
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
    if number < termOfWord.count {
      wordCounts[number] += 1
      return termOfWord[number]
    }
    wordCounts.append(1)
    let string = String(decoding: word, as: UTF8.self)
    guard !analyzer.isStopWord(string) else {
      termOfWord.append(Self.none)
      return Self.none
    }
    let term = terms.number(of: Array(analyzer.stem(string).utf8))
    if term == passageCounts.count {
      passageCounts.append(0)
      lastPassages.append(0)
      places.append(0)
    }
    termOfWord.append(UInt32(term))
    return UInt32(term)
  }
}
