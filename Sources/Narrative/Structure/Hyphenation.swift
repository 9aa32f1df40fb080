internal import CLexicon

/// Joins words that were broken at a line's end: "hon-" and "est".
struct Hyphenation {
  /// A word broken in two.
  private struct Break {
    /// The hyphen with what stands between the halves.
    let gap: Range<Int>

    /// The bytes of the halves.
    let first: Range<Int>
    let second: Range<Int>

    /// Whether the hyphen is one that is only seen at a line's end, or can be no other.
    let isSoft: Bool

    /// Whether the hyphen stays in any case: between numbers, after a capital alone, or as a dash.
    let isKept: Bool

    /// What joins the halves where it stays.
    func hyphen(in bytes: Span<UInt8>) -> [UInt8] {
      bytes[first.upperBound] == 0xE2 && bytes[first.upperBound + 2] == 0x93
        ? Array("–".utf8) : Array("-".utf8)
    }
  }

  /// Words that follow a hyphen that stands for the rest of a word: "two- and three-year-olds".
  private static let conjunctions: Set<String> = ReadingWords.words("conjunctions after a hyphen")

  /// Joins the words broken in some ranges of a text.
  ///
  /// A word that stands elsewhere in the text with its hyphen keeps it; one that stands there without
  /// loses it. Of others, one keeps it if it begins with a capital after the hyphen, or if both
  /// halves are words, of the text or of English, and the whole isn't.
  ///
  /// - Complexity: O(n) in the size of the text, where it has broken words.
  static func join(
    in ranges: some Sequence<Range<Int>>, of bytes: Span<UInt8>, _ edits: inout TextEdits
  ) {
    var breaks: [Break] = []
    for range in ranges {
      var lines = LineScanner(from: range.lowerBound, limit: range.upperBound)
      while let line = lines.next(in: bytes), line.upperBound < range.upperBound {
        if let found = brokenWord(bytes, endOf: line, before: range.upperBound) {
          breaks.append(found)
        }
      }
    }
    guard !breaks.isEmpty else { return }
    let vocabulary = Vocabulary(
      of: breaks.map { candidates($0, bytes) }, in: bytes, besides: breaks.map(\.gap))
    for found in breaks {
      let first = bytes.string(in: found.first).lowercased()
      let second = bytes.string(in: found.second).lowercased()
      if !found.isSoft, conjunctions.contains(second), vocabulary.isWord(first) { continue }
      let keeps =
        !found.isSoft
        && (found.isKept || vocabulary.keepsHyphen(first, second, bytes[found.second.lowerBound]))
      edits.replace(found.gap, by: keeps ? found.hyphen(in: bytes) : [])
      // The line ends after the word instead of in it.
      var end = found.second.upperBound
      while end < bytes.count, !bytes[end].isASCIIWhitespace { end += 1 }
      if end < bytes.count, bytes[end] == UInt8(ascii: " ") {
        edits.replace(end..<end + 1, by: [0x0A])
      } else {
        edits.insert([0x0A], at: end)
      }
    }
  }

