internal import Narrative

/// The parts by which texts in a language are compared more closely than by terms, as hashes.
///
/// The parts of a word are found once, when it is first seen.
final class WordParts {
  /// What serves as parts.
  private enum Kind {
    /// Runs of four letters of a word, the spaces around it counting as letters.
    case letters

    /// Pairs of syllables, where spaces part syllables and not words.
    case syllablePairs

    /// Whole words, among text without spaces.
    case words
  }

  /// What a part counts against a term.
  let weight: Double

  private let analyzer: Analyzer
  private let kind: Kind
  private var words = WordTable()
  private var records: [Record] = []
  private var hashes: [UInt64] = []

  private struct Record {
    let isStopWord: Bool

    /// The script of a run of characters; nil for a word.
    let script: UnspacedScript?

    /// Of a word its parts; of a run those of its characters.
    let hashes: Range<Int>
  }

  /// The words remembered before it starts afresh, so that text without end can't fill the memory.
  private static let mostRemembered = 200_000

  /// The number of letters in a part of a word.
  private static let letterCount = 4

  /// Makes the parts that serve the language of an analyzer.
  ///
  /// The weights were found by trial on questions in Spanish and Russian (`letters`) and Chinese; that
  /// of pairs of syllables on Chinese characters, which are syllables.
  init(_ analyzer: Analyzer) {
    self.analyzer = analyzer
    switch analyzer.language?.tag {
    case "vi": (kind, weight) = (.syllablePairs, 1)
    case "zh", "ja", "ko": (kind, weight) = (.words, 0.7)
    case "th", "lo", "km", "my": (kind, weight) = (.words, 0.4)
    default: (kind, weight) = (.letters, 0.3)
    }
  }

  /// Calls a closure with each part of a text in order; stop words have none.
  ///
  /// - Complexity: O(n) in the length of the range.
  func forEachPart(in bytes: Span<UInt8>, _ range: Range<Int>, _ body: (UInt64) -> Void) {
    if records.count > Self.mostRemembered { forget() }
    var run = Run()
    var previous: UInt64?
    analyzer.tokenizer.forEachWord(in: bytes, range) { word, place, _ in
      let record = record(of: word)
      guard !record.isStopWord else { return }
      guard let script = record.script else {
        run.end(body)
        for index in record.hashes {
          if kind != .syllablePairs {
            body(hashes[index])
          } else if let previous {
            body(Self.hash(previous, hashes[index]))
          }
          previous = hashes[index]
        }
        return
      }
      // Runs of characters overlap; then only the last character is new.
      let isNext = run.script == script && place.lowerBound < run.upperBound
      if !isNext { run.end(body) }
      run.begin(script)
      for index in isNext ? record.hashes.suffix(1) : record.hashes {
        run.append(hashes[index], body)
      }
      run.upperBound = place.upperBound
      previous = nil
    }
    run.end(body)
  }

  private func record(of word: Span<UInt8>) -> Record {
    let number = words.number(of: word)
    if number < records.count { return records[number] }
    let text = unsafe word.withUnsafeBufferPointer {
      unsafe String(decoding: $0, as: UTF8.self)
    }
    let start = hashes.count
    let script = text.unicodeScalars.first.flatMap {
      $0.value < UnspacedScript.first ? nil : UnspacedScript($0.value)
    }
    let scalars = Array(analyzer.normalized(text).unicodeScalars)
    if script != nil {
      for character in text { hashes.append(Self.hash(character.unicodeScalars)) }
    } else if kind == .letters, scalars.count + 2 > Self.letterCount {
      let padded = [" "] + scalars + [" "]
      for first in 0...(padded.count - Self.letterCount) {
        hashes.append(Self.hash(padded[first..<first + Self.letterCount]))
      }
    } else {
      hashes.append(Self.hash(scalars))
    }
    let record = Record(
      isStopWord: analyzer.isStopWord(text), script: script, hashes: start..<hashes.count)
    records.append(record)
    return record
  }

  private func forget() {
    words = WordTable()
    records = []
    hashes = []
  }

  /// FNV-1a (Fowler, Noll and Vo) over code points.
  private static func hash(_ letters: some Sequence<Unicode.Scalar>) -> UInt64 {
    letters.reduce(0xCBF2_9CE4_8422_2325) { hash($0, UInt64($1.value)) }
  }

  /// Adds a number to a hash.
  fileprivate static func hash(_ hash: UInt64, _ number: UInt64) -> UInt64 {
    let product = (hash ^ number) &* 0x0000_0100_0000_01B3
    return product ^ product >> 29
  }
}

/// A stretch of text without spaces, whose parts are single characters, or runs of one more than a
/// term has.
private struct Run {
  private(set) var script: UnspacedScript?

  /// Where the characters so far end.
  var upperBound = 0

  private var last: [UInt64] = []
  private var hasParts = false

  private var length: Int {
    script == .characters ? 1 : (script?.charactersPerRun ?? 0) + 1
  }

  /// Goes on in a script.
  mutating func begin(_ script: UnspacedScript) { self.script = script }

  /// Takes the next character.
  mutating func append(_ character: UInt64, _ body: (UInt64) -> Void) {
    last.append(character)
    if last.count > length { last.removeFirst() }
    guard last.count == length else { return }
    hasParts = true
    body(part)
  }

  /// Ends the stretch; one shorter than a part is a part of its own.
  mutating func end(_ body: (UInt64) -> Void) {
    if !last.isEmpty, !hasParts { body(part) }
    last.removeAll(keepingCapacity: true)
    hasParts = false
    script = nil
  }

  private var part: UInt64 { last.reduce(0) { WordParts.hash($0, $1) } }
}
