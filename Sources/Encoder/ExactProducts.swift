internal import CEncoder

/// Products of a vector of codes with others, exact in whole numbers.
struct ExactProducts {
  private let codes: [Int8]
  private let width: Int

  /// - Parameters:
  ///   - codes: The vector.
  ///   - width: The number of codes that it and each of the others must have.
  init(of codes: [Int8], width: Int) {
    self.codes = codes
    self.width = width
  }

  /// The product with each of some vectors, one after the other in memory.
  ///
  /// - Returns: None if the vectors have other numbers of codes.
  /// - Complexity: O(n) in the number of codes.
  func with(_ rows: [Int8]) -> [Int32] {
    guard width > 0, codes.count == width, rows.count % width == 0 else { return [] }
    let count = rows.count / width
    return unsafe [Int32](unsafeUninitializedCapacity: count) { sums, initialized in
      unsafe codes.withUnsafeBufferPointer { vector in
        unsafe rows.withUnsafeBufferPointer { rows in
          guard let vector = vector.baseAddress else { return }
          unsafe cencoder_dot(vector, rows.baseAddress, count, width, sums.baseAddress)
          initialized = count
        }
      }
    }
  }

  /// The cosine of two vectors of that product and those squares of their lengths; 0 if one is zero.
  static func cosine(_ product: Int32, _ square: Int32, _ otherSquare: Int32) -> Float {
    guard square > 0, otherSquare > 0 else { return 0 }
    return Float(Double(product) / (Double(square) * Double(otherSquare)).squareRoot())
  }
}
