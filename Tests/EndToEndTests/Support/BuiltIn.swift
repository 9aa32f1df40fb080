import TestSupport

/// Facts about the built-in story that hold however answers are ranked.
enum BuiltIn {
  static let title = "The E-commerce Pioneer: The Inspirational Journey of Jack Ma"
  static let source = "the-e-commerce-pioneer.txt"
  static let passageCount = 12

  static let answerable = "What is Taobao?"
  static let answer =
    "We launched Taobao, an online marketplace for individuals, and Tmall, a platform for brands "
    + "to reach Chinese consumers."
  static let unanswerable = "How do I bake sourdough bread?"

  /// The words of the story, white space collapsed.
  static var text: String {
    get throws {
      String(decoding: try readFile("\(packageRoot)/Corpus/\(source)"), as: UTF8.self).collapsed
    }
  }
}

extension StringProtocol {
  /// The text with every run of white space made one space.
  var collapsed: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }

  /// How often some words occur.
  func occurrences(of words: String) -> Int {
    split(separator: words, omittingEmptySubsequences: false).count - 1
  }
}
