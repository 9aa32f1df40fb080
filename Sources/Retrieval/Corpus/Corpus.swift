internal import Files
package import Narrative

/// A narrative and the index of its passages, from wherever they came.
package struct Corpus: Sendable {
  /// Where a corpus came from.
  package enum Origin: Sendable, Equatable {
    /// It is part of the program.
    case program
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
  package let passages: PassageIndex

  /// The words of the texts with their counts.
  package let words: StoredWords

  /// The languages of the texts, that of most passages first; nil stands for one not known.
  package let languages: [Language?]

  /// What tells its texts from others.
  package let digest: UInt64

  /// What is kept beside its index file, where it has one that lasts.
  package let kept: KeptNumbers?

  /// Where it came from.
  package let origin: Origin

  /// What went wrong with the cache, if anything did; the corpus is complete all the same.
  package let warnings: [CacheWarning]

  /// What whoever read the texts had to say about them, then or when the file was written.
  package let notes: [CorpusNote]

  /// Takes the corpus of an index.
  ///
  /// - Parameters:
  ///   - file: The index.
  ///   - path: Where it lasts, or nil if it doesn't.
  ///   - origin: Where the corpus comes from.
  ///   - warnings: What went wrong with the cache.
  /// - Returns: Nil if its sections don't belong together.
  /// - Complexity: O(1).
  init?(
    _ file: SectionFile, at path: String? = nil, origin: Origin, warnings: [CacheWarning] = []
  ) {
    guard let index = PassageIndex(file) else { return nil }
    narrative = Narrative(file)
    guard narrative.passages.count == index.passageCount else { return nil }
    passages = index
    words = StoredWords(file)
    digest = file.header.digest
    kept = path.map { KeptNumbers(besideIndexAt: $0, digest: file.header.digest) }
    languages = LanguageCounts.languages(in: file.section(.languages))
    notes = StoredNotes.read(file.section(.notes))
    self.origin = origin
    self.warnings = warnings
  }
}
