/// The blocks of a text that are passages, and its title: what is found before sentences are cut.
package struct DocumentOutline: Sendable {
  /// The title for citations: the text's own first heading, else its name without the extension.
  package let title: String

  /// The blocks that are no headings, in reading order.
  let blocks: [Paragraphs.Block]

  /// Looks through a text.
  ///
  /// - Complexity: O(n) in its size.
  package init(of text: SourceText) {
    let bytes = text.bytes
    var blocks = Paragraphs.blocks(of: bytes.span)
    var title: String?
    var kept = 0
    for position in blocks.indices {
      let block = blocks[position]
      if block.lineCount == 1, block.byteRange.count <= HeadingRule.longest {
        let line = text.collapsedText(in: block.byteRange)
        if HeadingRule.isHeading(line, lineCount: block.lineCount, isFirst: position == 0) {
          if position == 0 { title = line }
          continue
        }
      }
      blocks[kept] = block
      kept += 1
    }
    blocks.removeSubrange(kept...)
    self.blocks = blocks
    self.title = title ?? Self.title(fromName: text.name)
  }

  /// Cuts the blocks into runs of about a number of bytes, which can be worked on independently.
  package func runs(ofBytes size: Int) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var start = 0
    for index in blocks.indices {
      let bytes = blocks[index].byteRange.upperBound - blocks[start].byteRange.lowerBound
      if bytes >= size || index + 1 == blocks.count {
        runs.append(start..<index + 1)
        start = index + 1
      }
    }
    return runs
  }

  private static func title(fromName name: String) -> String {
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return name }
    return String(name[..<dot])
  }
}
