internal import Narrative

/// Finds the terms of passages by the same rules as `Analyzer`, at the speed of bytes.
///
/// Every word is turned into a string, looked for among the stop words and stemmed once, when it is
/// first seen.
struct PassageAnalyzer {
  /// The words of the text.
  private(set) var words = WordTable(recentCount: 1 << 14)

  /// The terms.
  private(set) var terms = WordTable()

  /// What is known about a word; kept together, as every word of the text needs it.
  private struct WordRecord {
    /// The word's term, or `none` for a stop word.
    let term: UInt32
    var count: UInt32 = 0
  }

  private static let none = UInt32.max
  private var wordRecords: [WordRecord] = []
  private var termCounts = TermCounts()

  /// The terms of stop words that are names where they have a capital, by the number of the word.
  private var nameTerms: [Int: UInt32] = [:]

  /// The terms of a passage with repeats.
  private var passageTerms: [UInt32] = []

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
  }

  /// How often each word was seen.
  var wordCounts: [Int] { wordRecords.map { Int($0.count) } }

  /// The number of passages each term stands in.
  var passageCounts: [Int] { termCounts.passageCounts }

  /// The terms of the passages of a part.
  ///
  /// - Parameter settings: The settings of the text, whose words find passages too.
  /// - Complexity: O(n) in the bytes of the part.
  mutating func analyze(
    _ part: NarrativePart, in bytes: Span<UInt8>, _ settings: Settings
  ) -> ForwardPart {
    var forward = ForwardPart(worker: worker)
    forward.terms.reserveCapacity(part.passages.count * 32)
    forward.frequencies.reserveCapacity(part.passages.count * 32)
    for passage in part.passages {
      passageTerms.removeAll(keepingCapacity: true)
      for sentence in part.sentences[passage.sentences] { read(sentence.byteRange, in: bytes) }
      readContext(of: passage, settings)
      let first = forward.terms.count
      termCounts.countPassage(passageTerms, &forward.terms)
      for term in forward.terms[first...] {
        forward.frequencies.append(termCounts.frequency(of: term))
      }
      forward.counts.append(UInt32(forward.terms.count - first))
      forward.lengthCodes.append(LengthCode.code(for: passageTerms.count))
      forward.termTotal += passageTerms.count
    }
    return forward
  }

  /// Counts the words of a sentence and adds its terms to `passageTerms`.
  private mutating func read(_ sentence: Range<Int>, in bytes: Span<UInt8>) {
    var isFirst = true
    tokenizer.forEachWord(in: bytes, sentence) { word, _, isCapitalised in
      let number = words.number(of: word)
      if number == wordRecords.count { learn(Self.string(word)) }
      wordRecords[number].count &+= 1
      let term = wordRecords[number].term
      if term != Self.none {
        passageTerms.append(term)
      } else if isCapitalised, !isFirst, let term = nameTerm(number, word) {
        passageTerms.append(term)
      }
      isFirst = false
    }
  }

  /// Adds the terms of the words around a passage that find it.
  private mutating func readContext(of passage: Passage, _ settings: Settings) {
    let context = settings.context(at: passage.byteRange.lowerBound)
    guard !context.isEmpty else { return }
    let bytes = Array(context.utf8)
    read(0..<bytes.count, in: bytes.span)
  }

  /// The term of a word that would say nothing were it no name, or nil where it can't be one.
  private mutating func nameTerm(_ number: Int, _ word: Span<UInt8>) -> UInt32? {
    if let known = nameTerms[number] { return known == Self.none ? nil : known }
    var found = Self.none
    if let name = analyzer.name(Self.string(word)) {
      let term = terms.number(of: Array(name.utf8).span)
      if term == termCounts.count { termCounts.append() }
      found = UInt32(term)
    }
    nameTerms[number] = found
    return found == Self.none ? nil : found
  }

  private static func string(_ word: Span<UInt8>) -> String {
    unsafe word.withUnsafeBufferPointer { unsafe String(decoding: $0, as: UTF8.self) }
  }

  private mutating func learn(_ word: String) {
    guard !analyzer.isStopWord(word) else {
      wordRecords.append(WordRecord(term: Self.none))
      return
    }
    let term = terms.number(of: Array(analyzer.newStem(word).utf8).span)
    if term == termCounts.count { termCounts.append() }
    wordRecords.append(WordRecord(term: UInt32(term)))
  }
}
