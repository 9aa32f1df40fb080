/// Tells a heading from a paragraph.
///
/// A heading taken for a paragraph costs little; a paragraph taken for a heading is lost. So a
/// heading is only what has no final stop, is short, stands by itself and is written like a title:
/// the first line of the text, all in capitals, or with most of its words capitalised. Where a
/// script has no capitals it must be a numbered chapter, or a few words without any punctuation.
struct HeadingRule {
  /// The most characters a heading may have.
  static let longest = 100

  /// The most words of a heading in a script without capitals, and their characters.
  private static let longestWithoutCase = (words: 6, characters: 20)

  /// The most characters of the first line of a text in such a script, where that is its title.
  private static let longestTitleWithoutCase = 50

  /// Whether a block is a heading.
  ///
  /// - Parameters:
  ///   - text: The block's text, white space collapsed.
  ///   - lineCount: The lines it takes in the source.
  ///   - isFirst: Whether nothing stands before it in the text.
  static func isHeading(_ text: String, lineCount: Int, isFirst: Bool) -> Bool {
    let scalars = text.unicodeScalars
    guard text.utf8.count <= longest * 3, scalars.count <= longest else { return false }
    if lineCount == 1, ChapterNumber.opens(text) { return true }
    guard let last = scalars.last, !endsWords(last), !SentenceEnd.closes(scalars) else {
      return false
    }
    let cased = scalars.filter { $0.properties.isCased }
    let isShouted = cased.count > 1 && !cased.contains { $0.properties.isLowercase }
    if isShouted { return lineCount <= 3 }
    guard lineCount == 1 else { return false }
    if scalars.contains(where: SentenceEnd.isDefinite) { return false }
    if isFirst, cased.count * 2 > scalars.count || scalars.count <= longestTitleWithoutCase {
      return true
    }
    if text.hasPrefix("#") { return text.drop { $0 == "#" }.first == " " }
    if last == ":" || last == "：" { return false }
    return cased.isEmpty ? isTitleWithoutCase(scalars) : capitalisedShare(of: text) >= 0.6
  }

  /// The share of words that don't begin with a small letter.
  static func capitalisedShare(of text: String) -> Double {
    let words = text.split(separator: " ")
    let capitalised = words.count { word in
      guard let first = word.unicodeScalars.first(where: \.properties.isAlphabetic) else {
        return true
      }
      return !first.properties.isLowercase
    }
    return Double(capitalised) / Double(max(words.count, 1))
  }

  private static func isTitleWithoutCase(_ scalars: String.UnicodeScalarView) -> Bool {
    // Numbers and signs alone are no sentence either.
    guard scalars.contains(where: \.properties.isAlphabetic) else { return true }
    guard scalars.count <= longestWithoutCase.characters else { return false }
    var words = 1
    for scalar in scalars {
      if scalar == " " { words += 1 }
      switch scalar.properties.generalCategory {
      case .otherPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
        .finalPunctuation:
        return false
      default: break
      }
    }
    return words <= longestWithoutCase.words
  }

  private static func endsWords(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ";", ",", "\"", "”", "’", "'", "—", "-", "，", "、", "；", "」", "』", "،", "؛": true
    default: false
    }
  }
}
