/// Letters as programs for mail and news keep them: what of a text is headers, words of others that
/// the writer quotes, and signatures.
struct MailText {
  /// The parts that are no words of the writer's, in order.
  private(set) var omitted: [Range<Int>] = []

  /// What the letter is about, and who wrote it; of several letters the first one's.
  private(set) var subject: String?
  private(set) var author: String?

  /// Who wrote each letter, by where its headers stand.
  private(set) var writers: [(start: Int, name: String)] = []

  /// How many headers and signatures there are, and how many quoted letters.
  private(set) var headerCount = 0
  private(set) var quotedCount = 0

  /// After RFC 5322, section 3.6, and what programs add most.
  private static let names: Set<String> = ReadingWords.words("header fields of letters")

  /// Reads a text, or returns nil if it isn't mail.
  ///
  /// - Complexity: O(n) in the number of bytes.
  init?(_ text: SourceText) {
    let source = text.bytes
    let bytes = source.span
    let hasHeader = Self.opensHeader(bytes, from: 0)
    guard hasHeader || Self.isReply(text) else { return nil }
    var lines = LineScanner()
    var isHeader = hasHeader
    var isQuoting = false
    var isSigning = false
    var isAnswered = false
    var isAnnounced = false
    var leave: Range<Int>?
    var isAfterBlank = true
    var lastLine = 0
    var fieldCount = 0
    while let line = lines.next(in: bytes) {
      guard let content = Paragraphs.trimmed(bytes, line) else {
        if isHeader, fieldCount > 0 { isHeader = false }
        isQuoting = false
        isAfterBlank = true
        continue
      }
      defer { (isAfterBlank, lastLine) = (false, line.lowerBound) }
      if hasHeader, Self.isSeparator(bytes, line) {
        (isHeader, isSigning, isAnswered, fieldCount) = (true, false, false, 0)
        omit(line)
        continue
      }
      if hasHeader, !isHeader, Self.isField(bytes, line, named: Self.headNames),
        Self.opensHeader(bytes, from: line.lowerBound)
      {
        (isHeader, isSigning, isAnswered, fieldCount) = (true, false, false, 0)
      }
      if isHeader {
        readField(text, line, content, &fieldCount)
        continue
      }
      let words = text.collapsedText(in: content.prefix(200))
      let isMarked = Self.isQuoted(bytes, content)
      // Below such a line the whole letter stands that is answered, where no line of it is marked.
      if isAnnounced, !isMarked { (isSigning, isAnswered) = (true, true) }
      isAnnounced = !isSigning && Self.announcesQuote(words)
      if isAnnounced, !isAfterBlank, !words.contains("@"),
        Self.isBroken(text, lastLine..<content.upperBound)
      {
        omit(lastLine..<line.lowerBound)
      }
      if Self.isRule(words) || isAfterBlank && Self.isFootnote(words) {
        isSigning = true
        headerCount += 1
      }
      let isForeign = Self.opensOther(words) || Self.isAbove(rule: line, header: lines, in: bytes)
      if isForeign { (isSigning, isAnswered) = (true, true) }
      let goesOn =
        isQuoting && !isMarked && bytes[content.lowerBound].isASCIILowercase
        && omitted.last.map { !SentenceEnd.closes(bytes, $0) } ?? false
      if isSigning, !isAnswered, Self.opensPostscript(words) { isSigning = false }
      if isSigning || isMarked || isAnnounced || goesOn {
        if !isQuoting, !isSigning || isForeign { quotedCount += 1 }
        isQuoting = isMarked || goesOn
        omit(line)
      } else {
        isQuoting = false
        // What stands under the writer's name is no part of the letter.
        if isAfterBlank || leave != nil, let name = writers.last?.name ?? author,
          words.utf8.count <= 40, words.split(separator: " ").count <= 4,
          PersonName.isSame(words, name)
        {
          isSigning = true
          if let leave { omit(leave) }
          omit(line)
        }
        leave = LetterForm.takesLeave(words) ? line : nil
      }
    }
  }

  /// The fields with which programs begin the header of a letter inside another.
  private static let headNames: Set<String> = [
    "from", "von", "de", "da", "subject", "betreff", "objet", "asunto", "assunto", "oggetto",
  ]

