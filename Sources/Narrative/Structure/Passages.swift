/// The paragraphs of a narrative in reading order, in memory or in a file.
package struct Passages: RandomAccessCollection, Sendable {
  private enum Storage: Sendable {
    case memory([Passage])
    case stored(StoredPassages)
  }

  private let storage: Storage

  init(_ passages: [Passage]) { storage = .memory(passages) }

  init(_ passages: StoredPassages) { storage = .stored(passages) }

  /// The first index: 0.
  package var startIndex: Int { 0 }

  /// The number of passages.
  package var endIndex: Int {
    switch storage {
    case .memory(let passages): passages.count
    case .stored(let passages): passages.count
    }
  }

  /// The passage at an index.
  package subscript(index: Int) -> Passage {
    switch storage {
    case .memory(let passages): passages[index]
    case .stored(let passages): passages[index]
    }
  }
}
