/// Tags of HTML and of components around paragraphs, which a reader of the page doesn't see.
extension MarkdownSource {
  /// A line without the tags of containers with which it begins and ends, or nil if it begins with none.
  ///
  /// What heads words gets the mark of a heading, and an item that of a list.
  static func withoutContainer(_ line: ArraySlice<UInt8>) -> [UInt8]? {
    guard let tag = tag(line), isContainer(tag.name), let end = tagEnd(line) else { return nil }
    var words = line[end...]
    while let last = words.last, last.isASCIIWhitespace { words.removeLast() }
    let closing = Array("</\(tag.name)>".utf8)
    if words.count >= closing.count, words.suffix(closing.count).elementsEqual(closing) {
      words.removeLast(closing.count)
    }
    guard !tag.isClosing, words.contains(where: { !$0.isASCIIWhitespace }) else {
      return Array(words)
    }
    return Array((marks[tag.name.lowercased()] ?? "").utf8)
      + words.drop(while: \.isASCIIWhitespace)
  }

  /// The name of the element whose words are left out that a line opens and doesn't close, or nil.
  static func openedRaw(_ line: ArraySlice<UInt8>) -> [UInt8]? {
    guard let tag = tag(line), !tag.isClosing, raw.contains(tag.name.lowercased()) else {
      return nil
    }
    let closing = Array("</\(tag.name)".utf8)
    return find(closing, in: line) == nil ? closing : nil
  }

  /// The tag with which a line begins.
  private static func tag(_ line: ArraySlice<UInt8>) -> (name: String, isClosing: Bool)? {
    guard line.first == UInt8(ascii: "<") else { return nil }
    let isClosing = line.dropFirst().first == UInt8(ascii: "/")
    let rest = line.dropFirst(isClosing ? 2 : 1)
    let name = rest.prefix { $0.isASCIILetter || $0.isASCIIDigit || $0 == UInt8(ascii: ".") }
    guard name.first?.isASCIILetter ?? false, let next = rest.dropFirst(name.count).first,
      next.isASCIIWhitespace || next == UInt8(ascii: ">") || next == UInt8(ascii: "/")
    else { return nil }
    return (String(decoding: name, as: UTF8.self), isClosing)
  }

  /// After the tag with which a line begins; a sign in a value of it doesn't end it.
  private static func tagEnd(_ line: ArraySlice<UInt8>) -> Int? {
    var quote: UInt8?
    var depth = 0
    for (index, byte) in zip(line.indices, line) {
      switch byte {
      case _ where quote != nil: if byte == quote { quote = nil }
      case UInt8(ascii: "\""), UInt8(ascii: "'"): quote = byte
      case UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "}"): depth -= 1
      case UInt8(ascii: ">") where depth == 0: return index + 1
      default: break
      }
    }
    return nil
  }

  /// Whether an element holds paragraphs; components have names with capitals.
  private static func isContainer(_ name: String) -> Bool {
    if let first = name.first, first.isUppercase {
      return !["quote", "cite"].contains { name.lowercased().contains($0) }
    }
    return containers.contains(name) || marks[name] != nil
  }

  private static let containers: Set<String> = [
    "address", "article", "aside", "center", "details", "dd", "div", "dl", "fieldset", "main", "ol",
    "p", "section", "ul",
  ]

  /// What stands in Markdown for the tags of headings and items.
  private static let marks = [
    "h1": "# ", "h2": "## ", "h3": "### ", "h4": "#### ", "h5": "##### ", "h6": "###### ",
    "summary": "###### ", "dt": "###### ", "li": "- ",
  ]

  private static let raw: Set<String> = [
    "audio", "blockquote", "figure", "footer", "form", "head", "header", "iframe", "nav", "object",
    "picture", "pre", "script", "select", "style", "svg", "table", "video",
  ]
}
