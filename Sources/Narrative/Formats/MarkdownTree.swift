internal import CMarkdown

/// The leaf blocks of a Markdown text, as libcmark finds them after the CommonMark specification.
enum MarkdownTree {
  /// The most bytes that are parsed: libcmark keeps several times as much in memory.
  static let largest = 32 << 20

  /// What a block holds.
  enum Kind: Equatable {
    case paragraph
    case heading(level: Int)
    case code
    case html

    /// A paragraph in which only links and pictures have words, as in a table of contents.
    case links

    /// A line between parts: `---`.
    case rule
  }

  /// A leaf block.
  struct Block {
    /// What it holds.
    let kind: Kind

    /// The lines it takes, from 1.
    let lines: ClosedRange<Int>

    /// The list whose item it belongs to, by a number, or nil.
    let list: Int?

    /// Whether an item of a list begins with it.
    let beginsItem: Bool

    /// The block quotation it stands in, by a number, or nil.
    let quotation: Int?

    /// Whether all words of a paragraph are in italics.
    let isSlanted: Bool

    /// The words of a paragraph or heading as a reader sees them, lines as they are broken.
    let words: MarkdownWords
  }

  /// Finds the leaf blocks of a text in order.
  ///
  /// - Parameter bytes: A text in UTF-8 of no more than `largest` bytes.
  /// - Complexity: O(n) in the number of bytes.
  static func blocks(of bytes: [UInt8]) -> [Block] {
    let tamed = withoutImageStorms(bytes.span)
    let parsed = unsafe tamed.span.withUnsafeBytes { buffer in
      unsafe cmark_parse_document(
        buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count, CMARK_OPT_DEFAULT)
    }
    guard let root = unsafe parsed else { return [] }
    defer { unsafe cmark_node_free(root) }
    guard let walk = unsafe cmark_iter_new(root) else { return [] }
    defer { unsafe cmark_iter_free(walk) }
    var containers = Containers()
    var blocks: [Block] = []
    while true {
      let event = unsafe cmark_iter_next(walk)
      if event == CMARK_EVENT_DONE { return blocks }
      guard let node = unsafe cmark_iter_get_node(walk) else { return blocks }
      let type = unsafe cmark_node_get_type(node)
      containers.pass(type, isEntered: event == CMARK_EVENT_ENTER)
      guard event == CMARK_EVENT_ENTER, var kind = unsafe kind(of: node, type) else { continue }
      let first = Int(unsafe cmark_node_get_start_line(node))
      var words = MarkdownWords()
      switch kind {
      case .paragraph, .heading:
        words = unsafe Self.words(of: node, isQuoted: containers.quotation != nil)
      case .html where containers.quotation != nil:
        if let signature = unsafe signature(of: node) { (kind, words) = (.paragraph, signature) }
      default: break
      }
      blocks.append(
        Block(
          kind: kind, lines: first...max(first, Int(unsafe cmark_node_get_end_line(node))),
          list: containers.list, beginsItem: containers.takesItem(),
          quotation: containers.quotation, isSlanted: unsafe isSlanted(node), words: words))
    }
  }

  /// The lists and quotations that are open at a place.
  private struct Containers {
    private var lists: [Int] = []
    private var listCount = 0
    private var quoteDepth = 0
    private var quoteCount = 0
    private var itemBegins = false

    var list: Int? { lists.last }

    var quotation: Int? { quoteDepth > 0 ? quoteCount : nil }

    mutating func pass(_ type: cmark_node_type, isEntered: Bool) {
      switch type {
      case CMARK_NODE_BLOCK_QUOTE:
        if isEntered, quoteDepth == 0 { quoteCount += 1 }
        quoteDepth += isEntered ? 1 : -1
      case CMARK_NODE_LIST where isEntered:
        listCount += 1
        lists.append(listCount)
      case CMARK_NODE_LIST: lists.removeLast()
      case CMARK_NODE_ITEM: itemBegins = isEntered
      default: break
      }
    }

    mutating func takesItem() -> Bool {
      defer { itemBegins = false }
      return itemBegins
    }
  }

