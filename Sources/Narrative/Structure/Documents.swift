/// The texts of a narrative in the order they were given, in memory or in a file.
package struct Documents: RandomAccessCollection, Sendable {
  private enum Storage: Sendable {
    case memory([Document])
    case stored(StoredDocuments)
  }

  private let storage: Storage

  init(_ documents: [Document]) { storage = .memory(documents) }

  init(_ documents: StoredDocuments) { storage = .stored(documents) }

  /// The first index: 0.
  package var startIndex: Int { 0 }

  /// The number of documents.
  package var endIndex: Int {
    switch storage {
    case .memory(let documents): documents.count
    case .stored(let documents): documents.count
    }
  }

  /// The document at an index.
  package subscript(index: Int) -> Document {
    switch storage {
    case .memory(let documents): documents[index]
    case .stored(let documents): documents[index]
    }
  }
}
