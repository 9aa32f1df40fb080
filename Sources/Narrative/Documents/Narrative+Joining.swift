extension Narrative {
  /// The words of sentences that are shown together: with a space between two, but for those of Chinese
  /// and Japanese.
  ///
  /// - Complexity: O(n) in their length.
  package func text(ofSentences numbers: some Sequence<Int>) -> String {
    numbers.reduce(into: "") { text, number in
      if !text.isEmpty, !text.endsWithWideStop { text += " " }
      text += self.text(ofSentence: number)
    }
  }
}

extension String {
  /// Whether it ends with a stop as wide as a Chinese character, and what closes after it.
  fileprivate var endsWithWideStop: Bool {
    unicodeScalars.last { !"”’\"'".unicodeScalars.contains($0) }
      .map { (0x3000...0x303F).contains($0.value) || (0xFF01...0xFF65).contains($0.value) } ?? false
  }
}