  /// Whether a text is a letter without its headers that holds the one that it answers: a line that
  /// announces it names an address or a time of day, as people's own words don't.
  private static func isReply(_ text: SourceText) -> Bool {
    let source = text.bytes
    let bytes = source.span
    var lines = LineScanner()
    var start = 0
    while let line = lines.next(in: bytes) {
      defer { start = line.lowerBound }
      if start > 0, isAbove(rule: line, header: lines, in: bytes) { return true }
      guard let content = Paragraphs.trimmed(bytes, line), content.count <= longestAnnouncement,
        ":-".utf8.contains(bytes[content.upperBound - 1])
      else { continue }
      let words = text.collapsedText(in: content)
      if opensOther(words) { return true }
      guard announcesQuote(words) else { continue }
      let hasTime = words.split(separator: " ").contains(where: isTime)
      if words.contains("@") || hasTime && EntryDate(in: words)?.day != nil { return true }
      // The line may be broken after the address.
      if isBroken(text, start..<content.upperBound) { return true }
    }
    return false
  }

  /// The longest line that announces the letter that is answered, in bytes.
  private static let longestAnnouncement = 180

  /// Whether a line that announces the letter that is answered begins on the line before.
  private static func isBroken(_ text: SourceText, _ lines: Range<Int>) -> Bool {
    guard lines.count <= longestAnnouncement else { return false }
    let words = text.collapsedText(in: lines)
    return words.contains("@") && announcesQuote(words)
  }

  private static func isTime(_ word: Substring) -> Bool {
    let parts = word.split(separator: ":", omittingEmptySubsequences: false)
    return parts.count >= 2 && parts[0].count <= 2 && parts[0].allSatisfy(\.isNumber)
      && parts[1].count >= 2 && parts[1].prefix(2).allSatisfy(\.isNumber)
  }

  /// Whether a line is quoted: it begins with `>`, perhaps after initials, or with a bar.
  private static func isQuoted(_ bytes: Span<UInt8>, _ line: Range<Int>) -> Bool {
    if bytes[line.lowerBound] == UInt8(ascii: "|") {
      return line.count > 1 && bytes[line.lowerBound + 1] == UInt8(ascii: " ")
    }
    let initials = line.prefix(5).prefix { bytes[$0].isASCIIUppercase }
    return initials.upperBound < line.upperBound && bytes[initials.upperBound] == UInt8(ascii: ">")
  }

  /// Whether a line is the rule above a signature or above what a mailing list adds.
  private static func isRule(_ words: String) -> Bool {
    words == "--" || words == "---"
      || words.utf8.count >= 30 && words.allSatisfy { $0 == "_" }
  }

  /// Whether a paragraph is one that firms and lists put under every letter.
  private static func isFootnote(_ words: String) -> Bool {
    let lower = words.lowercased()
    return footnotes.contains(where: lower.hasPrefix)
  }

  private static let footnotes = ReadingWords.entries("openings of what stands under every letter")

  private static func opensPostscript(_ words: String) -> Bool {
    ["PS ", "PS:", "PS.", "PS,", "P.S.", "P. S."].contains(where: words.hasPrefix)
  }

  private mutating func omit(_ range: Range<Int>) {
    if !range.isEmpty { omitted.append(range) }
  }

  private mutating func readField(
    _ text: SourceText, _ line: Range<Int>, _ content: Range<Int>, _ count: inout Int
  ) {
    let words = text.collapsedText(in: content.prefix(400))
    count += 1
    if count == 1 { headerCount += 1 }
    guard let colon = words.firstIndex(of: ":"), line.lowerBound == content.lowerBound else {
      omit(line)
      return
    }
    let value = String(words[words.index(after: colon)...].drop { $0 == " " })
    switch words[..<colon].lowercased() {
    case "subject", "betreff", "objet", "asunto", "assunto", "oggetto":
      subject = subject ?? (value.isEmpty ? nil : value)
    case "from", "von":
      let name = value.prefix { $0 != "<" && $0 != "(" }.filter { $0 != "\"" }
        .split(separator: " ").joined(separator: " ")
      if !name.isEmpty, !name.contains("@") {
        author = author ?? name
        writers.append((line.lowerBound, name))
      }
    case "date", "datum", "fecha", "sent", "gesendet":
      // The date stays: it heads what stands under it.
      let start = text.bytes[content].firstIndex(of: UInt8(ascii: ":")) ?? content.lowerBound
      omit(line.lowerBound..<start + 1)
      return
    default: break
    }
    omit(line)
  }

