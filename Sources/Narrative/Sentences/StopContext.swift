/// The words on both sides of a stop, and what they say about it.
struct StopContext {
  private let stop: SentenceStop

  /// The word in front of the stop, stops inside it included ("U.S", "J", "3").
  private let previous: String

  /// Whether the sentence has nothing in front of `previous`.
  private let previousOpensSentence: Bool

  /// Whether the word before `previous` begins with a small letter.
  private let previousFollowsSmallLetter: Bool

  /// Whether the word before `previous` begins with a capital or a digit.
  private let previousFollowsName: Bool

  /// Whether the word before `previous` is a number and opens no phrase as short as "In 1931 y.".
  private let previousFollowsNumber: Bool

  /// Whether the sentence that may end begins with a quotation mark.
  private let beginsWithQuotation: Bool

  /// Whether a dash stands after the stop.
  private let isBeforeDash: Bool

  /// The first character after the stop that isn't an opening mark.
  private let nextFirst: Unicode.Scalar?

  /// The next word in lower case without a contraction ("it" of "it’s"), and the one after it.
  private let next: String
  private let afterNext: String

  /// Whether who says the words stands after the mark that closes them.
  private let isSpokenByNext: Bool

  private let habits: SentenceHabits

  /// Looks at a stop that white space follows.
  ///
  /// - Parameters:
  ///   - bytes: The text.
  ///   - sentenceStart: Where the sentence that may end here begins.
  ///   - stop: The stop.
  ///   - nextStart: Where the next text begins.
  ///   - end: Where the paragraph ends.
  ///   - habits: How its language uses stops.
  init(
    bytes: Span<UInt8>, sentenceStart: Int, stop: SentenceStop, nextStart: Int, end: Int,
    habits: SentenceHabits
  ) {
    self.stop = stop
    self.habits = habits

    var wordStart = stop.start
    while wordStart > sentenceStart, Self.isInsideWord(bytes[wordStart - 1]) { wordStart -= 1 }
    previous = Self.lastWord(of: bytes.string(in: wordStart..<stop.start))
    var before = wordStart
    while before > sentenceStart, !Self.isWordByte(bytes[before - 1]) { before -= 1 }
    previousOpensSentence = before == sentenceStart
    var beforeStart = before
    while beforeStart > sentenceStart, Self.isWordByte(bytes[beforeStart - 1]) { beforeStart -= 1 }
    previousFollowsSmallLetter = beforeStart < before && bytes[beforeStart].isASCIILowercase
    previousFollowsName =
      beforeStart < before
      && (bytes[beforeStart].isASCIIUppercase || bytes[beforeStart].isASCIIDigit)
    previousFollowsNumber =
      !habits.areEnglish && Self.isNumber(bytes, beforeStart..<before)
      && (max(sentenceStart, wordStart - 60)..<wordStart).count { bytes[$0].isASCIIWhitespace } > 2
    beginsWithQuotation = SentenceStop.opensQuotation(bytes, sentenceStart, end)

    isBeforeDash = Self.isDash(bytes, nextStart, end)
    var wordIndex = nextStart
    while let length = Self.openingMarkLength(bytes, wordIndex, end) {
      wordIndex += length
      // A dash and, in French, a guillemet have a space after them.
      wordIndex = Self.skippingSpaces(bytes, wordIndex, end)
    }
    nextFirst = Self.scalar(bytes, wordIndex, end)
    var wordEnd = wordIndex
    while wordEnd < end, Self.isWordByte(bytes[wordEnd]) { wordEnd += 1 }
    next = Self.firstWord(of: bytes.string(in: wordIndex..<wordEnd)).lowercased()
    var afterStart = wordEnd
    while afterStart < end, bytes[afterStart].isASCIIWhitespace { afterStart += 1 }
    var afterEnd = afterStart
    while afterEnd < end, Self.isWordByte(bytes[afterEnd]) { afterEnd += 1 }
    afterNext = bytes.string(in: afterStart..<afterEnd).lowercased()
    isSpokenByNext =
      stop.closesQuotation && !stop.isSinglePeriod && SpeechTag.opens(bytes, nextStart..<end)
  }

