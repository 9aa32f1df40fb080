internal import Rendering
internal import TerminalText

/// The quotes there is room for.
struct QuoteLimits {
  /// The room, in columns and rows, or nil for any.
  var size: FittingSize?

  /// The least columns of a quote on one line.
  var least: Int?

  /// The most columns of a quote on one line.
  var most: Int?

  /// Whether there is no limit.
  var areNone: Bool { size == nil && least == nil && most == nil }

  /// Whether a quote keeps to the limits, wrapped but never cut.
  ///
  /// - Parameters:
  ///   - text: The quote.
  ///   - source: The line below it that takes room too, or nil.
  /// - Complexity: O(n) in its length.
  func allow(_ text: String, source: String?) -> Bool {
    if least != nil || most != nil {
      let width = text.terminalSafe(onOneLine: true).displayWidth
      guard width >= least ?? 0, width <= most ?? .max else { return false }
    }
    guard let size else { return true }
    var lines = text.terminalSafe(onOneLine: true).wrapped(to: size.columns)
    if let source {
      let indentation = Layout.sourceIndentation
      let columns = max(1, size.columns - indentation.count)
      lines += source.terminalSafe(onOneLine: true).wrapped(to: columns).map { indentation + $0 }
    }
    return lines.count <= size.rows && lines.allSatisfy { $0.displayWidth <= size.columns }
  }

  /// Why none of some quotes keeps to the limits, for the user.
  func reasonForNone(of texts: [String]) -> String {
    let widths = texts.map { (text: $0, width: $0.terminalSafe(onOneLine: true).displayWidth) }
    guard let shortest = widths.min(by: { $0.width < $1.width }),
      let longest = widths.max(by: { $0.width < $1.width })
    else { return QuoteMessage.none }
    if let least, longest.width < least {
      return "no quote has \(least) columns. The longest has \(longest.width): “\(longest.text)”"
    }
    if let most, shortest.width > most {
      return "no quote has at most \(most) columns. The shortest has \(shortest.width): "
        + "“\(shortest.text)”"
    }
    guard let size else { return "no quote keeps to the limits." }
    let rows = shortest.text.terminalSafe(onOneLine: true).wrapped(to: size.columns).count
    return "no quote fits \(size.columns)x\(size.rows). The shortest takes "
      + "\(size.columns)x\(rows): “\(shortest.text)”"
  }
}
