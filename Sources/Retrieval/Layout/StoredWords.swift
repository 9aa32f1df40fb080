internal import Files
internal import Narrative

/// The words of a corpus as they are written, in lower case, read from an index.
package struct StoredWords: Sendable {
  /// The number of words in the corpus, repeats included.
  package let total: Int

  private let dictionary: StoredDictionary

  init(_ file: SectionFile) {
    self.init(
      total: Int(clamping: file.header.numbers[IndexFormat.Number.words.rawValue]),
      StoredDictionary(blocks: file.section(.words), offsets: file.section(.wordBlocks)))
  }

  init(total: Int, _ dictionary: StoredDictionary) {
    self.total = total
    self.dictionary = dictionary
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

  /// The first words that begin with a text and their counts, in the order of their bytes.
  ///
  /// - Complexity: O(log n + m) in the number of words and the limit.
  func words(beginningWith prefix: String, atMost limit: Int) -> [(word: String, count: Int)] {
    let start = Array(prefix.utf8)
    var found: [(word: String, count: Int)] = []
    dictionary.visit(from: prefix) { word, entry in
      guard found.count < limit, word.starts(with: start) else { return false }
      found.append((String(decoding: word, as: UTF8.self), entry.value))
      return true
    }
    return found
  }

  /// Calls a closure with the bytes of every word that begins with a byte and its count,
  /// in the order of the bytes.
  ///
  /// - Complexity: O(log n + m) in the number of words and of those called with.
  func visit(beginningWith first: UInt8, _ body: ([UInt8], Int) -> Void) {
    dictionary.visit(from: [first]) { word, entry in
      guard word.first == first else { return false }
      body(word, entry.value)
      return true
    }
  }
}
