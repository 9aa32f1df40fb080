internal import TerminalText

/// A quote as a square picture to share, for a phone or a slide.
///
/// It is SVG 1.1 in one piece, without fonts or links: the quote in the middle, in type as large as
/// it has room for, and its source below.
package struct QuoteCard {
  /// The quote, line by line.
  let lines: [String]

  /// The size of its type.
  let size: Int

  /// The source, line by line.
  let source: [String]

  private let text: String
  private let theme: CardTheme

  /// The width of the card, and its height unless a quote is too long for it.
  static let side = 1080

  /// The width of the lines.
  static let measure = 860

  /// The sizes of type to choose from, the largest that leaves room first.
  private static let sizes = Array(stride(from: 72, through: 40, by: -2))

  /// The size of the source's type.
  static let sourceSize = 32

  /// Faces for Chinese come last: their quotation marks are too wide for other languages.
  private static let typefaces =
    "Georgia, 'Noto Serif', 'Times New Roman', 'DejaVu Serif', 'Liberation Serif', "
    + "'Songti SC', 'Noto Serif CJK SC', serif"

  private static let mostHeight = 600
  private static let markHeight = 110
  private static let sourceGap = 110

  /// Lays a quote out.
  ///
  /// - Parameters:
  ///   - text: The words.
  ///   - source: Whose they are and where they stand, each for lines of its own.
  ///   - theme: The colours.
  /// - Complexity: O(*n*) in the length of the text.
  package init(_ text: String, source: [String], theme: CardTheme) {
    self.text = text.terminalSafe(onOneLine: true)
    self.theme = theme
    self.source = source.flatMap {
      Self.balancedLines($0.terminalSafe(onOneLine: true), size: Self.sourceSize)
    }
    var size = 0
    var lines: [String] = []
    for candidate in Self.sizes {
      size = candidate
      lines = Self.balancedLines(self.text, size: size)
      if lines.count * Self.lineHeight(size) <= Self.mostHeight { break }
    }
    self.size = size
    self.lines = lines
  }

  private static func lineHeight(_ size: Int) -> Int { size * 7 / 5 }

  /// Lines of about the same width, no more of them than needed.
  ///
  /// No word is split that fits on a line.
  private static func balancedLines(_ text: String, size: Int) -> [String] {
    let widest = measure * SerifWidth.em / size
    let count = lines(of: text, width: widest).count
    let words = text.split { $0 == " " || $0.displayWidth == 2 }
    let longestWord = words.map { SerifWidth.width(of: $0) }.max() ?? 0
    var tooNarrow = max(0, min(longestWord, widest) - 1)
    var enough = widest
    while enough - tooNarrow > 1 {
      let middle = (tooNarrow + enough) / 2
      if lines(of: text, width: middle).count > count {
        tooNarrow = middle
      } else {
        enough = middle
      }
    }
    return lines(of: text, width: enough)
  }

  private static func lines(of text: String, width: Int) -> [String] {
    text.lines(by: LineBreaker(columns: width, width: SerifWidth.width(of:))).map(String.init)
  }

  /// The picture as a document of SVG.
  package var svg: String {
    let lineHeight = Self.lineHeight(size)
    let sourceHeight = Self.lineHeight(Self.sourceSize)
    let textHeight = lines.count * lineHeight
    let content =
      Self.markHeight + textHeight
      + (source.isEmpty ? 0 : Self.sourceGap + (source.count - 1) * sourceHeight)
    let height = max(Self.side, content + Self.side - Self.measure)
    let top = (height - content) / 2
    let textTop = top + Self.markHeight
    let sourceTop = textTop + textHeight + Self.sourceGap
    var document = [
      "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"\(Self.side)\" height=\"\(height)\" "
        + "viewBox=\"0 0 \(Self.side) \(height)\" role=\"img\" text-anchor=\"middle\" "
        + "font-family=\"\(Self.typefaces)\">",
      "<title>\(text.xmlEscaped)</title>",
    ]
    document += theme.styleSheet.map { ["<style>\($0)</style>"] } ?? []
    document.append("<rect width=\"\(Self.side)\" height=\"\(height)\" \(fill(.paper))/>")
    document += group(["“"], .accent, size: 220, from: top + 150, by: 0)
    document += group(
      lines, .ink, size: size, from: textTop + (lineHeight + size * 2 / 3) / 2, by: lineHeight)
    if !source.isEmpty {
      document.append(
        "<rect x=\"\(Self.side / 2 - 40)\" y=\"\(sourceTop - 70)\" width=\"80\" height=\"4\" "
          + "\(fill(.accent))/>")
      document += group(source, .source, size: Self.sourceSize, from: sourceTop, by: sourceHeight)
    }
    return (document + ["</svg>"]).joined(separator: "\n")
  }

  private func fill(_ part: CardTheme.Part) -> String {
    "class=\"\(part.rawValue)\" fill=\"\(theme.color(of: part))\""
  }

  /// Lines of text one below the other.
  private func group(
    _ lines: [String], _ part: CardTheme.Part, size: Int, from start: Int, by step: Int
  ) -> [String] {
    let texts = lines.enumerated().map { number, line in
      "<text x=\"\(Self.side / 2)\" y=\"\(start + number * step)\">\(line.xmlEscaped)</text>"
    }
    return ["<g \(fill(part)) font-size=\"\(size)\">"] + texts + ["</g>"]
  }
}
