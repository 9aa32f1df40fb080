/// Takes subtitles apart: SubRip, WebVTT and lines with times in brackets, as programs that write
/// speech down give them.
///
/// What is said goes on from one cue to the next.
struct SubtitleReader {
  /// What was found.
  private(set) var structure = DocumentStructure()

  /// The bytes from which on a paragraph ends with the next sentence.
  private static let longest = 600

  /// Whether a text is subtitles: one of its first lines has two times with an arrow between, and most
  /// of what follows is cues.
  ///
  /// - Complexity: O(1).
  static func isSubtitles(_ bytes: Span<UInt8>) -> Bool {
    if bytes.holds(Array("WEBVTT".utf8), at: 0) { return true }
    var lines = LineScanner(limit: 1 << 16)
    var timed = 0
    var alone = 0
    var number = 0
    while number < 40, let line = lines.next(in: bytes) {
      guard let content = Paragraphs.trimmed(bytes, line) else { continue }
      number += 1
      if let end = timeEnd(bytes, content) {
        if isNick(bytes, end..<content.upperBound) { return false }
        timed += 1
      }
      if isTimeAlone(bytes, content) { alone += 1 }
      if number == 6, timed == 0, alone < 2 { return false }
    }
    return timed >= 1 && timed * 8 >= number || alone >= 2 && alone * 3 >= number
  }

  /// Whether what stands after a time is what "<ann>" writes in a chat.
  private static func isNick(_ bytes: Span<UInt8>, _ words: Range<Int>) -> Bool {
    words.count > 4 && bytes[words.lowerBound] == UInt8(ascii: "<")
      && !bytes.holds(Array("<v ".utf8), at: words.lowerBound)
      && SpeakerLabel(in: bytes, words) != nil
  }

  /// Whether a line is a time and nothing else, as transcripts copied from a page have them: "1:02".
  private static func isTimeAlone(_ bytes: Span<UInt8>, _ line: Range<Int>) -> Bool {
    guard line.count <= 8, line.contains(where: { bytes[$0] == UInt8(ascii: ":") }) else {
      return false
    }
    return line.allSatisfy { bytes[$0].isASCIIDigit || bytes[$0] == UInt8(ascii: ":") }
      && bytes[line.lowerBound].isASCIIDigit && bytes[line.upperBound - 1].isASCIIDigit
  }

  /// The name in the tag with which a cue begins: `<v Ann Lee>`.
  private static func voice(_ bytes: Span<UInt8>, _ range: Range<Int>) -> [String] {
    guard range.count > 4, bytes.holds(Array("<v ".utf8), at: range.lowerBound),
      let close = bytes.firstIndex(of: UInt8(ascii: ">"), or: UInt8(ascii: ">"), in: range)
    else { return [] }
    var name: [UInt8] = []
    for index in range.lowerBound + 3..<close { name.append(bytes[index]) }
    return [String(decoding: name, as: UTF8.self)]
  }

  /// The words of a cue without what is heard and nobody says: "[applause]".
  private static func withoutNoises(_ words: [UInt8]) -> [UInt8] {
    let noises = Dialogue.noises(in: words.span, 0..<words.count)
    guard !noises.isEmpty else { return words }
    let kept = words.indices.filter { index in !noises.contains { $0.contains(index) } }
    let rest = kept.map { words[$0] }
    return rest.allSatisfy(\.isASCIIWhitespace) ? [] : rest
  }

