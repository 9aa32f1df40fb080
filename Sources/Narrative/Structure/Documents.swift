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

  /// The text of a document; of one in a file without its name, which costs more than most parts.
  func text(of index: Int) -> SourceText {
    switch storage {
    case .memory(let documents): documents[index].text
    case .stored(let documents): documents.text(of: index)
    }
  }

  /// The language of a document; of one in a file without its name, its title and the rest.
  package func language(of index: Int) -> Language? {
    switch storage {
    case .memory(let documents): documents[index].language
    case .stored(let documents): documents.language(of: index)
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
