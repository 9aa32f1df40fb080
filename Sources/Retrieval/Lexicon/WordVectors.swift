internal import CLexicon

/// What words mean, as directions: words that keep the same company in dictionary glosses point the
/// same way.
///
/// Positive pointwise mutual information and singular value decomposition (Levy and Goldberg,
/// "Neural word embedding as implicit matrix factorization", 2014) over WordNet's glosses.
@safe package struct WordVectors: @unchecked Sendable {
  /// The number of dimensions.
  package static let dimensions = 64

  private let stems = SortedTable.wordVectorStems
  private let components = unsafe UnsafeBufferPointer(
    start: clexicon_word_vectors.bytes, count: clexicon_word_vectors.count)

  /// Makes the table of English.
  package init() {}

  /// The number of a stem's vector, or nil if it has none.
  ///
  /// - Complexity: O(log n) in the size of the table.
  package func number(of stem: String) -> Int? {
    guard let number = stems.number(of: stem),
      unsafe (number + 1) * Self.dimensions <= components.count
    else { return nil }
    return number
  }

  /// Adds a vector, times a weight, to a sum.
  ///
  /// - Parameters:
  ///   - number: What `number(of:)` gave.
  ///   - weight: What to multiply it with.
  ///   - sum: `dimensions` components.
  package func add(_ number: Int, times weight: Float, to sum: inout [Float]) {
    let start = number * Self.dimensions
    for index in 0..<Self.dimensions {
      let component = unsafe Int8(bitPattern: components[start + index])
      sum[index] += Float(component) * weight
    }
  }

  /// Scales a vector to length 1; one of no length stays as it is.
  package static func normalize(_ vector: inout [Float]) {
    let squares = vector.reduce(0) { $0 + $1 * $1 }
    guard squares > 0 else { return }
    let scale = 1 / squares.squareRoot()
    for index in vector.indices { vector[index] *= scale }
  }
}