  /// Whether the sentence ends at the stop.
  var endsSentence: Bool {
    guard let nextFirst else { return false }
    // The splitter has seen to it that a small letter begins a name, as in "eBay".
    // "— Why? — asked my mother."
    if Self.isSmallLetter(nextFirst),
      !nextFirst.isASCII || stop.closesQuotation || stop.isEllipsis || isBeforeDash
    {
      return false
    }
    if stop.closesQuotation, next == "i", Abbreviations.speechVerbs.contains(afterNext) {
      return false
    }
    if isSpokenByNext { return false }
    // "क्यों?" उसने पूछा: without capitals nothing tells who speaks from the next sentence.
    if stop.closesQuotation, beginsWithQuotation, Self.hasNoCase(nextFirst) { return false }
    guard stop.isSinglePeriod, !previous.isEmpty, !stop.closesQuotation else { return true }

    let isListMark =
      previousOpensSentence && (previous.utf8.allSatisfy(\.isASCIIDigit) || isRomanNumeral)
    if isListMark { return false }
    if habits.stopsMakeOrdinals, previous.utf8.count <= 2,
      previous.utf8.allSatisfy(\.isASCIIDigit)
    {
      return false
    }
    let nextOpensSentence = Abbreviations.sentenceOpeners.contains(next)
    // "z. B.", "d. h.", "p. n. e.": hardly a sentence ends with a word of one small letter.
    if habits.hasSpacedAbbreviations, previous.unicodeScalars.count == 1,
      previous.unicodeScalars.first.map(Self.isSmallLetter) ?? false,
      !habits.abbreviationsAfterNumbers.contains(previous),
      !Self.wordsOfOneLetter.contains(previous)
    {
      return false
    }
    if isInitial { return nextOpensSentence }

    // What stands before an apostrophe is an article where it isn't English: "l'avv."
    let ending = habits.areEnglish ? nil : previous.split { "'’".contains($0) }.last
    let word = (ending ?? previous[...]).lowercased().filter { $0 != "." }
    // "Main St. We", "11th St. There": a street, and no saint.
    if word == "st", previousFollowsName { return nextOpensSentence }
    if Abbreviations.leading.contains(word) { return false }
    if habits.leadingAbbreviations.contains(word) { return false }
    if habits.abbreviationsAfterNumbers.contains(word) { return previousFollowsNumber }
    if habits.abbreviationsBeforeNumbers.contains(word), nextFirst.properties.numericType != nil {
      return false
    }
    if Abbreviations.beforeNumber.contains(word), nextFirst.properties.numericType != nil {
      return false
    }
    let isTrailing = previous.contains(".") || startsWithCapital || Self.neverAWord.contains(word)
    if isTrailing, Abbreviations.trailing.contains(word) { return nextOpensSentence }
    // "B.Sc.", "K.C.B.": letters with stops between them.
    let isAcronym =
      previous.contains(".") && previous.utf8.count <= 5
      && !previous.utf8.contains(where: \.isASCIIDigit)
    return isAcronym ? nextOpensSentence : true
  }

  /// Abbreviations that are no words of their own and so need no capital to be told.
  private static let neverAWord: Set<String> = ["inc", "corp", "ltd", "bros", "pm", "approx"]

  /// The pronouns of one letter: "asked I" may end a sentence.
  private static let wordsOfOneLetter = ReadingWords.words("words of one letter that end sentences")

  private var startsWithCapital: Bool { previous.utf8.first?.isASCIIUppercase ?? false }

  /// Whether the word is a single capital letter, an initial, and not the pronoun in "nor did I".
  private var isInitial: Bool {
    guard previous.unicodeScalars.count == 1,
      previous.unicodeScalars.first?.properties.isUppercase == true
    else { return false }
    return !(previous == "I" && previousFollowsSmallLetter)
  }

