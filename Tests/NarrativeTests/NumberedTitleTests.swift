import Testing

@testable import Narrative

/// Titles of chapters on the line under their numbers.
@Suite struct NumberedTitleTests {
  private static let short = "I paid nine shillings for it at the market."

  /// A line too long to have been broken.
  private static let long = String(repeating: short + " ", count: 6) + short

  @Test(arguments: [
    ("1\nMy first hive", short), ("II\nMy first hive", short), ("I\nMy first hive", short),
    ("3.\nMy first hive", short), ("Chapter 1\nMy first hive", short),
    ("1\nMy first hive", long),
  ])
  func `a number and a title under it head what follows`(head: String, words: String) throws {
    let told = try Narrative.told("THE BEE BOOK\n\n\(head)\n\n\(words)\n")
    #expect(told == ["\(words) (My first hive)"])
  }

  @Test(arguments: [
    "12\nand so on we went to the mill.", "We were nine.\nHe was the tenth.",
    "1912\nWe had no bread that year.",
  ])
  func `words under a number that aren't written as a title stay`(text: String) throws {
    let told = try Narrative.told("THE BEE BOOK\n\n\(text)\n\n\(Self.short)\n")
    #expect(told.joined(separator: " ").hasSuffix("\(text.collapsed) \(Self.short)"))
  }
}

extension String {
  /// The text on one line.
  fileprivate var collapsed: String { split(whereSeparator: \.isNewline).joined(separator: " ") }
}
