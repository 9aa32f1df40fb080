import Foundation
import Narrative
import Responder
import Retrieval

/// The slots of the words of lines, for models that are fitted to them.
enum HashedWordsDump {
  /// Prints the number of slots; then for each line of a file the slots of its words, with a space between
  /// each two.
  static func run(lineFile: String) throws {
    print(HashedWords.slotCount)
    let analyzer = Analyzer(language: .english)
    for line in try String(contentsOfFile: lineFile, encoding: .utf8)
      .split(separator: "\n", omittingEmptySubsequences: false)
    {
      let words = HashedWords(analyzer.tokens(in: String(line)).map(\.word))
      print(words.slots.map(String.init).joined(separator: " "))
    }
  }
}
