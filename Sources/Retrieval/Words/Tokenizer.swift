package import Narrative

/// Cuts text into words: runs of letters, marks and digits.
///
/// A hyphen parts words, except after a single letter: "e-commerce" is `ecommerce`, "co-founded" is
/// `co` and `founded`. An apostrophe inside a word is dropped with the clitic after it: "world's" is
/// `world`, "we'll" is `we`, "don't" is `dont`. A comma or point between digits belongs to the
/// number: "1,200" is `1200`; points between single letters are dropped: "U.S.A." is `usa`. An article or the like that lost its vowel is a word: "l'eau" is `l` and
/// `eau`.
///
/// Where no spaces part words, every run of a few characters is one: "東京都" is `東京` and `京都`.
package struct Tokenizer: Sendable {
  /// Whether what stands after an apostrophe is an ending, as in Turkish names: "Ankara'da".
  let endsAtApostrophe: Bool

  /// Whether a hyphen after a single letter joins, as in "e-mail", and doesn't part, as in "s-a dus".
  let joinsLetters: Bool

  /// Makes a tokenizer for a language, or for one not known.
  package init(language: Language? = .english) {
    endsAtApostrophe = language?.tag == "tr"
    joinsLetters =
      switch language?.tag {
      case "ca", "es", "fr", "it", "pt", "ro": false
      default: true
      }
  }

  /// The words of a string in order.
  ///
  /// - Complexity: O(n) in its length.
  package func tokens(in text: String) -> [Token] {
    let bytes = Array(text.utf8)
    return tokens(in: bytes.span, 0..<bytes.count)
  }

  /// The words of a part of a text in order.
  ///
  /// - Parameters:
  ///   - bytes: A text in UTF-8.
  ///   - range: The part, on character boundaries.
  /// - Complexity: O(n) in the length of the range.
  package func tokens(in bytes: Span<UInt8>, _ range: Range<Int>) -> [Token] {
    var tokens: [Token] = []
    tokens.reserveCapacity(range.count / 6)
    forEachWord(in: bytes, range) { word, byteRange, isCapitalised in
      let word = unsafe word.withUnsafeBufferPointer {
        unsafe String(decoding: $0, as: UTF8.self)
      }
      tokens.append(Token(word: word, byteRange: byteRange, isCapitalised: isCapitalised))
    }
    return tokens
  }

  /// Calls a closure with each word of a part of a text: its bytes in lower case as `Token.word` has
  /// them, its place, and whether it is written with a capital.
  ///
  /// Takes no memory for a word, which makes it several times as fast as `tokens`.
  ///
  /// - Complexity: O(n) in the length of the range.
  @inline(__always)
  func forEachWord(
    in bytes: Span<UInt8>, _ range: Range<Int>, _ body: (Span<UInt8>, Range<Int>, Bool) -> Void
  ) {
    var word: [UInt8] = []
    var run = [UInt8](repeating: 0, count: FoldedRun.capacity)
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = bytes[index]
      let isCapitalised: Bool
      if byte < 0x80 {
        guard Self.isASCIIWordByte(byte) else {
          index += 1
          continue
        }
        isCapitalised = byte < UInt8(ascii: "a") && byte >= UInt8(ascii: "A")
        let limit = range.upperBound
        if let count = FoldedRun.read(bytes, from: index, before: limit, into: &run),
          Self.ends(bytes, index..<index + count, limit)
        {
          body(run.span.extracting(first: count), index..<index + count, isCapitalised)
          index += count
          continue
        }
      } else {
        guard let first = WordCharacter(in: bytes, at: index, before: range.upperBound),
          first.isLetterOrDigit
        else {
          index += 1
          continue
        }
        if let script = first.unspacedScript {
          index = forEachRun(of: script, in: bytes, index..<range.upperBound, &word, body)
          continue
        }
        isCapitalised = first.isUppercase
      }
      let start = index
      word.removeAll(keepingCapacity: true)
      index = read(bytes, from: start, before: range.upperBound, into: &word)
      body(word.span, start..<index, isCapitalised)
    }
  }

  /// Whether a run of ASCII letters and digits is a whole word by what stands after it; false if
  /// that takes a closer look.
  @inline(__always)
  private static func ends(_ bytes: Span<UInt8>, _ run: Range<Int>, _ limit: Int) -> Bool {
    let next = run.upperBound
    guard next < limit else { return true }
    switch bytes[next] {
    case UInt8(ascii: " "), UInt8(ascii: "\n"): return true
    case 0x80..., UInt8(ascii: "'"), UInt8(ascii: "`"): return false
    case UInt8(ascii: "-"): return run.count > 1
    case UInt8(ascii: ","):
      return next + 1 == limit || !bytes[next + 1].isASCIIDigit
    case UInt8(ascii: "."):
      return next + 1 == limit
        || (!bytes[next + 1].isASCIIDigit && (run.count > 2 || !bytes[next + 1].isASCIILetter))
    default: return true
    }
  }

  /// Calls a closure with each run of a few characters of a script without spaces, or with all of them
  /// where there are fewer, and returns the offset after the last.
  @inline(__always)
  private func forEachRun(
    of script: UnspacedScript, in bytes: Span<UInt8>, _ range: Range<Int>, _ word: inout [UInt8],
    _ body: (Span<UInt8>, Range<Int>, Bool) -> Void
  ) -> Int {
    let length = script.charactersPerRun
    // Where the last characters begin, three at most.
    var starts = (range.lowerBound, 0, 0)
    var count = 0
    var index = range.lowerBound
    while let character = WordCharacter(in: bytes, at: index, before: range.upperBound),
      character.unspacedScript == script || !character.isLetterOrDigit
    {
      if character.isLetterOrDigit || count == 0 {
        if count == length {
          Self.copy(bytes, starts.0..<index, to: &word)
          body(word.span, starts.0..<index, false)
          starts = (starts.1, starts.2, 0)
          count -= 1
        }
        switch count {
        case 0: starts.0 = index
        case 1: starts.1 = index
        default: starts.2 = index
        }
        count += 1
      }
      index += character.length
    }
    if count > 0 {
      Self.copy(bytes, starts.0..<index, to: &word)
      body(word.span, starts.0..<index, false)
    }
    return index
  }

  private static func copy(_ bytes: Span<UInt8>, _ range: Range<Int>, to word: inout [UInt8]) {
    word.removeAll(keepingCapacity: true)
    for index in range { word.append(bytes[index]) }
  }

  /// Whether a byte is an ASCII letter or digit; here, since a call into another module for every
  /// byte would cost more than the rest of the loop.
  @inline(__always)
  private static func isASCIIWordByte(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte &- UInt8(ascii: "0") < 10
  }

  /// Reads one word into `word` and returns the offset after it.
  private func read(
    _ bytes: Span<UInt8>, from start: Int, before end: Int, into word: inout [UInt8]
  ) -> Int {
    var index = start
    var letters = 0
    while index < end {
      let byte = bytes[index]
      if Self.isASCIIWordByte(byte) {
        // Digits have the bit that tells small letters already.
        word.append(byte | 0x20)
        letters += 1
        index += 1
      } else if byte >= 0x80, byte != 0xCA || Self.apostropheLength(bytes, index, end) == nil,
        let character = WordCharacter(in: bytes, at: index, before: end)
      {
        if character.unspacedScript != nil { break }
        character.appendFolded(to: &word, from: bytes, at: index)
        letters += 1
        index += character.length
      } else if byte == UInt8(ascii: " ") {
        break
      } else if let length = Self.apostropheLength(bytes, index, end),
        WordCharacter(in: bytes, at: index + length, before: end) != nil
      {
        if let wordEnd = endOfWord(word, bytes, after: index + length, end) { return wordEnd }
        index += length
      } else if let length = jointLength(in: word, of: letters, bytes, start, index, end) {
        if byte == UInt8(ascii: "."), word.last?.isASCIIDigit == true { word.append(byte) }
        index += length
      } else {
        break
      }
    }
    return index
  }
}
