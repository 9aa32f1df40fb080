/// A Markdown text with what dialects add to CommonMark taken out of its lines: comments, tags of
/// templates, directives, attributes, footnotes, tables; the lines keep their numbers.
///
/// The dialects are GitHub's, Obsidian's (`%% … %%`, `> [!note]`), MDX (`{/* … */}`, `import`),
/// Liquid and Hugo (`{% … %}`, `{{< … >}}`), MkDocs (`!!! note`), Docusaurus and MyST (`:::note`),
/// kramdown and Pandoc (`{: .class}`, `: definition`), and Dataview's fields (`key:: value`).
struct MarkdownSource {
  /// The text.
  var bytes: [UInt8] = []

  /// How many parts were taken out, by sort.
  private(set) var omissions: [Omission: Int] = [:]

  private enum Inside: Equatable {
    case nothing
    case fence(UInt8, Int)
    case comment(String, Omission)
    case footnote
    case table
    case admonition(isQuotation: Bool)

    /// An element whose words are left out, to the tag that closes it.
    case raw([UInt8])

    /// A value of JavaScript, by how many brackets are open.
    case braces(Int)

    /// The lines of a quotation between tags, or `#+BEGIN_QUOTE` and `#+END_QUOTE`.
    case quotation

    /// What Joplin puts at the end of a note.
    case metadata
  }

  private var inside = Inside.nothing
  private(set) var wasBlank = true

  /// Whether the line before the last one was blank.
  private(set) var wasBlankBefore = true

  /// The lines of terms that are defined.
  var terms: Set<Int> = []

  /// Whether definitions of a term are open.
  var isDefining = false

  /// The titles of boxes for quotations, with the lines they stand on: `> [!quote] Ann Lee`.
  var quotationTitles: [(line: Int, title: String)] = []

  /// Where the last tag in the source stands that closes a quotation.
  private let quotationEnd: Int

  /// The number of the line that is read.
  private(set) var number = 0

  /// Where the line that is read begins in `bytes`.
  var begin = 0

  /// Where the last line begins in `bytes`.
  private(set) var lastLine = 0

  /// Takes the marks out of a text.
  ///
  /// - Parameters:
  ///   - source: The text.
  ///   - start: Where Markdown begins.
  ///   - line: The number of the line that begins there.
  /// - Complexity: O(n) in the number of bytes.
  init(_ source: [UInt8], from start: Int, line: Int) {
    bytes.reserveCapacity(source.count)
    quotationEnd = Self.quotationEnd(in: source)
    bytes += Array(repeating: 0x0A, count: line - 1)
    var lines = LineScanner(from: start, line: line)
    while let range = lines.next(in: source.span) {
      let line = source[range]
      begin = bytes.count
      number = lines.number
      read(line)
      lastLine = begin
      bytes.append(0x0A)
      wasBlankBefore = wasBlank
      wasBlank = line.allSatisfy(\.isASCIIWhitespace)
    }
  }

  private mutating func count(_ omission: Omission) { omissions[omission, default: 0] += 1 }

  private mutating func read(_ line: ArraySlice<UInt8>) {
    let trimmed = line.drop(while: \.isASCIIWhitespace)
    let indentation = trimmed.startIndex - line.startIndex
    switch inside {
    case .fence(let mark, let length):
      let run = trimmed.prefix { $0 == mark }.count
      if run >= length, trimmed.dropFirst(run).allSatisfy(\.isASCIIWhitespace) { inside = .nothing }
      bytes += line
      return
    case .comment(let end, _):
      guard let close = Self.find(Array(end.utf8), in: line) else { return }
      inside = .nothing
      readInlines(line[close...])
      return
    case .footnote:
      if trimmed.isEmpty { return }
      if indentation >= 2 || (!wasBlank && !trimmed.starts(with: "[^".utf8)) { return }
      inside = .nothing
    case .table:
      if trimmed.contains(UInt8(ascii: "|")) { return }
      inside = .nothing
    case .admonition(let isQuotation):
      if isQuotation, trimmed.isEmpty || indentation >= 4 { bytes += "> ".utf8 }
      if trimmed.isEmpty { return }
      if indentation >= 4 {
        readLine(line.dropFirst(4), trimmed, indentation - 4)
        return
      }
      inside = .nothing
    case .raw(let closing):
      if Self.find(closing, in: line) != nil { inside = .nothing }
      bytes += line
      return
    case .braces(let depth):
      let open = depth + Self.openBraces(line)
      inside = open > 0 ? .braces(open) : .nothing
      return
    case .quotation:
      if Self.closesQuotation(trimmed) || trimmed.starts(with: "#+END_".utf8) {
        inside = .nothing
      } else {
        bytes += "> ".utf8
        readInlines(trimmed)
      }
      return
    case .metadata:
      if !trimmed.isEmpty { return }
      inside = .nothing
    case .nothing: break
    }
    readLine(line, trimmed, indentation)
  }

