/// Boxes with titles and lists of definitions, which dialects of Markdown have.
extension MarkdownSource {
  /// A line of a block quotation without the name and title of a callout: `> [!note] Remember`.
  mutating func withoutCallout(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var index = line.startIndex
    var isQuoted = false
    while index < line.endIndex, line[index] == UInt8(ascii: ">") || line[index].isASCIIWhitespace {
      if line[index] == UInt8(ascii: ">") { isQuoted = true }
      index += 1
    }
    guard isQuoted, line[index...].starts(with: "[!".utf8) else { return line }
    _ = takesTitle(line[index...].dropFirst(2))
    return line[..<index]
  }

  /// Takes the title of a box for a quotation: `quote] Ann Lee`, `quote "Ann Lee"`.
  ///
  /// - Returns: Whether it is one.
  mutating func takesTitle(_ line: ArraySlice<UInt8>) -> Bool {
    let words = String(decoding: line, as: UTF8.self)
    let kind = words.prefix(while: \.isLetter)
    guard ["quote", "cite"].contains(kind.lowercased()) else { return false }
    let title = words[kind.endIndex...].drop { "]+-| ".contains($0) }.filter { $0 != "\"" }
    quotationTitles.append((number, title.trimmed))
    return true
  }

  /// Takes the author that the tag of a quotation names, which is all of a line: Hugo's
  /// `{{< quote author="Ann Lee" >}}`, Octopress's `{% blockquote Ann Lee %}`, MDX's
  /// `<Quote author="Ann Lee">`.
  ///
  /// - Returns: Whether it is one.
  mutating func opensQuotation(_ line: ArraySlice<UInt8>) -> Bool {
    let words = String(decoding: line, as: UTF8.self).trimmed
    guard [">}}", "%}}", "%}", ">"].contains(where: words.hasSuffix), !words.hasSuffix("/>}}"),
      !words.hasSuffix("/>")
    else { return false }
    let inside = words.drop { "{<% ".contains($0) }
    let name = inside.prefix(while: \.isLetter)
    guard ["quote", "blockquote", "pullquote"].contains(name.lowercased()) else { return false }
    // A block of HTML stays what it is.
    let attributes = inside[name.endIndex...]
    let isHTML = words.hasPrefix("<")
    let key = attributes.firstRange(ofBytes: "author=")
    guard !isHTML || key != nil else { return false }
    let rest = key.map { attributes[$0.upperBound...] } ?? attributes
    let author =
      rest.first == "\""
      ? String(rest.dropFirst().prefix { $0 != "\"" })
      : rest.prefix { !",%>}".contains($0) }.split(separator: " ")
        .filter { !$0.hasPrefix("@") && !$0.contains("://") }.joined(separator: " ")
    quotationTitles.append((number, author))
    return true
  }

  /// Where the last tag stands in a text that closes such a quotation; 0 without one.
  static func quotationEnd(in source: [UInt8]) -> Int {
    var lines = LineScanner()
    var end = 0
    while let line = lines.next(in: source.span) {
      guard let first = line.first(where: { !source[$0].isASCIIWhitespace }),
        "{<".utf8.contains(source[first]), closesQuotation(source[first..<line.upperBound])
      else { continue }
      end = first
    }
    return end
  }

  /// Whether a line is the tag that closes such a quotation.
  static func closesQuotation(_ line: ArraySlice<UInt8>) -> Bool {
    let words = String(decoding: line.prefix(40), as: UTF8.self).filter { !"{}<>% ".contains($0) }
    return ["/quote", "/blockquote", "/pullquote", "endquote", "endblockquote", "endpullquote"]
      .contains(words.trimmed.lowercased())
  }

  /// The longest term in bytes.
  private static let longestTerm = 80

  /// The words of a definition, `: words`, under a line that is its term, which becomes a heading; or
  /// under another one.
  mutating func definition(
    _ line: ArraySlice<UInt8>, _ indentation: Int
  ) -> ArraySlice<UInt8>? {
    guard line.first == UInt8(ascii: ":"), let next = line.dropFirst().first,
      next.isASCIIWhitespace, indentation < 4
    else {
      if indentation == 0, !line.isEmpty { isDefining = false }
      return nil
    }
    let words = line.dropFirst().drop(while: \.isASCIIWhitespace)
    if isDefining { return words }
    let start = wasBlank ? lastLine - Self.lineLength(before: lastLine, in: bytes) : lastLine
    guard !wasBlank ? wasBlankBefore : !wasBlankBefore, start >= 0,
      Self.isTerm(bytes[start...].prefix { $0 != 0x0A })
    else { return nil }
    let mark = Array("###### ".utf8)
    bytes.insert(contentsOf: mark, at: start)
    begin += mark.count
    terms.insert(number - (wasBlank ? 2 : 1))
    isDefining = true
    return words
  }

  /// The bytes of the line that ends at an offset, with its end.
  private static func lineLength(before offset: Int, in bytes: [UInt8]) -> Int {
    guard offset > 0 else { return 0 }
    return bytes[..<(offset - 1)].reversed().prefix { $0 != 0x0A }.count + 1
  }

  private static func isTerm(_ line: ArraySlice<UInt8>) -> Bool {
    guard let first = line.first, let last = line.last, line.count <= longestTerm else {
      return false
    }
    return !first.isASCIIWhitespace && !"#>-+|:<".utf8.contains(first)
      && !line.starts(with: "* ".utf8) && !".,;:!?".utf8.contains(last)
  }
}
