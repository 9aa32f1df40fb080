/// The cosines of one line with the sentences of a narrative: with all of them, or with some.
struct Likeness {
  private let all: [Float]
  private let some: [Int: Float]

  /// The mean of the cosines, which stands in for one that isn't known.
  let mean: Float

  /// How far the cosines are from their mean, as a standard deviation.
  let spread: Float

  /// Takes the cosines of all sentences, in order.
  init(all: [Float]) { self.init(all: all, some: [:], values: all) }

  /// Takes the cosines of some sentences.
  init(some: [Int: Float]) {
    // In a stable order, so that sums never differ by rounding.
    self.init(all: [], some: some, values: some.sorted { $0.key < $1.key }.map(\.value))
  }

  private init(all: [Float], some: [Int: Float], values: [Float]) {
    self.all = all
    self.some = some
    let count = Float(max(values.count, 1))
    let mean = values.reduce(0, +) / count
    self.mean = mean
    spread = (values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / count).squareRoot()
  }

  /// The cosine of a sentence; the mean for one whose isn't known.
  subscript(sentence: Int) -> Float {
    all.isEmpty ? some[sentence] ?? mean : all[sentence]
  }

  /// The sentences whose cosines are greatest, the best first.
  ///
  /// - Complexity: O(n log n) in the sentences known.
  func closest(_ count: Int) -> [Int] {
    let known = all.isEmpty ? some.map { ($0.key, $0.value) } : all.enumerated().map { ($0, $1) }
    return known.sorted { ($1.1, $0.0) < ($0.1, $1.0) }.prefix(count).map(\.0)
  }
}
