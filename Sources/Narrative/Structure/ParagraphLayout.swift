/// Where the paragraphs of a plain text end.
enum ParagraphLayout {
  /// At blank lines; lines are broken at some width.
  case blankLines

  /// At every line end.
  case lines

  /// At two blank lines, or after a short line that ends a sentence: one blank line stands after every
  /// line.
  case doubleSpaced

  /// At every line end, and each line is a unit of its own, as in a file of sayings or notes.
  case sayings

  /// Whether no paragraph goes on on the next line.
  var endsAtLines: Bool { self == .lines || self == .sayings }

  /// No text is broken at more columns than this.
  private static let widest = 160

  /// Tells the layout of a text by its lines.
  ///
  /// Each line is a paragraph where most of the text stands in lines too long to have been broken at
  /// a width, or where nearly all lines that others follow end with a sentence. Lines are units of
  /// their own where all begin as sentences do, none ends in the middle of one, and there are several,
  /// or the first word of the next would have found room on the line before: no program broke them. So
  /// are notes that begin in small letters, where none has a stop or begins with a word that goes on.
  ///
  /// - Complexity: O(n) in the number of bytes.
  init(of bytes: Span<UInt8>, from start: Int) {
    var all = 0
    var inLongLines = 0
    var followed = 0
    var followedAtSentenceEnd = 0
    var lineCount = 0
    var isUnits = true
    var areNotes = true
    var stopped = 0
    var roomy = 0
    var signed = 0
    var widest = 0
    var tails: [(length: Int, word: Int)] = []
    var previous: Range<Int>?
    var spacing = DoubleSpacing()
    var lines = LineScanner(from: start)
    while let range = lines.next(in: bytes) {
      let content = Paragraphs.trimmed(bytes, range)
      if let content {
        all += content.count
        lineCount += 1
        if content.count > Self.widest, bytes.characterCount(in: content) > Self.widest {
          inLongLines += content.count
        }
        isUnits = isUnits && Self.mayBeUnit(bytes, content)
        let isStopped = Self.holdsStop(bytes, content)
        if isStopped { stopped += 1 }
        areNotes = areNotes && !isStopped && Self.mayBeNote(bytes, content)
        if isUnits || areNotes { widest = max(widest, content.count) }
        if let previous {
          followed += 1
          if Self.mayBeSignature(bytes, content) {
            signed += 1
          } else if SentenceEnd.closes(bytes, previous) {
            followedAtSentenceEnd += 1
          }
          if isUnits || areNotes { tails.append((previous.count, Self.firstWord(bytes, content))) }
        }
      }
      previous = content
      spacing.take(content, in: bytes)
    }
    roomy = tails.count { $0.length + 1 + $0.word <= widest }
    let isLong = inLongLines * 2 > all
    let isListed = followedAtSentenceEnd >= 3 && followedAtSentenceEnd * 5 >= followed * 4
    // No prose of so many lines goes on without a stop.
    let lacksStops = lineCount >= Self.manyLines && stopped * 50 <= lineCount
    if lacksStops, followed * 2 >= lineCount, !isLong {
      self = .sayings
    } else if isUnits || areNotes, followed >= 2,
      // Not each saying has a name under it.
      followed * 2 >= lineCount || isUnits && signed * 3 >= lineCount,
      (isUnits && followed >= 3) || roomy * 3 >= followed,
      all >= lineCount * 20
    {
      self = .sayings
    } else if spacing.isThroughout {
      self = .doubleSpaced
    } else {
      self = followed > 0 && (isLong || isListed) ? .lines : .blankLines
    }
  }

  /// Counts lines that go on after a blank one.
  private struct DoubleSpacing {
    private var lines = 0
    private var adjacent = 0
    private var goneOn = 0
    private var bytes = 0
    private var last: Range<Int>?
    private var isAfterBlank = false

    mutating func take(_ content: Range<Int>?, in bytes: Span<UInt8>) {
      guard let content else {
        isAfterBlank = true
        return
      }
      lines += 1
      self.bytes += content.count
      if let last {
        if !isAfterBlank {
          adjacent += 1
        } else if bytes[content.lowerBound].isASCIILowercase, min(last.count, content.count) >= 12,
          !SentenceEnd.closes(bytes, last)
        {
          goneOn += 1
        }
      }
      last = content
      isAfterBlank = false
    }

    var isThroughout: Bool {
      lines >= 6 && adjacent * 10 <= lines && goneOn * 3 >= lines && bytes >= lines * 30
    }
  }

  /// The longest name under a saying in bytes.
  private static let longestSignature = 120

  /// Whether a line may be the name under a saying: it begins with a dash and ends no sentence.
  private static func mayBeSignature(_ bytes: Span<UInt8>, _ line: Range<Int>) -> Bool {
    guard line.count <= longestSignature, line.count > 4 else { return false }
    let first = bytes[line.lowerBound]
    let isDash =
      first == UInt8(ascii: "-") || first == UInt8(ascii: "~")
      || first == 0xE2 && bytes[line.lowerBound + 1] == 0x80
        && (0x93...0x95).contains(bytes[line.lowerBound + 2])
    return isDash && !SentenceEnd.closes(bytes, line)
  }

  private static func firstWord(_ bytes: Span<UInt8>, _ line: Range<Int>) -> Int {
    var index = line.lowerBound
    while index < line.upperBound, bytes[index] != UInt8(ascii: " ") { index += 1 }
    return index - line.lowerBound
  }

  /// Whether a line may be a saying or a note: it doesn't begin in small letters, and ends with no mark
  /// after which a sentence goes on.
  private static func mayBeUnit(_ bytes: Span<UInt8>, _ line: Range<Int>) -> Bool {
    if bytes[line.lowerBound].isASCIILowercase { return false }
    switch bytes[line.upperBound - 1] {
    case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "-"): return false
    default: break
    }
    let isDash =
      line.count > 3 && bytes[line.upperBound - 3] == 0xE2 && bytes[line.upperBound - 2] == 0x80
      && (0x93...0x94).contains(bytes[line.upperBound - 1])
    return !isDash
  }

  /// The lines of a text that can't all be of one sentence.
  private static let manyLines = 40

  /// Whether a mark parts or ends sentences in a line.
  private static func holdsStop(_ bytes: Span<UInt8>, _ line: Range<Int>) -> Bool {
    line.contains { index in
      ".!?;:".utf8.contains(bytes[index])
        && (index + 1 == line.upperBound || bytes[index + 1] == UInt8(ascii: " "))
    }
  }

  /// Whether a line without stops may be a note: it doesn't begin with a word with which a line goes on,
  /// nor end with such a mark.
  private static func mayBeNote(_ bytes: Span<UInt8>, _ line: Range<Int>) -> Bool {
    guard !",-".utf8.contains(bytes[line.upperBound - 1]) else { return false }
    let first = firstWord(bytes, line)
    return first > longestJoint
      || !joints.contains(bytes.string(in: line.prefix(first)).lowercased())
  }

  private static let joints = ReadingWords.words("words with which a line goes on")
  private static let longestJoint = 8
}
