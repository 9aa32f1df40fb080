/// Compares an answer with what a question file expects.
package struct GoldMatch {
  private let gold: [String]

  /// The most words a right answer has.
  package static let mostWords = 75

  /// Prepares the expected parts of a question.
  package init(_ gold: [String]) { self.gold = gold.map(Self.normalized) }

  /// Whether a text holds one of the expected parts.
  package func isIn(_ text: String) -> Bool {
    let text = Self.normalized(text)
    return gold.contains { !$0.isEmpty && Self.contains(Array(text.utf8), Array($0.utf8)) }
  }

  /// White space collapsed, `_` dropped, curly quotation marks made straight.
  static func normalized(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    var pendingSpace = false
    for scalar in text.unicodeScalars where scalar != "_" {
      if scalar.properties.isWhitespace {
        pendingSpace = !scalars.isEmpty
        continue
      }
      if pendingSpace { scalars.append(" ") }
      pendingSpace = false
      switch scalar {
      case "‘", "’", "‚", "‛": scalars.append("'")
      case "“", "”", "„", "‟": scalars.append("\"")
      default: scalars.append(scalar)
      }
    }
    return String(scalars)
  }

  private static func contains(_ text: [UInt8], _ part: [UInt8]) -> Bool {
    guard part.count <= text.count else { return false }
    return (0...(text.count - part.count)).contains { start in
      text[start..<(start + part.count)].elementsEqual(part)
    }
  }
}