  /// Whether a letter's headers begin at an offset: two lines of known names at least, with nothing
  /// between.
  private static func opensHeader(_ bytes: Span<UInt8>, from start: Int) -> Bool {
    var lines = LineScanner(from: start)
    var known = 0
    var hasSender = false
    for number in 0..<12 {
      guard let line = lines.next(in: bytes), Paragraphs.trimmed(bytes, line) != nil else { break }
      if number == 0, isSeparator(bytes, line) { continue }
      if isField(bytes, line, named: names) {
        known += 1
        if isField(
          bytes, line,
          named: [
            "from", "von", "date", "subject", "received", "return-path", "de", "da", "message-id",
            "newsgroups",
          ])
        {
          hasSender = true
        }
      } else if bytes[line.lowerBound].isASCIIWhitespace || isField(bytes, line, named: nil) {
        continue
      } else {
        return false
      }
    }
    return known >= 2 && hasSender
  }

  /// Whether a line is a field of one of some names, or of any.
  private static func isField(
    _ bytes: Span<UInt8>, _ line: Range<Int>, named names: Set<String>?
  ) -> Bool {
    var index = line.lowerBound
    var name: [UInt8] = []
    while index < line.upperBound, index - line.lowerBound < 40, bytes[index] != UInt8(ascii: ":") {
      guard bytes[index].isASCIILetter || bytes[index] == UInt8(ascii: "-") || bytes[index] >= 0x80
      else {
        return false
      }
      name.append(bytes[index].lowercasedASCII)
      index += 1
    }
    guard index < line.upperBound, bytes[index] == UInt8(ascii: ":"), !name.isEmpty else {
      return false
    }
    return names.map { $0.contains(String(decoding: name, as: UTF8.self)) } ?? true
  }

  /// Whether a line parts the letters of an mbox file: "From ann@example.org Mon Jan  3 10:22:33 2011".
  private static func isSeparator(_ bytes: Span<UInt8>, _ line: Range<Int>) -> Bool {
    let opening = Array("From ".utf8)
    guard line.count > 12,
      opening.indices.allSatisfy({ bytes[line.lowerBound + $0] == opening[$0] })
    else { return false }
    return line.contains { bytes[$0] == UInt8(ascii: "@") || bytes[$0] == UInt8(ascii: "-") }
      && line.contains { bytes[$0] == UInt8(ascii: ":") }
  }

  /// Whether a line says that somebody else's words follow: "On Monday Tom wrote:".
  private static func announcesQuote(_ words: String) -> Bool {
    guard words.hasSuffix(":"), words.utf8.count <= 180 else { return false }
    let lower = words.lowercased()
    // "Am 3.5. um 18:00 schrieb Paul Dent:"
    let isNamedLast = [" schrieb ", " skrev ", " schreef "].contains(where: lower.contains)
    return isNamedLast && lower.contains(where: \.isNumber)
      || [
        "wrote:", "writes:", "schrieb:", "a écrit :", "a écrit:", "escribió:", "escreveu:",
        "ha scritto:", "skrev:", "schreef:", "napisał:", "написал:",
      ]
      .contains(where: lower.hasSuffix)
  }

  /// Whether a line is the rule that Outlook puts above the headers of the letter that is answered.
  private static func isAbove(
    rule: Range<Int>, header lines: LineScanner, in bytes: Span<UInt8>
  ) -> Bool {
    guard rule.count >= 10, let content = Paragraphs.trimmed(bytes, rule),
      content.allSatisfy({ bytes[$0] == UInt8(ascii: "_") })
    else { return false }
    var lines = lines
    var position = lines.position
    while let line = lines.next(in: bytes), Paragraphs.trimmed(bytes, line) == nil {
      position = lines.position
    }
    return opensHeader(bytes, from: position)
  }

  /// Whether another letter follows as it was: "-----Original Message-----".
  private static func opensOther(_ words: String) -> Bool {
    let lower = words.lowercased()
    return (lower.hasPrefix("---") || lower.hasPrefix("begin forwarded"))
      && [
        "original message", "forwarded message", "forwarded by", "ursprüngliche nachricht",
        "originalnachricht", "weitergeleitete nachricht", "message d'origine", "message original",
        "message transféré", "mensaje original", "mensaje reenviado", "mensagem original",
        "mensagem encaminhada", "messaggio originale", "messaggio inoltrato",
        "oorspronkelijk bericht", "doorgestuurd bericht",
      ]
      .contains(where: lower.contains)
  }
}
