internal import Narrative

/// The words of a corpus as they are written, in lower case, read from an index file.
package struct StoredWords: Sendable {
  /// The number of words in the corpus, repeats included.
  package let total: Int

  private let dictionary: StoredDictionary

  init(_ file: SectionFile) {
    total = Int(clamping: file.header.numbers[IndexFormat.Number.words.rawValue])
    dictionary = StoredDictionary(
      blocks: file.section(.words), offsets: file.section(.wordBlocks))
  }

  /// How often a word stands in the corpus.
  ///
  /// - Complexity: O(log n) in the number of words.
  package func count(of word: String) -> Int { dictionary.entry(of: word)?.value ?? 0 }

  /// Calls a closure with the bytes of every word and its count, in the order of the bytes.
  ///
  /// - Complexity: O(n) in the number of words.
  package func visitAll(_ body: ([UInt8], Int) -> Void) {
    dictionary.visitAll { word, entry in body(word, entry.value) }
  }

  /// Calls a closure with the bytes of every word that begins with a byte and its count, in the order
  /// of the bytes.
  ///
  /// - Complexity: O(log n + m) in the number of words and of those called with.
  func visit(beginningWith first: UInt8, _ body: ([UInt8], Int) -> Void) {
    dictionary.visit(beginningWith: first, body)
  }
}
