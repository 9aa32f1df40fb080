import Foundation
import TestSupport

/// Facts about the built-in story that hold however answers are ranked.
enum BuiltIn {
  static let title = "The E-commerce Pioneer: The Inspirational Journey of Jack Ma"
  static let source = "the-e-commerce-pioneer.txt"
  static let passageCount = 12

  static let answerable = "When were you introduced to the internet?"

  /// The sentence that answers it.
  static let answer =
    "In the late 1990s, during a trip to the United States, I was introduced to the internet."

  /// Where that stands.
  static let line = 9
  static let passage = "4"

  static let unanswerable = "What is the capital of France?"

  /// All that is said to the first, and the line below that tells where it stands.
  static var reply: String { get throws { try cited.get().reply } }
  static var citation: String { get throws { try cited.get().citation } }

  private static let cited = Result {
    let lines = try runPioneer(["ask", answerable]).lines
    guard lines.count == 2, lines[0].contains(answer) else { throw TestFailure("\(lines)") }
    return (reply: lines[0], citation: lines[1])
  }

  /// What the bot says to the other before it offers subjects.
  static var refusal: String { get throws { try refused.get() } }

  private static let refused = Result {
    let line = try runPioneer(["ask", unanswerable]).lines[0]
    guard let end = line.range(of: " I can tell you about")?.lowerBound else {
      throw TestFailure(line)
    }
    return String(line[..<end])
  }

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
