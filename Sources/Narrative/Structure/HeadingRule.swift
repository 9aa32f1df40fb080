/// Tells a heading from a paragraph.
///
/// A heading is one short line without a final stop that stands by itself and is written like a
/// title: the first line of the text, all in capitals, or with most of its words capitalised.
struct HeadingRule {
  /// The most characters a heading may have.
  static let longest = 100

  /// Whether a block is a heading.
  ///
  /// - Parameters:
  ///   - text: The block's text, white space collapsed.
  ///   - lineCount: The lines it takes in the source.
  ///   - isFirst: Whether nothing stands before it in the text.
  static func isHeading(_ text: String, lineCount: Int, isFirst: Bool) -> Bool {
    guard lineCount == 1, text.utf8.count <= longest, let last = text.unicodeScalars.last,
      !Self.endsSentence(last)
    else { return false }
    if isFirst { return true }
    let words = text.split(separator: " ")
    let capitalised = words.count { word in
      guard let first = word.unicodeScalars.first(where: \.properties.isAlphabetic) else {
        return true
      }
      return !first.properties.isLowercase
    }
    return capitalised * 10 >= words.count * 6
  }

  private static func endsSentence(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ".", "!", "?", ";", ",", "…", "\"", "”", "’", "'", "—", "-": true
    default: false
    }
  }
}
