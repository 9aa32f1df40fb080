/// The vectors of many texts, one after the other in memory.
package struct SentenceVectors: Sendable, Equatable {
  /// The numbers of each vector.
  package let width: Int

  /// All vectors' codes, `width` for each, from -127 to 127.
  package private(set) var codes: [Int8]

  /// What each vector's codes must be multiplied by.
  package private(set) var scales: [Float]

  /// Takes codes and scales that belong together: `width` codes for each scale.
  init(width: Int, codes: [Int8], scales: [Float]) {
    self.width = width
    self.codes = codes
    self.scales = scales
  }

  /// The number of vectors.
  package var count: Int { scales.count }

  /// A text's vector.
  ///
  /// - Parameter index: Its place, below `count`.
  /// - Complexity: O(n) in the numbers of a vector.
  package subscript(index: Int) -> SentenceVector {
    SentenceVector(codes: row(index), scale: scales[index])
  }

  /// The cosine of the angle between two of them, from -1 to 1; 0 if one is zero.
  ///
  /// - Parameters:
  ///   - first: The place of one, below `count`.
  ///   - second: The place of the other, below `count`.
  /// - Complexity: O(n) in the numbers of a vector.
  package func cosine(_ first: Int, _ second: Int) -> Float {
    self[first].cosine(self[second])
  }

  /// The product of a vector with each of them, in their order: their cosines, to a thousandth or two.
  ///
  /// - Returns: Zeros if the vector has another width.
  /// - Complexity: O(n) in the number of codes; a tenth of a millisecond for a thousand vectors.
  package func products(with vector: SentenceVector) -> [Float] {
    let products = ExactProducts(of: vector.codes, width: width).with(codes)
    guard products.count == count else { return Array(repeating: 0, count: count) }
    return zip(products, scales).map { Float($0) * ($1 * vector.scale) }
  }

  /// Adds vectors after the others: `width` codes for each scale.
  mutating func append(codes: [Int8], scales: [Float]) {
    self.codes += codes
    self.scales += scales
  }

  private func row(_ index: Int) -> [Int8] { Array(codes[index * width..<(index + 1) * width]) }
}