  /// The words of a paragraph or heading: those of its texts and code; no pictures, no HTML.
  private static func words(of block: OpaquePointer, isQuoted: Bool) -> MarkdownWords {
    guard let walk = unsafe cmark_iter_new(block) else { return MarkdownWords() }
    defer { unsafe cmark_iter_free(walk) }
    var words = MarkdownWords()
    var pictureDepth = 0
    var isRaised = false
    var isNoteLink = false
    while true {
      let event = unsafe cmark_iter_next(walk)
      guard event != CMARK_EVENT_DONE, let node = unsafe cmark_iter_get_node(walk) else {
        return words
      }
      switch unsafe cmark_node_get_type(node) {
      case CMARK_NODE_IMAGE: pictureDepth += event == CMARK_EVENT_ENTER ? 1 : -1
      case _ where pictureDepth > 0: break
      case CMARK_NODE_LINK:
        isNoteLink = unsafe event == CMARK_EVENT_ENTER && leadsToNote(node)
      case CMARK_NODE_TEXT:
        if let literal = unsafe cmark_node_get_literal(node) {
          let text = unsafe String(cString: literal)
          // A raised number is the mark of a note, be it a link or not.
          if isRaised || isNoteLink,
            text.allSatisfy({ $0.isNumber || "[]()*†‡".contains($0) })
          {
            break
          }
          words.append(text, isLiteral: false)
        }
      case CMARK_NODE_CODE:
        if let literal = unsafe cmark_node_get_literal(node) {
          words.append(unsafe String(cString: literal), isLiteral: true)
        }
      case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: words.append("\n", isLiteral: false)
      case CMARK_NODE_HTML_INLINE:
        if let literal = unsafe cmark_node_get_literal(node) {
          let tag = unsafe String(cString: literal)
          if tag.hasPrefix("<br") { words.append(" ", isLiteral: false) }
          if isQuoted { words.pass(tag: tag) }
          if tag.hasPrefix("<sup") { isRaised = true }
          if tag.hasPrefix("</sup") { isRaised = false }
        }
      default: break
      }
    }
  }

  /// Whether a link leads to a note of the page: `#fn1`, `#footnote-1`.
  private static func leadsToNote(_ link: OpaquePointer) -> Bool {
    guard let address = unsafe cmark_node_get_url(link) else { return false }
    let place = unsafe String(cString: address).drop { $0 != "#" }.dropFirst()
    return notePlaces.contains(where: place.hasPrefix)
  }

  private static let notePlaces = ReadingWords.entries("places of notes on pages")

  /// Whom a block of HTML names under a quotation: `<footer><cite>Ann Lee</cite></footer>`.
  private static func signature(of block: OpaquePointer) -> MarkdownWords? {
    guard let literal = unsafe cmark_node_get_literal(block) else { return nil }
    let html = unsafe String(cString: literal)
    guard html.utf8.count <= 400,
      ["<cite", "<footer", "<figcaption"].contains(where: html.lowercased().contains)
    else { return nil }
    var isTag = false
    let name = html.filter { character in
      defer { if character == ">" { isTag = false } }
      if character == "<" { isTag = true }
      return !isTag
    }.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard !name.isEmpty else { return nil }
    var words = MarkdownWords()
    words.append("-—–―".contains(name.first ?? " ") ? name : "— \(name)", isLiteral: false)
    return words
  }

  /// The bytes, without the exclamation marks of thousands of `![`, which libcmark before 0.31 takes
  /// time squared for.
  private static func withoutImageStorms(_ bytes: Span<UInt8>) -> [UInt8] {
    var copy: [UInt8] = []
    copy.reserveCapacity(bytes.count)
    var images = 0
    for index in bytes.indices {
      var byte = bytes[index]
      if byte == UInt8(ascii: "["), copy.last == UInt8(ascii: "!") {
        images += 1
        if images > 4000 { copy[copy.count - 1] = UInt8(ascii: " ") }
      }
      if byte == 0 { byte = UInt8(ascii: " ") }
      copy.append(byte)
    }
    return copy
  }
}