  /// The word that a line's end breaks, or nil.
  private static func brokenWord(
    _ bytes: Span<UInt8>, endOf line: Range<Int>, before limit: Int
  ) -> Break? {
    var end = line.upperBound
    while end > line.lowerBound, bytes[end - 1].isASCIIWhitespace { end -= 1 }
    var hyphen = 0
    var isSoft = false
    if end > line.lowerBound, bytes[end - 1] == UInt8(ascii: "-") {
      hyphen = 1
    } else if end - 2 > line.lowerBound, bytes[end - 2] == 0xC2, bytes[end - 1] == 0xAD {
      hyphen = 2
      isSoft = true
    } else if end - 3 > line.lowerBound, bytes[end - 3] == 0xE2, bytes[end - 2] == 0x80,
      (0x90...0x91).contains(bytes[end - 1]) || bytes[end - 1] == 0x93
    {
      hyphen = 3
    } else if end > line.lowerBound, bytes[end - 1] == 0xAC, end - 2 > line.lowerBound,
      bytes[end - 2] == 0xC2
    {
      // `¬`, as some recognition of scans has it.
      hyphen = 2
      isSoft = true
    }
    guard hyphen > 0 else { return nil }
    let firstEnd = end - hyphen
    var first = firstEnd
    let isNumber = bytes[max(firstEnd - 1, line.lowerBound)].isASCIIDigit
    while first > line.lowerBound,
      isNumber ? bytes[first - 1].isASCIIDigit : isLetter(bytes[first - 1])
    {
      first -= 1
    }
    guard first < firstEnd else { return nil }
    var second = line.upperBound
    while second < limit, bytes[second].isASCIIWhitespace { second += 1 }
    var secondEnd = second
    while secondEnd < limit,
      isNumber ? bytes[secondEnd].isASCIIDigit : isLetter(bytes[secondEnd])
    {
      secondEnd += 1
    }
    guard secondEnd > second else { return nil }
    // "O'Bri-" is no word of which a hyphen makes another.
    let isPart = first > line.lowerBound + 1 && bytes[first - 1] == UInt8(ascii: "'")
    let isCapital = firstEnd - first == 1 && bytes[first].isASCIIUppercase
    let isDash = hyphen == 3 && bytes[end - 1] == 0x93
    return Break(
      gap: firstEnd..<second, first: first..<firstEnd, second: second..<secondEnd,
      isSoft: isSoft || isPart,
      isKept: isNumber || isCapital || isDash)
  }

  private static func isLetter(_ byte: UInt8) -> Bool { byte.isASCIILetter || byte >= 0x80 }

  private static func candidates(_ found: Break, _ bytes: Span<UInt8>) -> [String] {
    let (first, second) = (
      bytes.string(in: found.first).lowercased(), bytes.string(in: found.second).lowercased()
    )
    return [first, second, first + second, "\(first)-\(second)"]
  }

  /// Which of some words a text has.
  private struct Vocabulary {
    private var found: Set<String> = []

    init(of candidates: [[String]], in bytes: Span<UInt8>, besides gaps: [Range<Int>]) {
      let wanted = Set(candidates.joined())
      // Of most words only the hash is made.
      let hashes = Set(wanted.map { $0.utf8.reduce(Self.emptyHash, Self.hash) })
      var index = 0
      var gap = 0
      while index < bytes.count {
        guard isLetter(bytes[index]) else {
          index += 1
          continue
        }
        let start = index
        var hash = Self.emptyHash
        while index < bytes.count, isLetter(bytes[index]) || bytes[index] == UInt8(ascii: "-") {
          hash = Self.hash(hash, bytes[index].lowercasedASCII)
          index += 1
        }
        // The halves of broken words are no words.
        while gap < gaps.count, gaps[gap].upperBound < start { gap += 1 }
        if gap < gaps.count,
          gaps[gap].upperBound == start || (start..<index + 1).contains(gaps[gap].lowerBound)
        {
          continue
        }
        guard hashes.contains(hash) else { continue }
        let word = bytes.string(in: start..<index).lowercased()
        if wanted.contains(word) { found.insert(word) }
      }
    }

    private static let emptyHash = FunctionWordTable.emptyHash

    private static func hash(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
      FunctionWordTable.hash(hash, byte)
    }

    /// Whether the text or English has a word.
    func isWord(_ word: String) -> Bool { found.contains(word) || CommonWords.contains(word) }

    func keepsHyphen(_ first: String, _ second: String, _ firstByte: UInt8) -> Bool {
      if found.contains("\(first)-\(second)") { return true }
      let joined = first + second
      if found.contains(joined) { return false }
      if firstByte.isASCIIUppercase { return true }
      if CommonWords.contains(joined) { return false }
      return isWord(first) && isWord(second)
    }
  }
}
