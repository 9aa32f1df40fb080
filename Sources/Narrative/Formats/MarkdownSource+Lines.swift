/// What tells the lines apart that dialects of Markdown add to CommonMark.
extension MarkdownSource {
  /// The words of `:name[words]{attributes}`.
  static func directive(_ rest: ArraySlice<UInt8>) -> (ArraySlice<UInt8>, Int)? {
    let name = rest.dropFirst().prefix {
      $0.isASCIILetter || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ":")
    }
    guard !name.isEmpty, name.endIndex < rest.endIndex, rest[name.endIndex] == UInt8(ascii: "["),
      let close = find([UInt8(ascii: "]")], in: rest[name.endIndex...])
    else { return nil }
    var end = close
    if end < rest.endIndex, rest[end] == UInt8(ascii: "{"),
      let attributes = find([UInt8(ascii: "}")], in: rest[end...])
    {
      end = attributes
    }
    return (rest[name.endIndex + 1..<close - 1], end)
  }

  /// After the first place of a text, or nil.
  static func find(_ text: [UInt8], in bytes: ArraySlice<UInt8>) -> Int? {
    guard let first = text.first else { return nil }
    var index = bytes.startIndex
    while index + text.count <= bytes.endIndex {
      if bytes[index] == first, bytes[index...].starts(with: text) { return index + text.count }
      index += 1
    }
    return nil
  }

  static func isFootnote(_ line: ArraySlice<UInt8>) -> Bool {
    guard let close = find([UInt8(ascii: "]")], in: line) else { return false }
    return close < line.endIndex && line[close] == UInt8(ascii: ":")
  }

  static func isWhole(_ line: ArraySlice<UInt8>, _ words: [String]) -> Bool {
    guard line.count < 20 else { return false }
    let text = String(decoding: line, as: UTF8.self).lowercased().split(separator: " ").joined()
    return words.contains(text.filter { !$0.isNewline })
  }

  /// `\newpage`, `\vspace{1em}`.
  static func isCommand(_ line: ArraySlice<UInt8>) -> Bool {
    let rest = line.dropFirst().drop(while: \.isASCIILetter)
    return rest.count < line.count - 2
      && (rest.allSatisfy(\.isASCIIWhitespace)
        || (rest.first == UInt8(ascii: "{")
          && rest.last(where: { !$0.isASCIIWhitespace }) == UInt8(ascii: "}")))
  }

  /// `import Name from "…"`, and no sentence that begins with the word.
  static func isImport(_ line: ArraySlice<UInt8>) -> Bool {
    line.contains { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") }
      && (find(Array(" from ".utf8), in: line) != nil
        || line.dropFirst(7).first.map { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") }
          ?? false)
  }

  /// A field of Dataview or Logseq: `rating:: 5`.
  static func isField(_ line: ArraySlice<UInt8>) -> Bool {
    let rest = withoutListMark(line)
    if planned.contains(where: { rest.starts(with: $0) }) { return true }
    let name = rest.prefix {
      $0.isASCIILetter || $0.isASCIIDigit || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_")
    }
    guard !name.isEmpty else { return false }
    let tail = rest.dropFirst(name.count)
    return tail.starts(with: ":: ".utf8) || (tail.starts(with: "::".utf8) && tail.count == 2)
  }

  private static func withoutListMark(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    line.starts(with: "- ".utf8) || line.starts(with: "* ".utf8) ? line.dropFirst(2) : line
  }

  /// The name on a line that opens or closes a block of Org, as Logseq has them: `#+BEGIN_NOTE`.
  static func orgBlock(_ line: ArraySlice<UInt8>) -> String? {
    let rest = withoutListMark(line)
    guard rest.starts(with: "#+BEGIN_".utf8) || rest.starts(with: "#+END_".utf8) else { return nil }
    return String(decoding: rest.dropFirst(2).prefix { !$0.isASCIIWhitespace }, as: UTF8.self)
  }

  /// Whether a line is bold and nothing else, and broken from the next one: a heading of it.
  static func isBoldLine(_ line: ArraySlice<UInt8>, _ trimmed: ArraySlice<UInt8>) -> Bool {
    let end = line.last == UInt8(ascii: "\\") ? line.dropLast() : line
    guard trimmed.starts(with: "**".utf8), trimmed.count <= 100,
      end.count < line.count || line.suffix(2).elementsEqual("  ".utf8)
    else { return false }
    let words = String(decoding: trimmed.prefix(upTo: end.endIndex), as: UTF8.self).trimmed
    guard words.hasSuffix("**"), words.utf8.count > 4 else { return false }
    let bold = words.dropFirst(2).dropLast(2)
    return !bold.contains("*") && !".!…,\"”".contains(bold.last ?? ".")
  }

  /// How many brackets a line of JavaScript opens and doesn't close.
  static func openBraces(_ line: ArraySlice<UInt8>) -> Int {
    line.reduce(0) { sum, byte in
      switch byte {
      case UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: "("): sum + 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"), UInt8(ascii: ")"): sum - 1
      default: sum
      }
    }
  }

  /// `id: 3f2a1c448c1e4b1d9a2f0d6f0b7c9e11`, with which the end of a note begins that Joplin exports.
  static func isJoplinsName(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.starts(with: "id: ".utf8) else { return false }
    let name = line.dropFirst(4).prefix { $0.isASCIIDigit || $0.isASCIILowercase }
    return name.count == 32 && name.endIndex == line.endIndex
  }

  /// The most bytes in which the mark is looked for that closes another one.
  private static let farthest = 2_000

  /// What stands for `{{…}}` at the beginning of some words, and where that ends.
  ///
  /// Of `{{c1::Hull::a town}}`, a gap of Anki's, it is the word; of a tag that another one closes
  /// nothing; else the mark of a gap.
  static func filling(_ rest: ArraySlice<UInt8>) -> (words: [UInt8], end: Int)? {
    guard let end = find(Array("}}".utf8), in: rest) else { return nil }
    let inside = rest[rest.startIndex + 2..<end - 2]
    let words = String(decoding: inside, as: UTF8.self)
    if words.first == "c", let colon = words.firstRange(ofBytes: "::"),
      words[..<colon.lowerBound].dropFirst().allSatisfy(\.isNumber)
    {
      let shown = words[colon.upperBound...]
      let hint = shown.firstRange(ofBytes: "::")?.lowerBound ?? shown.endIndex
      return (Array(shown[..<hint].utf8), end)
    }
    let name = words.drop { !$0.isLetter && $0 != "/" }.prefix { !$0.isWhitespace }
    let isTag = "<%".utf8.contains(inside.first ?? 0)
    if isTag,
      name.first == "/" || find(Array("/\(name)".utf8), in: rest[end...].prefix(farthest)) != nil
    {
      return nil
    }
    return (MarkdownGaps.mark, end)
  }

  /// The words that stay of a change in CriticMarkup, and where it ends: of `{++added++}`,
  /// `{--dropped--}`, `{~~old~>new~~}`, `{==marked==}` and `{>>a comment<<}`.
  static func criticMark(_ rest: ArraySlice<UInt8>) -> (words: ArraySlice<UInt8>, end: Int)? {
    let opening = rest.prefix(3)
    guard opening.count == 3, let sign = opening.last,
      opening[opening.startIndex + 1] == sign
    else { return nil }
    let last = sign == UInt8(ascii: ">") ? UInt8(ascii: "<") : sign
    guard let end = find([last, last, UInt8(ascii: "}")], in: rest.dropFirst(3).prefix(farthest))
    else { return nil }
    let inside = rest[rest.startIndex + 3..<end - 3]
    switch sign {
    case UInt8(ascii: "+"), UInt8(ascii: "="): return (inside, end)
    case UInt8(ascii: "~"):
      return find(Array("~>".utf8), in: inside).map { (inside[$0...], end) }
    default: return (inside.prefix(0), end)
    }
  }

  /// What lines of Logseq begin with that say when something is or was to be done.
  private static let planned = ["SCHEDULED: <", "DEADLINE: <", "CLOCK: [", ":LOGBOOK:", ":END:"]
    .map { Array($0.utf8) }

  /// Whether a line is what stands under the head of a table: hyphens, colons and bars.
  static func isTableDelimiter(_ line: ArraySlice<UInt8>) -> Bool {
    guard let first = line.first, "|:-".utf8.contains(first) else { return false }
    var bars = 0
    var hyphens = 0
    for byte in line {
      switch byte {
      case UInt8(ascii: "|"): bars += 1
      case UInt8(ascii: "-"): hyphens += 1
      case UInt8(ascii: ":"), UInt8(ascii: "+"), UInt8(ascii: " "), UInt8(ascii: "\t"), 0x0D: break
      default: return false
      }
    }
    return bars > 0 && hyphens > 0
  }
}
