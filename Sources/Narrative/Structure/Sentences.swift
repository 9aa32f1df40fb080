/// The sentences of a narrative in reading order, in memory or in a file.
package struct Sentences: RandomAccessCollection, Sendable {
  private enum Storage: Sendable {
    case memory([Sentence])
    case stored(StoredSentences)
  }

  private let storage: Storage

  init(_ sentences: [Sentence]) { storage = .memory(sentences) }

  init(_ sentences: StoredSentences) { storage = .stored(sentences) }

  /// The first index: 0.
  package var startIndex: Int { 0 }

  /// The number of sentences.
  package var endIndex: Int {
    switch storage {
    case .memory(let sentences): sentences.count
    case .stored(let sentences): sentences.count
    }
  }

  /// The sentence at an index.
  package subscript(index: Int) -> Sentence {
    switch storage {
    case .memory(let sentences): sentences[index]
    case .stored(let sentences): sentences[index]
    }
  }
}
