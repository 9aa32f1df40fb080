internal import Retrieval

/// The words of a line that ask something.
///
/// A greeting before a question, a name called, "please" and "can you tell me:" change what is counted and
/// compared, but not what is asked.
struct AskedPart {
  /// Their places among the words of the line: all of them where little else than politeness is in it.
  private(set) var range: Range<Int>

  /// Words that call attention or are polite, where a line begins.
  private static let openers = WordList.openers.words

  /// The same, where it ends.
  private static let closers = WordList.closers.words

  /// Words that such a part of a line may have besides: "I have a question", "thanks, friend".
  private static let address = WordList.address.words

  /// The factor of filler words that say too little to be asked about.
  private static let mostOfFillers: Float = 0.3

  private let tokens: [Token]
  private let bytes: [UInt8]
  private let names: Set<String>

  /// Which of the words say something.
  private let says: [Bool]

  /// Which of the words people ask with, whatever they ask.
  private let isFiller: [Bool]

  /// Reads a line.
  ///
  /// - Parameters:
  ///   - line: The line, in English.
  ///   - tokens: Its words.
  ///   - analyzer: What cut it into words.
  ///   - names: The words of the narrator's name, in lower case.
  ///   - fillers: The words that say little in a question.
  /// - Complexity: O(n) in the line's length.
  init(
    _ line: String, tokens: [Token], analyzer: Analyzer, names: Set<String>, fillers: FillerWords
  ) {
    self.tokens = tokens
    self.names = names
    bytes = Array(line.utf8)
    says = tokens.map { token in
      let word = token.word
      return !analyzer.isStopWord(word) && !names.contains(word) && !Self.openers.contains(word)
        && !Self.closers.contains(word) && !Self.address.contains(word)
    }
    isFiller = tokens.map { fillers.factor(of: $0.word) <= Self.mostOfFillers }
    range = 0..<tokens.count
    let kept = withoutEnds(range)
    if kept.contains(where: { says[$0] }) { range = kept }
  }

  /// The words that are left without politeness at either end.
  private func withoutEnds(_ range: Range<Int>) -> Range<Int> {
    var kept = range
    while let cut = kept.dropLast().first(where: isBeforeMark),
      isPolite(kept.lowerBound..<cut + 1) || announces(kept.lowerBound..<cut + 1)
    {
      kept = cut + 1..<kept.upperBound
    }
    while let cut = kept.dropLast().last(where: isBeforeMark), isPolite(cut + 1..<kept.upperBound) {
      kept = kept.lowerBound..<cut + 1
    }
    while let place = kept.first, Self.openers.contains(tokens[place].word) {
      kept = place + 1..<kept.upperBound
    }
    while let place = kept.last, Self.closers.contains(tokens[place].word) {
      kept = kept.lowerBound..<place
    }
    return kept
  }

  /// Whether a part of the line is politeness alone.
  private func isPolite(_ part: Range<Int>) -> Bool {
    part.allSatisfy { !says[$0] }
      && part.contains {
        let word = tokens[$0].word
        return Self.openers.contains(word) || Self.closers.contains(word)
          || Self.address.contains(word) || names.contains(word)
      }
  }

  /// Whether a part of the line only says that a question comes, as "can you tell me:" does.
  private func announces(_ part: Range<Int>) -> Bool {
    part.upperBound < tokens.count && marks(after: part.upperBound - 1).contains(UInt8(ascii: ":"))
      && part.allSatisfy { !says[$0] || isFiller[$0] }
  }

  /// Whether a mark stands between a word and the next one.
  private func isBeforeMark(_ place: Int) -> Bool {
    marks(after: place).contains { Self.isStop($0) || Self.pauses.contains($0) }
  }

  /// What stands between a word and the next one.
  private func marks(after place: Int) -> ArraySlice<UInt8> {
    let (end, start) = (tokens[place].byteRange.upperBound, tokens[place + 1].byteRange.lowerBound)
    return end < start ? bytes[end..<start] : []
  }

  /// The marks that part a sentence.
  private static let pauses = Array(",:;".utf8)

  /// Whether a byte is a mark that ends a sentence.
  static func isStop(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "?") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "!")
  }
}