  private mutating func readLine(
    _ line: ArraySlice<UInt8>, _ trimmed: ArraySlice<UInt8>, _ indentation: Int
  ) {
    guard let first = trimmed.first else { return }
    if trimmed.startIndex < quotationEnd, "{<".utf8.contains(first), opensQuotation(trimmed) {
      inside = .quotation
      return
    }
    switch first {
    case UInt8(ascii: "`"), UInt8(ascii: "~"):
      let run = trimmed.prefix { $0 == first }.count
      if run >= 3, first == UInt8(ascii: "~") || !trimmed.dropFirst(run).contains(first) {
        inside = .fence(first, run)
        bytes += line
        return
      }
    case UInt8(ascii: ":") where trimmed.starts(with: ":::".utf8),
      UInt8(ascii: "+") where trimmed.starts(with: "+++".utf8):
      return
    case UInt8(ascii: "!") where trimmed.starts(with: "!!!".utf8),
      UInt8(ascii: "?") where trimmed.starts(with: "???".utf8),
      UInt8(ascii: "=") where trimmed.starts(with: "=== \"".utf8):
      inside = .admonition(isQuotation: takesTitle(trimmed.drop { "!?=+ ".utf8.contains($0) }))
      return
    case UInt8(ascii: "[") where trimmed.starts(with: "[^".utf8) && Self.isFootnote(trimmed):
      inside = .footnote
      count(.footnote)
      return
    case UInt8(ascii: "[") where Self.isWhole(trimmed, ["[toc]", "[[toc]]", "[[_toc_]]"]): return
    case UInt8(ascii: "*")
    where trimmed.starts(with: "*[".utf8) && Self.find(Array("]:".utf8), in: trimmed) != nil:
      return
    case UInt8(ascii: "{")
    where trimmed.starts(with: "{:".utf8) || trimmed.starts(with: "{#".utf8)
      || trimmed.starts(with: "{.".utf8):
      if trimmed.last(where: { !$0.isASCIIWhitespace }) == UInt8(ascii: "}") { return }
    case UInt8(ascii: "\\") where Self.isCommand(trimmed): return
    case UInt8(ascii: "i")
    where indentation == 0 && trimmed.starts(with: "import ".utf8) && Self.isImport(trimmed),
      UInt8(ascii: "e")
    where indentation == 0
      && (trimmed.starts(with: "export const ".utf8)
        || trimmed.starts(with: "export default ".utf8)):
      let open = Self.openBraces(trimmed)
      if open > 0 { inside = .braces(open) }
      return
    case UInt8(ascii: "i") where wasBlank && Self.isJoplinsName(trimmed):
      inside = .metadata
      return
    case UInt8(ascii: "<"):
      if let words = Self.withoutContainer(trimmed) {
        let words = words[...]
        readLine(words, words.drop(while: \.isASCIIWhitespace), 0)
        return
      }
      if let closing = Self.openedRaw(trimmed) {
        inside = .raw(closing)
        bytes += line
        return
      }
    case UInt8(ascii: "*") where wasBlank && Self.isBoldLine(line, trimmed):
      bytes += "###### ".utf8
      terms.insert(number)
      readInlines(line.last == UInt8(ascii: "\\") ? line.dropLast() : line)
      return
    case UInt8(ascii: "$") where trimmed.starts(with: "$$".utf8):
      if Self.find(Array("$$".utf8), in: trimmed.dropFirst(2)) == nil {
        inside = .comment("$$", .code)
        count(.code)
        return
      }
    default: break
    }
    if Self.isTableDelimiter(trimmed), !wasBlank,
      bytes[lastLine...].contains(UInt8(ascii: "|")) || trimmed.count > 4
    {
      // The head of the table stands on the line before.
      bytes.replaceSubrange(lastLine..<bytes.count, with: [0x0A])
      inside = .table
      count(.table)
      return
    }
    if let block = Self.orgBlock(trimmed) {
      if block == "BEGIN_QUOTE" { inside = .quotation }
      return
    }
    if Self.isField(trimmed) { return }
    if let words = definition(trimmed, indentation) {
      bytes += "- ".utf8
      readInlines(words)
      return
    }
    readInlines(withoutCallout(line))
  }

