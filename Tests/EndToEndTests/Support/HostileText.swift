import TestSupport

/// Text that would do something to a terminal if it came there as it is.
enum HostileText {
  /// Escape sequences, C0 and C1 controls, marks that turn or part the text, what nobody sees, and what
  /// no font has.
  static let marks = [
    "\u{1B}]0;evil\u{7}", "\u{1B}[2J", "\u{1B}c", "\u{9B}31m", "\u{9D}0;evil\u{9C}", "\u{8}",
    "\u{7F}", "\u{E}",
    "\u{85}", "\u{2028}", "\u{202E}", "\u{2066}", "\u{200F}", "\u{200B}", "\u{2060}", "\u{FEFF}",
    "\u{AD}", "\u{E000}", "\u{F0000}", "\u{FFFE}", "\u{378}", "\u{E0041}", "\u{FFF9}",
  ]

  /// All of them in one word.
  static let word = "hi" + marks.joined() + "ve"

  /// A story that holds each of them within words and between them, in its title too.
  static let story =
    "# The \(word) of \u{202E}Ann\n\n"
    + marks.enumerated().map { number, mark in
      """
      I never lose hope, and I believe that the ho\(mark)ney of hive \(number) \(mark) will come. \
      My \(mark)first\(mark) hive stood in a gar\(mark)den in Leeds.


      """
    }.joined()

  /// A line of a file of questions.
  static var questions: String {
    let escaped = marks.flatMap(\.utf16).map { unit in
      let digits = String(unit, radix: 16)
      return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }.joined()
    return
      "{\"id\": \"\(escaped)\", \"kind\": \"\(escaped)\", \"question\": \"Who is \(escaped)?\", "
      + "\"answerable\": true, \"gold\": [\"\(escaped)\"]}\n"
  }

  /// Writes the story under a hostile name.
  ///
  /// - Returns: Its path.
  static func writeStory(in folder: borrowing TemporaryFolder) throws -> String {
    let path = folder.path(of: word + ".md")
    try writeFile(story.utf8, to: path)
    return path
  }

  /// The first scalar that could do harm, once colours, line ends and a progress bar's own signs are
  /// taken out.
  static func hazard(onTerminal text: String) -> Unicode.Scalar? {
    let plain = text.replacing(#/\u{1B}\[(?:[0-9;]*m|K)/#, with: "").unicodeScalars
      .filter { $0 != "\r" }
    return TerminalHazard.first(in: String(String.UnicodeScalarView(plain)))
  }
}
