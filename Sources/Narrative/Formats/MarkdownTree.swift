internal import CMarkdown

/// The leaf blocks of a Markdown text, as libcmark finds them after the CommonMark specification.
enum MarkdownTree {
  /// The most bytes that are parsed: libcmark keeps several times as much in memory.
  static let largest = 32 << 20

  /// What a block holds.
  enum Kind {
    case paragraph
    case heading
    case code
    case html

    /// A paragraph in which only links and pictures have words, as in a table of contents.
    case links
  }

  /// A leaf block.
  struct Block {
    /// What it holds.
    let kind: Kind

    /// The lines it takes, from 1.
    let lines: ClosedRange<Int>

    /// Where it begins on its first line, in bytes from 0.
    let offset: Int

    /// How many block quotes it stands in.
    let quoteDepth: Int

    /// The words of a heading, without marks.
    let heading: String?
  }

  /// Finds the leaf blocks of a text in order.
  ///
  /// - Parameters:
  ///   - bytes: A text in UTF-8 of no more than `largest` bytes.
  ///   - start: Where Markdown begins; lines are counted from there.
  /// - Complexity: O(n) in the number of bytes.
  static func blocks(of bytes: Span<UInt8>, from start: Int) -> [Block] {
    let tamed = withoutImageStorms(bytes, from: start)
    let parsed = unsafe tamed.span.withUnsafeBytes { buffer in
      unsafe cmark_parse_document(
        buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count, CMARK_OPT_DEFAULT)
    }
    guard let root = unsafe parsed else { return [] }
    defer { unsafe cmark_node_free(root) }
    guard let walk = unsafe cmark_iter_new(root) else { return [] }
    defer { unsafe cmark_iter_free(walk) }

    var blocks: [Block] = []
    var quoteDepth = 0
    while true {
      let event = unsafe cmark_iter_next(walk)
      if event == CMARK_EVENT_DONE { return blocks }
      guard let node = unsafe cmark_iter_get_node(walk) else { return blocks }
      let type = unsafe cmark_node_get_type(node)
      if type == CMARK_NODE_BLOCK_QUOTE { quoteDepth += event == CMARK_EVENT_ENTER ? 1 : -1 }
      guard event == CMARK_EVENT_ENTER, let kind = unsafe kind(of: node, type) else { continue }
      let first = Int(unsafe cmark_node_get_start_line(node))
      blocks.append(
        Block(
          kind: kind, lines: first...max(first, Int(unsafe cmark_node_get_end_line(node))),
          offset: max(Int(unsafe cmark_node_get_start_column(node)) - 1, 0),
          quoteDepth: quoteDepth, heading: kind == .heading ? unsafe words(of: node) : nil))
    }
  }

  /// The kind of a leaf block, or nil for any other node.
  private static func kind(of node: OpaquePointer, _ type: cmark_node_type) -> Kind? {
    switch type {
    case CMARK_NODE_PARAGRAPH: unsafe hasWordsOutsideLinks(node) ? .paragraph : .links
    case CMARK_NODE_HEADING: .heading
    case CMARK_NODE_CODE_BLOCK: .code
    case CMARK_NODE_HTML_BLOCK: .html
    default: nil
    }
  }

  private static func hasWordsOutsideLinks(_ paragraph: OpaquePointer) -> Bool {
    var next = unsafe cmark_node_first_child(paragraph)
    while let child = unsafe next {
      switch unsafe cmark_node_get_type(child) {
      case CMARK_NODE_LINK, CMARK_NODE_IMAGE, CMARK_NODE_HTML_INLINE, CMARK_NODE_SOFTBREAK,
        CMARK_NODE_LINEBREAK:
        break
      case CMARK_NODE_TEXT:
        guard let literal = unsafe cmark_node_get_literal(child) else { break }
        let text = unsafe String(cString: literal)
        if text.unicodeScalars.contains(where: \.properties.isAlphabetic) { return true }
      default:
        return true
      }
      unsafe next = unsafe cmark_node_next(child)
    }
    return false
  }

  private static func words(of heading: OpaquePointer) -> String {
    guard let walk = unsafe cmark_iter_new(heading) else { return "" }
    defer { unsafe cmark_iter_free(walk) }
    var words = ""
    while true {
      let event = unsafe cmark_iter_next(walk)
      guard event != CMARK_EVENT_DONE, let node = unsafe cmark_iter_get_node(walk) else {
        return words
      }
      switch unsafe cmark_node_get_type(node) {
      case CMARK_NODE_TEXT, CMARK_NODE_CODE:
        if let literal = unsafe cmark_node_get_literal(node) {
          words += unsafe String(cString: literal)
        }
      case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: words += " "
      default: break
      }
    }
  }

  /// The bytes from an offset on; thousands of `![`, which libcmark before 0.31 takes time squared
  /// for, lose their exclamation marks.
  private static func withoutImageStorms(_ bytes: Span<UInt8>, from start: Int) -> [UInt8] {
    var copy: [UInt8] = []
    copy.reserveCapacity(bytes.count - start)
    var images = 0
    for index in start..<bytes.count {
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