  private var isRomanNumeral: Bool {
    previous.utf8.allSatisfy { "IVXLC".utf8.contains($0) }
  }

  /// Whether a byte belongs to a word: letters, digits, apostrophes, all of a multi-byte character.
  private static func isWordByte(_ byte: UInt8) -> Bool {
    byte.isASCIILetter || byte.isASCIIDigit || byte == UInt8(ascii: "'") || byte >= 0x80
  }

  private static func isInsideWord(_ byte: UInt8) -> Bool {
    isWordByte(byte) || byte == UInt8(ascii: ".")
  }

  /// What stands after the last quotation mark, dash or other mark in a run of word bytes.
  private static func lastWord(of run: String) -> String {
    let scalars = run.unicodeScalars
    let mark = scalars.lastIndex { !(isLetterOrDigit($0) || ".'’".unicodeScalars.contains($0)) }
    let tail = mark.map { scalars[scalars.index(after: $0)...] } ?? scalars[...]
    return String(tail.drop { $0 == "'" || $0 == "’" })
  }

  /// What stands before the first apostrophe, dash or other mark in a run of word bytes.
  private static func firstWord(of run: String) -> String {
    String(run.unicodeScalars.prefix(while: isLetterOrDigit))
  }

  private static func isSmallLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII
      ? UInt8(truncatingIfNeeded: scalar.value).isASCIILowercase : scalar.properties.isLowercase
  }

  private static func isNumber(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    !range.isEmpty
      && (range.allSatisfy { bytes[$0].isASCIIDigit }
        || range.allSatisfy { "IVXLC".utf8.contains(bytes[$0]) })
  }

  private static func hasNoCase(_ scalar: Unicode.Scalar) -> Bool {
    !scalar.isASCII && scalar.properties.isAlphabetic && !scalar.properties.isCased
  }

  private static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII {
      let byte = UInt8(truncatingIfNeeded: scalar.value)
      return byte.isASCIILetter || byte.isASCIIDigit
    }
    let properties = scalar.properties
    return properties.isAlphabetic || properties.numericType != nil
      || properties.generalCategory == .nonspacingMark
  }

  /// The length of a quotation mark, bracket, dash or emphasis mark that opens at an offset, or nil.
  private static func openingMarkLength(_ bytes: Span<UInt8>, _ index: Int, _ end: Int) -> Int? {
    guard index < end else { return nil }
    switch bytes[index] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "("), UInt8(ascii: "["),
      UInt8(ascii: "_"), UInt8(ascii: "*"), UInt8(ascii: "-"):
      return 1
    case 0xE2 where index + 2 < end && bytes[index + 1] == 0x80:
      return [0x98, 0x9C, 0x93, 0x94, 0x95, 0x9E, 0x9A, 0xB9].contains(bytes[index + 2]) ? 3 : nil
    // German opens with the guillemet that others close with.
    case 0xC2 where index + 1 < end && [0xAB, 0xBB].contains(bytes[index + 1]): return 2
    default: return nil
    }
  }

  private static func isDash(_ bytes: Span<UInt8>, _ index: Int, _ end: Int) -> Bool {
    index + 2 < end && bytes[index] == 0xE2 && bytes[index + 1] == 0x80
      && (0x93...0x95).contains(bytes[index + 2])
  }

  private static func skippingSpaces(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
    var index = start
    while index < end {
      if bytes[index].isASCIIWhitespace {
        index += 1
      } else if index + 1 < end, bytes[index] == 0xC2, bytes[index + 1] == 0xA0 {
        index += 2
      } else if index + 2 < end, bytes[index] == 0xE2, bytes[index + 1] == 0x80,
        bytes[index + 2] == 0xAF
      {
        index += 3
      } else {
        break
      }
    }
    return index
  }

  private static func scalar(_ bytes: Span<UInt8>, _ index: Int, _ end: Int) -> Unicode.Scalar? {
    guard index < end else { return nil }
    return bytes.string(in: index..<min(index + 4, end)).unicodeScalars.first
  }
}
