internal import Retrieval

/// What of a line its vector is made of.
///
/// A greeting before a question, a name called, "please", a slip of the finger or a missing question mark
/// change the vector, but not what is asked. They are left out or put right first.
struct MeaningText {
  /// The text to encode; the whole line where little else than politeness is in it.
  let text: String

  /// Words that call attention or are polite, where a line begins.
  private static let openers = WordList.openers.words

  /// The same, where it ends.
  private static let closers = WordList.closers.words

  /// Words that such a part of a line may have besides: "I have a question", "thank you, friend".
  private static let address = WordList.address.words

  /// Reads a line.
  ///
  /// - Parameters:
  ///   - line: The line.
  ///   - tokens: Its words.
  ///   - analyzer: What cut it into words.
  ///   - index: The narrative that is asked, by whose words slips are put right.
  ///   - names: The words of the narrator's name, in lower case.
  /// - Complexity: O(n) in the line's length, and what correcting each unknown word takes.
  init(
    _ line: String, tokens: [Token], analyzer: Analyzer, index: NarrativeIndex, names: Set<String>
  ) {
    guard analyzer.isEnglish, let first = tokens.first else {
      text = line
      return
    }
    let bytes = Array(line.utf8)
    let says = tokens.map { token in
      !analyzer.isStopWord(token.word) && !names.contains(token.word)
        && !Self.openers.contains(token.word) && !Self.closers.contains(token.word)
        && !Self.address.contains(token.word)
    }
    let kept = Self.kept(tokens, says, names, bytes) ?? 0..<tokens.count
    var result = kept.lowerBound == 0 ? Array(bytes[..<first.byteRange.lowerBound]) : []
    var end = tokens[kept.lowerBound].byteRange.lowerBound
    for token in tokens[kept] {
      guard !analyzer.isStopWord(token.word), let right = index.correction(for: token.word),
        end <= token.byteRange.lowerBound
      else { continue }
      result += bytes[end..<token.byteRange.lowerBound] + Array(right.utf8)
      end = token.byteRange.upperBound
    }
    let last =
      kept.upperBound == tokens.count
      ? bytes.count : tokens[kept.upperBound - 1].byteRange.upperBound
    if end < last { result += bytes[end..<last] }
    while let mark = result.last, Self.isStop(mark) || mark <= 0x20 { result.removeLast() }
    text = result.isEmpty ? line : String(decoding: result, as: UTF8.self)
  }

  /// The words that are left without politeness at either end; nil where they say nothing.
  private static func kept(
    _ tokens: [Token], _ says: [Bool], _ names: Set<String>, _ bytes: [UInt8]
  ) -> Range<Int>? {
    var kept = 0..<tokens.count
    // Whether a mark stands between a word and the next one.
    let isSeparate = { (place: Int) -> Bool in
      let (end, start) = (
        tokens[place].byteRange.upperBound, tokens[place + 1].byteRange.lowerBound
      )
      return end < start && bytes[end..<start].contains { isStop($0) || pauses.contains($0) }
    }
    let isPolite = { (part: Range<Int>) in
      part.allSatisfy { !says[$0] }
        && part.contains {
          let word = tokens[$0].word
          return openers.contains(word) || closers.contains(word) || address.contains(word)
            || names.contains(word)
        }
    }
    while let cut = kept.dropLast().first(where: isSeparate), isPolite(kept.lowerBound..<cut + 1) {
      kept = cut + 1..<kept.upperBound
    }
    while let cut = kept.dropLast().last(where: isSeparate), isPolite(cut + 1..<kept.upperBound) {
      kept = kept.lowerBound..<cut + 1
    }
    while let place = kept.first, openers.contains(tokens[place].word) {
      kept = place + 1..<kept.upperBound
    }
    while let place = kept.last, closers.contains(tokens[place].word) {
      kept = kept.lowerBound..<place
    }
    return kept.contains { says[$0] } ? kept : nil
  }

  /// The marks that part a sentence.
  private static let pauses = Array(",:;".utf8)

  /// Whether a byte is a mark that ends a sentence.
  private static func isStop(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "?") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "!")
  }
}
