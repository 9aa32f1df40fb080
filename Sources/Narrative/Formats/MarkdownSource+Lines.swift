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
    if planned.contains(where: { line.starts(with: $0) }) { return true }
    var rest = line
    if rest.starts(with: "- ".utf8) || rest.starts(with: "* ".utf8) { rest = rest.dropFirst(2) }
    let name = rest.prefix {
      $0.isASCIILetter || $0.isASCIIDigit || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_")
    }
    guard !name.isEmpty else { return false }
    let tail = rest.dropFirst(name.count)
    return tail.starts(with: ":: ".utf8) || (tail.starts(with: "::".utf8) && tail.count == 2)
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