  /// Takes a text apart.
  ///
  /// - Parameter narrator: Who tells it, whatever it says itself.
  /// - Complexity: O(n) in the number of bytes.
  init(_ text: SourceText, narrator: String?) {
    let source = text.bytes
    let bytes = source.span
    var words: [UInt8] = []
    words.reserveCapacity(source.count)
    var pieces: [Piece] = []
    var current: Piece?
    var isNote = false
    var isAfterBlank = true
    var speaker: String?
    var wasDashed = false
    var last: [UInt8] = []
    var lines = LineScanner()
    func finish() {
      if let current { pieces.append(current) }
      current = nil
    }
    while let line = lines.next(in: bytes) {
      defer { words.append(0x0A) }
      guard let content = Paragraphs.trimmed(bytes, line) else {
        isNote = false
        isAfterBlank = true
        continue
      }
      // The name of a cue stands between a blank line and its times.
      let isName = isAfterBlank && Self.areTimes(bytes, afterLine: lines)
      isAfterBlank = false
      let opening = text.collapsedText(in: content.prefix(40))
      if ["WEBVTT", "NOTE", "STYLE", "REGION"].contains(where: {
        opening == $0 || opening.hasPrefix($0 + " ")
      }) {
        isNote = true
      }
      let isNumber =
        content.allSatisfy { bytes[$0].isASCIIDigit } || Self.isTimeAlone(bytes, content)
      let timeEnd = Self.timeEnd(bytes, content)
      if isNote || isNumber || isName || (timeEnd.map { $0 >= content.upperBound } ?? false)
        || Self.isSettings(bytes, content, timeEnd)
      {
        continue
      }
      let spoken = (timeEnd ?? content.lowerBound)..<content.upperBound
      structure.voices.formUnion(Self.voice(bytes, spoken))
      var cue = Self.withoutNoises(Self.plainWords(bytes, spoken))
      // Captions that roll show each line again above the next one.
      guard !cue.isEmpty, cue != last, !Self.isCredit(cue) else { continue }
      last = cue
      let isDashed = bytes[spoken.lowerBound] == UInt8(ascii: "-")
      // Somebody answers.
      if isDashed, wasDashed, let open = current, words[open.byteRange].last == UInt8(ascii: "?") {
        current?.kind = .heading(level: 6)
      }
      wasDashed = isDashed
      let isOther = Self.takeChangeOfSpeaker(off: &cue) || isDashed
      let start = words.count
      words += cue
      let label = SpeakerLabel(in: words.span, start..<words.count)
      let startsTurn = isOther || label != nil && (label?.name != speaker || current == nil)
      if let label, !startsTurn {
        // The same one goes on.
        words.removeSubrange(start..<start + label.length)
      }
      speaker = label?.name ?? speaker
      if let open = current {
        let isLong =
          open.byteRange.count > Self.longest && SentenceEnd.closes(words.span, open.byteRange)
        if startsTurn || isLong { finish() }
      }
      let lower = current?.byteRange.lowerBound ?? start
      current = Piece(byteRange: lower..<words.count, line: current?.line ?? lines.number)
    }
    finish()
    let spoken = text.replacing(bytes: words)
    PieceReading.read(pieces, of: spoken, into: &structure, narrator: narrator)
    structure.finish(spoken)
  }

  /// Whether the line after the last one holds the times of a cue and nothing else.
  private static func areTimes(_ bytes: Span<UInt8>, afterLine lines: LineScanner) -> Bool {
    var lines = lines
    guard let line = lines.next(in: bytes), let content = Paragraphs.trimmed(bytes, line),
      let end = timeEnd(bytes, content)
    else { return false }
    return end >= content.upperBound || isSettings(bytes, content, end)
  }

  /// Whether a cue says who made the subtitles.
  private static func isCredit(_ cue: [UInt8]) -> Bool {
    guard cue.count <= 100, cue.first?.isASCIIUppercase ?? false else { return false }
    let words = String(decoding: cue, as: UTF8.self).lowercased()
    return credits.contains(where: words.hasPrefix)
  }

  private static let credits = ReadingWords.entries("credits of subtitles")

  /// Takes the marks off the front of a cue that say that somebody else speaks now, `>>`.
  ///
  /// - Returns: Whether they were there.
  private static func takeChangeOfSpeaker(off cue: inout [UInt8]) -> Bool {
    guard cue.starts(with: ">>".utf8) else { return false }
    cue = Array(cue.drop { $0 == UInt8(ascii: ">") || $0.isASCIIWhitespace })
    return true
  }

  /// Whether what follows the times on a line are settings of the cue: "align:start".
  private static func isSettings(
    _ bytes: Span<UInt8>, _ content: Range<Int>, _ timeEnd: Int?
  ) -> Bool {
    guard let timeEnd, bytes[content.lowerBound].isASCIIDigit else { return false }
    return (timeEnd..<content.upperBound).contains { bytes[$0] == UInt8(ascii: ":") }
      || timeEnd >= content.upperBound
  }