  /// Copies a line without comments, tags and attributes in it.
  private mutating func readInlines(_ line: ArraySlice<UInt8>) {
    guard
      line.contains(where: {
        $0 == UInt8(ascii: "%") || $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: ":")
          || $0 == UInt8(ascii: "<")
      })
    else {
      bytes += line
      return
    }
    var index = line.startIndex
    while index < line.endIndex {
      let rest = line[index...]
      switch line[index] {
      case UInt8(ascii: "`"):
        // Code stands as it is.
        let run = rest.prefix { $0 == UInt8(ascii: "`") }.count
        let tick = Array(repeating: UInt8(ascii: "`"), count: run)
        let end = Self.find(tick, in: rest.dropFirst(run)) ?? index + run
        bytes += line[index..<end]
        index = end
      case UInt8(ascii: "%") where rest.starts(with: "%%".utf8):
        index = skip(to: "%%", rest.dropFirst(2), .comment) ?? line.endIndex
      case UInt8(ascii: "<") where rest.starts(with: "<!--".utf8):
        index = skip(to: "-->", rest.dropFirst(4), .comment) ?? line.endIndex
      case UInt8(ascii: "{") where rest.starts(with: "{/*".utf8):
        index = skip(to: "*/}", rest.dropFirst(3), .comment) ?? line.endIndex
      case UInt8(ascii: "{")
      where rest.starts(with: "{% comment".utf8) || rest.starts(with: "{%- comment".utf8):
        index = skip(to: "endcomment %}", rest, .comment) ?? line.endIndex
      case UInt8(ascii: "{") where rest.starts(with: "{% highlight".utf8):
        index = skip(to: "endhighlight %}", rest, .code) ?? line.endIndex
      case UInt8(ascii: "{") where rest.starts(with: "{%".utf8):
        index = skip(to: "%}", rest.dropFirst(2), .markup) ?? line.endIndex
      case UInt8(ascii: "{") where rest.starts(with: "{{".utf8):
        if let filled = Self.filling(rest) {
          count(.markup)
          bytes += filled.words
          index = filled.end
        } else {
          index = skip(to: "}}", rest.dropFirst(2), .markup) ?? line.endIndex
        }
      case UInt8(ascii: "{") where rest.dropFirst().first.map("+-~=>".utf8.contains) ?? false:
        guard let change = Self.criticMark(rest) else { fallthrough }
        bytes += change.words
        if change.words.isEmpty, bytes.last == 0x20, change.end < line.endIndex,
          line[change.end] == 0x20
        {
          bytes.removeLast()
        }
        index = change.end
      case UInt8(ascii: "{") where rest.dropFirst().first.map({ "#.:".utf8.contains($0) }) ?? false:
        guard let end = Self.find([UInt8(ascii: "}")], in: rest.prefix(200)) else { fallthrough }
        // The attributes of `[words]{.class}` are needed to tell the words.
        if index > line.startIndex, line[index - 1] == UInt8(ascii: "]") { fallthrough }
        index = end
        while let last = bytes.last, last == 0x20 { bytes.removeLast() }
      case UInt8(ascii: ":"):
        if let (words, end) = Self.directive(rest) {
          bytes += words
          index = end
        } else {
          fallthrough
        }
      default:
        bytes.append(line[index])
        index += 1
      }
    }
  }

  /// After the end of what is left out, or nil where that goes on on the next lines.
  private mutating func skip(to end: String, _ rest: ArraySlice<UInt8>, _ omission: Omission)
    -> Int?
  {
    count(omission)
    if let found = Self.find(Array(end.utf8), in: rest) {
      if bytes.last == 0x20, found < rest.endIndex, rest[found] == 0x20 { bytes.removeLast() }
      return found
    }
    inside = .comment(end, omission)
    return nil
  }
}
