package import Narrative

/// A narrative and the index of its passages, from wherever they came.
package struct Corpus: Sendable {
  /// Where a corpus came from.
  package enum Origin: Sendable, Equatable {
    /// It is small and was read and indexed in memory.
    case memory
    /// It was found in the cache.
    case cache
    /// It was read and indexed now.
    case built
  }

  /// The texts.
  package let narrative: Narrative

  /// The index of the narrative's passages; a unit is a passage's index.
  package let index: InvertedIndex

  /// The words of the texts with their counts, where an index file has them.
  package let words: StoredWords?

  /// Where it came from.
  package let origin: Origin

  /// What went wrong with the cache, if anything did; the corpus is complete all the same.
  package let warnings: [CacheWarning]

  /// Indexes a narrative in memory.
  ///
  /// - Complexity: O(n) in its size.
  package init(_ narrative: Narrative, analyzer: Analyzer = Analyzer()) {
    self.init(narrative, analyzer: analyzer, warnings: [])
  }

  init(_ narrative: Narrative, analyzer: Analyzer, warnings: [CacheWarning]) {
    self.narrative = narrative
    index = InvertedIndex(
      units: narrative.passages.indices.map { analyzer.terms(in: narrative.text(ofPassage: $0)) })
    words = nil
    origin = .memory
    self.warnings = warnings
  }

  /// Takes the corpus of an index file.
  ///
  /// - Returns: Nil if its sections don't belong together.
  /// - Complexity: O(1).
  init?(_ file: SectionFile, origin: Origin, warnings: [CacheWarning]) {
    guard let index = InvertedIndex(file) else { return nil }
    narrative = Narrative(file)
    guard narrative.passages.count == index.unitCount else { return nil }
    self.index = index
    words = StoredWords(file)
    self.origin = origin
    self.warnings = warnings
  }
}

/// The words of a corpus as they are written, in lower case, read from an index file.
package struct StoredWords: Sendable {
  private let dictionary: StoredDictionary

  init(_ file: SectionFile) {
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
}