  /// After the times with which a line begins, or nil if it begins with none: two with an arrow, or
  /// in brackets.
  private static func timeEnd(_ bytes: Span<UInt8>, _ line: Range<Int>) -> Int? {
    var index = line.lowerBound
    let isBracketed = bytes[index] == UInt8(ascii: "[")
    if isBracketed { index += 1 }
    guard index < line.upperBound, let first = clock(bytes, index, line.upperBound) else {
      return nil
    }
    index = first
    while index < line.upperBound, bytes[index] == UInt8(ascii: " ") { index += 1 }
    let hasArrow =
      index + 2 < line.upperBound && bytes[index] == UInt8(ascii: "-")
      && bytes[index + 1] == UInt8(ascii: "-") && bytes[index + 2] == UInt8(ascii: ">")
    let hasComma = index < line.upperBound && bytes[index] == UInt8(ascii: ",")
    if hasArrow || (hasComma && !isBracketed) {
      index += hasArrow ? 3 : 1
      while index < line.upperBound, bytes[index] == UInt8(ascii: " ") { index += 1 }
      guard let second = clock(bytes, index, line.upperBound) else { return nil }
      index = second
    } else if !isBracketed {
      return nil
    }
    if isBracketed {
      guard index < line.upperBound, bytes[index] == UInt8(ascii: "]") else { return nil }
      index += 1
    }
    while index < line.upperBound, bytes[index].isASCIIWhitespace { index += 1 }
    return index
  }

  /// After a time such as `00:01:02,345` at an offset, or nil.
  private static func clock(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    var index = start
    var colons = 0
    while index < end, bytes[index].isASCIIDigit || ":.,".utf8.contains(bytes[index]) {
      if bytes[index] == UInt8(ascii: ":") { colons += 1 }
      // "0:00:01.000,0:00:04.000": a comma between two times.
      if bytes[index] == UInt8(ascii: ","), colons >= 2, index + 2 < end,
        bytes[index + 2] == UInt8(ascii: ":") || bytes[index + 1] == UInt8(ascii: " ")
      {
        break
      }
      index += 1
    }
    return colons >= 1 && index - start >= 4 ? index : nil
  }

  /// The words of a line without tags; the name of `<v Ann Lee>` is made a label, and the dash in front
  /// of a speaker's words goes.
  private static func plainWords(_ bytes: Span<UInt8>, _ range: Range<Int>) -> [UInt8] {
    var words: [UInt8] = []
    var index = range.lowerBound
    while index < range.upperBound {
      if bytes[index] == UInt8(ascii: "<"),
        let close = bytes.firstIndex(
          of: UInt8(ascii: ">"), or: UInt8(ascii: ">"), in: index..<range.upperBound)
      {
        if index + 2 < close, bytes[index + 1] == UInt8(ascii: "v"),
          bytes[index + 2] == UInt8(ascii: " ")
        {
          for place in index + 3..<close { words.append(bytes[place]) }
          words += Array(": ".utf8)
        }
        index = close + 1
      } else if bytes[index] == UInt8(ascii: "{"), index + 1 < range.upperBound,
        bytes[index + 1] == UInt8(ascii: "\\"),
        let close = bytes.firstIndex(
          of: UInt8(ascii: "}"), or: UInt8(ascii: "}"), in: index..<range.upperBound)
      {
        index = close + 1
      } else {
        words.append(bytes[index])
        index += 1
      }
    }
    if words.first == UInt8(ascii: "-"), words.count > 2 {
      words.removeFirst(words[1] == UInt8(ascii: " ") ? 2 : 1)
    }
    let notes: [[UInt8]] = [[0xE2, 0x99, 0xAA], [0xE2, 0x99, 0xAB]]
    if notes.contains(where: words.starts) { return [] }
    while notes.contains(where: { words.suffix(3).elementsEqual($0) }) {
      words.removeLast(3)
      while words.last?.isASCIIWhitespace ?? false { words.removeLast() }
    }
    return withoutEntities(words)
  }

  /// Words with the characters that WebVTT and HTML write as names: `&amp;`.
  private static func withoutEntities(_ words: [UInt8]) -> [UInt8] {
    guard words.contains(UInt8(ascii: "&")) else { return words }
    var text = String(decoding: words, as: UTF8.self)
    for (name, character) in entities { text.replace(name, with: character) }
    return Array(text.utf8)
  }

  private static let entities = [
    ("&lt;", "<"), ("&gt;", ">"), ("&nbsp;", " "), ("&quot;", "\""), ("&#39;", "'"),
    ("&lrm;", ""), ("&rlm;", ""), ("&amp;", "&"),
  ]
}
