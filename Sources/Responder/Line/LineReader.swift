internal import Retrieval

/// Reads lines as questions to a narrative.
struct LineReader {
  /// The narrative that is asked.
  let index: NarrativeIndex

  /// The words of the narrator's name, in lower case, which say nothing about the subject.
  let names: [String]

  /// The words that say little in a question.
  let fillers: FillerWords

  /// Reads a line.
  ///
  /// - Parameter text: The line, at most `Line.longest` bytes of it.
  /// - Complexity: O(n) in its length, and what correcting each unknown word takes.
  func read(_ text: String) -> Line {
    Line(text, index: index, names: names, fillers: fillers)
  }

  /// What of a line its vector is made of.
  ///
  /// - Complexity: O(n) in its length, and what correcting each unknown word takes.
  func meaningText(of text: String) -> String {
    LineWords(text, index: index, names: Set(names), fillers: fillers).meaningText
  }
}
