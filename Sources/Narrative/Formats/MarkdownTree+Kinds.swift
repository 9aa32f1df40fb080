internal import CMarkdown

/// What a leaf block of a Markdown text is.
extension MarkdownTree {
  /// The kind of a leaf block, or nil for any other node.
  static func kind(of node: OpaquePointer, _ type: cmark_node_type) -> Kind? {
    switch type {
    case CMARK_NODE_PARAGRAPH where unsafe isBoldHeading(node): .heading(level: 6)
    case CMARK_NODE_PARAGRAPH: unsafe hasWordsOutsideLinks(node) ? .paragraph : .links
    case CMARK_NODE_HEADING: .heading(level: Int(unsafe cmark_node_get_heading_level(node)))
    case CMARK_NODE_CODE_BLOCK: .code
    case CMARK_NODE_HTML_BLOCK: .html
    case CMARK_NODE_THEMATIC_BREAK: .rule
    default: nil
    }
  }

  /// Whether all of a paragraph is bold and no sentence that says something: a question that the next
  /// one answers, or a heading.
  static func isBoldHeading(_ paragraph: OpaquePointer) -> Bool {
    guard let child = unsafe cmark_node_first_child(paragraph),
      unsafe cmark_node_get_type(child) == CMARK_NODE_STRONG,
      unsafe cmark_node_next(child) == nil,
      let text = unsafe cmark_node_first_child(child),
      unsafe cmark_node_get_type(text) == CMARK_NODE_TEXT, unsafe cmark_node_next(text) == nil,
      let literal = unsafe cmark_node_get_literal(text)
    else { return false }
    let words = unsafe String(cString: literal)
    return words.utf8.count <= (words.hasSuffix("?") ? 600 : 100)
      && !".!…\"”".contains(words.last ?? ".")
  }

  /// Whether a paragraph says more than its links do; labels in front of them say nothing: "More: [bees]".
  ///
  /// Nor do words in italics under a picture, which say what it shows.
  static func hasWordsOutsideLinks(_ paragraph: OpaquePointer) -> Bool {
    var hasLabel = false
    var hasLink = false
    var hasPicture = false
    var next = unsafe cmark_node_first_child(paragraph)
    while let child = unsafe next {
      switch unsafe cmark_node_get_type(child) {
      case CMARK_NODE_IMAGE:
        hasPicture = true
        hasLink = true
      case CMARK_NODE_EMPH where hasPicture: break
      case CMARK_NODE_LINK: hasLink = true
      case CMARK_NODE_HTML_INLINE, CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: break
      case CMARK_NODE_TEXT:
        guard let literal = unsafe cmark_node_get_literal(child) else { break }
        let text = unsafe String(cString: literal)
        let isLabel = text.utf8.count <= 40 && text.drop { !$0.isLetter }.isOneWordWithColon
        hasLabel = hasLabel || isLabel
        if !isLabel, text.unicodeScalars.contains(where: \.properties.isAlphabetic) { return true }
      default:
        return true
      }
      unsafe next = unsafe cmark_node_next(child)
    }
    return hasLabel && !hasLink
  }

  /// Whether a paragraph has words in italics and no others.
  static func isSlanted(_ paragraph: OpaquePointer) -> Bool {
    guard unsafe cmark_node_get_type(paragraph) == CMARK_NODE_PARAGRAPH else { return false }
    var isSlanted = false
    var next = unsafe cmark_node_first_child(paragraph)
    while let child = unsafe next {
      switch unsafe cmark_node_get_type(child) {
      case CMARK_NODE_EMPH: isSlanted = true
      case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: break
      default: return false
      }
      unsafe next = unsafe cmark_node_next(child)
    }
    return isSlanted
  }
}

extension Substring {
  /// Whether it is one word with a colon after it: "Translations: ".
  fileprivate var isOneWordWithColon: Bool {
    let words = split(separator: " ")
    return words.count == 1 && words[0].hasSuffix(":")
  }
}
