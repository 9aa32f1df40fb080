internal import TerminalText

/// How quotes are written for other programs.
package enum QuoteFormat: String, CaseIterable, Sendable {
  /// Wrapped for the screen, with the source below.
  case text

  /// One line a quote: the words, a dash and the source.
  case line

  /// A block quotation of Markdown.
  case markdown

  /// An object a line.
  case json

  /// What `strfile` and `fortune` read: entries with a line of "%" after each.
  case fortune

  /// A picture in SVG.
  case svg

  /// The columns of a fortune file.
  private static let fortuneColumns = 72

  /// The lines of a quote; empty for the formats that are laid out elsewhere: `text`, `json` and `svg`.
  ///
  /// - Parameters:
  ///   - text: The words of the quote.
  ///   - source: Whose they are and where they stand; nil to leave that out.
  package func lines(_ text: String, source: String?) -> [String] {
    let text = text.terminalSafe(onOneLine: true)
    let source = source.map { $0.terminalSafe(onOneLine: true) }
    switch self {
    case .text, .json, .svg: return []
    case .line: return [[text, source].compactMap { $0 }.joined(separator: " — ")]
    case .markdown:
      return ["> " + text.asMarkdown]
        + (source.map { [">", "> — " + $0.asMarkdown] } ?? [])
    case .fortune:
      return Self.fortuneLines(text) + (source.map { ["\t\t-- " + $0] } ?? []) + ["%"]
    }
  }

  /// The lines of an entry, none of which is a "%" alone, as that would end it.
  private static func fortuneLines(_ text: String) -> [String] {
    var lines: [String] = []
    for line in text.wrapped(to: fortuneColumns) {
      if let last = lines.last, line == "%" || last == "%" {
        lines[lines.count - 1] = "\(last) \(line)"
      } else {
        lines.append(line)
      }
    }
    return lines
  }
}
