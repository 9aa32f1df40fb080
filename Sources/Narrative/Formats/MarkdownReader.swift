/// Takes a Markdown text apart: paragraphs, list items and block quotes are the narrator's words;
/// headings, code, tables, HTML and lists of links are not.
struct MarkdownReader {
  /// What was found.
  private(set) var structure = DocumentStructure()

  private let text: SourceText
  private var scanner: LineScanner

  /// Takes a text apart.
  ///
  /// - Complexity: O(n) in the number of bytes.
  init(_ text: SourceText, behind frontMatter: FrontMatter?) {
    self.text = text
    let start = frontMatter?.end ?? 0
    let line = frontMatter?.line ?? 1
    scanner = LineScanner(from: start, line: line)
    for block in MarkdownTree.blocks(of: text.bytes.span, from: start) {
      switch block.kind {
      case .heading:
        if structure.title == nil { structure.title = block.heading }
        structure.omit(.heading)
      case .code: structure.omit(.code)
      case .html: structure.omit(.markup)
      case .links: structure.omit(.links)
      case .paragraph: appendParagraph(block, firstLine: line)
      }
    }
  }

  private mutating func appendParagraph(_ block: MarkdownTree.Block, firstLine: Int) {
    let source = text.bytes
    let bytes = source.span
    let first = block.lines.lowerBound + firstLine - 1
    let last = block.lines.upperBound + firstLine - 1
    var lines: [Range<Int>] = []
    while scanner.number < last, let line = scanner.next(in: bytes) {
      if scanner.number >= first { lines.append(line) }
    }
    guard !lines.isEmpty else { return }
    lines[0] = min(lines[0].lowerBound + block.offset, lines[0].upperBound)..<lines[0].upperBound
    if block.quoteDepth > 0 {
      for index in lines.indices.dropFirst() { lines[index] = unquoted(lines[index]) }
    }

    // libcmark takes definitions off a paragraph but leaves it its place, and takes a line of form
    // feeds for words.
    let skipped = lines.prefix { isDefinition($0) || Paragraphs.trimmed(bytes, $0) == nil }.count
    lines.removeFirst(skipped)
    if let opening = lines.first, opensFootnote(opening) {
      structure.omit(.footnote)
      return
    }
    if let delimiter = lines.indices.dropFirst().first(where: { isTableDelimiter(lines[$0]) }) {
      structure.omit(.table)
      lines.removeSubrange((delimiter - 1)...)
    }
    guard let opening = lines.first, let closing = lines.last,
      let range = Paragraphs.trimmed(bytes, opening.lowerBound..<closing.upperBound)
    else { return }
    if structure.paragraphs.isEmpty, structure.author == nil, lines.count == 1,
      let author = Byline.author(in: text.collapsedText(in: range))
    {
      structure.author = author
      structure.omit(.titlePage)
      return
    }
    structure.paragraphs.append(
      DocumentStructure.Paragraph(byteRange: range, line: first + skipped))
  }

  /// The line behind the signs of a block quote, which are noted as no part of the text.
  private mutating func unquoted(_ line: Range<Int>) -> Range<Int> {
    var index = line.lowerBound
    var end = line.lowerBound
    while index < line.upperBound {
      if text.bytes[index] == UInt8(ascii: ">") {
        end = index + 1
      } else if !text.bytes[index].isASCIIWhitespace {
        break
      }
      index += 1
    }
    if end > line.lowerBound { structure.marks.append(line.lowerBound..<end) }
    return end..<line.upperBound
  }

  private func isDefinition(_ line: Range<Int>) -> Bool {
    guard let content = Paragraphs.trimmed(text.bytes.span, line),
      text.bytes[content.lowerBound] == UInt8(ascii: "["), content.count > 3,
      text.bytes[content.lowerBound + 1] != UInt8(ascii: "^"),
      let close = text.bytes[content].firstIndex(of: UInt8(ascii: "]"))
    else { return false }
    return close + 1 < content.upperBound && text.bytes[close + 1] == UInt8(ascii: ":")
  }

  private func opensFootnote(_ line: Range<Int>) -> Bool {
    text.bytes[line].drop(while: \.isASCIIWhitespace).starts(with: "[^".utf8)
      && text.collapsedText(in: line).contains("]:")
  }

  /// Whether a line is what stands under the head of a table: hyphens, colons and bars.
  private func isTableDelimiter(_ line: Range<Int>) -> Bool {
    var bars = 0
    var hyphens = 0
    for byte in text.bytes[line] {
      switch byte {
      case UInt8(ascii: "|"): bars += 1
      case UInt8(ascii: "-"): hyphens += 1
      case UInt8(ascii: ":"), UInt8(ascii: " "), UInt8(ascii: "\t"): break
      default: return false
      }
    }
    return bars > 0 && hyphens > 0
  }
}
