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

  /// The index of the narrative's passages, where a file has it; a unit is a passage's index.
  package let storedIndex: InvertedIndex?

  /// The words of the texts with their counts, where an index file has them.
  package let words: StoredWords?

  /// The languages of the texts, that of most passages first; nil stands for one not known.
  package let languages: [Language?]

  /// What is kept beside its index file, where it has one that lasts.
  package let kept: KeptNumbers?

  /// Where it came from.
  package let origin: Origin

  /// What went wrong with the cache, if anything did; the corpus is complete all the same.
  package let warnings: [CacheWarning]

  /// What whoever read the texts had to say about them, then or when the file was written.
  package let notes: [CorpusNote]

  /// Takes a narrative that is in memory, and is indexed when that is first needed.
  package init(_ narrative: Narrative, warnings: [CacheWarning] = [], notes: [CorpusNote] = []) {
    self.narrative = narrative
    storedIndex = nil
    words = nil
    kept = nil
    if narrative.documents.count == 1 {
      languages = [narrative.documents.language(of: 0)]
    } else {
      var counts = LanguageCounts()
      for document in narrative.documents {
        counts.add(document.language, passages: document.passages.count)
      }
      languages = counts.languages
    }
    origin = .memory
    self.warnings = warnings
    self.notes = notes
  }

  /// Takes the corpus of an index file.
  ///
  /// - Parameters:
  ///   - file: The index file.
  ///   - path: Where it lasts, or nil if it doesn't.
  ///   - origin: Where the corpus comes from.
  ///   - warnings: What went wrong with the cache.
  /// - Returns: Nil if its sections don't belong together.
  /// - Complexity: O(1).
  init?(
    _ file: SectionFile, at path: String? = nil, origin: Origin, warnings: [CacheWarning]
  ) {
    guard let index = InvertedIndex(file) else { return nil }
    narrative = Narrative(file)
    guard narrative.passages.count == index.unitCount else { return nil }
    storedIndex = index
    words = StoredWords(file)
    kept = path.map { KeptNumbers(besideIndexAt: $0, digest: file.header.digest) }
    languages = LanguageCounts.languages(in: file.section(.languages))
    notes = StoredNotes.read(file.section(.notes))
    self.origin = origin
    self.warnings = warnings
  }
}
