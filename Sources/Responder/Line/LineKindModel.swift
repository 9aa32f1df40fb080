internal import Encoder

/// Tells the kind of a line by its vector and its words: a multinomial logistic model with a hidden
/// layer over the vector.
///
/// The encoder was made to bring a question close to its answer, so that what a line calls for doesn't
/// lie in one direction of its vectors, and few words may tell it that hardly move them. On lines of
/// writers who were left out, the hidden layer and the words each meet more people in danger at the
/// same number of false alarms.
struct LineKindModel: Sendable {
  /// What the components of a vector count for each kind, then for each hidden unit.
  private let directions: SentenceVectors

  /// What is added for each kind, then for each hidden unit.
  private let biases: [Float]

  /// What the hidden units count for each kind, kind by kind; below 0 they are 0.
  private let outward: [Float]

  /// What the numbers in `words` are multiplied by for each kind.
  private let wordScales: [Float]

  /// What each slot of `HashedWords` counts for each kind, slot by slot, as signed bytes.
  private let words: [UInt8]

  /// Takes sections of the models file.
  ///
  /// - Parameters:
  ///   - directions: `SentenceVectors` as bytes: a vector for each kind, in order, and for each hidden
  ///     unit.
  ///   - numbers: A bias for each of these; for each kind a weight for each hidden unit; for each kind
  ///     the scale of its words.
  ///   - words: For each slot of `HashedWords` a signed byte for each kind.
  ///   - width: The number of components.
  /// - Returns: Nil if there are more or fewer numbers than that, or one isn't finite.
  init?(directions: [UInt8], numbers: [Float], words: [UInt8], width: Int) {
    let kinds = LineKind.allCases.count
    guard let directions = SentenceVectors(bytes: directions.span), directions.width == width,
      directions.count >= kinds, numbers.allSatisfy(\.isFinite),
      words.count == HashedWords.slotCount * kinds
    else { return nil }
    let units = directions.count - kinds
    guard numbers.count == directions.count + kinds * units + kinds else { return nil }
    self.directions = directions
    biases = Array(numbers.prefix(directions.count))
    outward = Array(numbers.dropFirst(directions.count).dropLast(kinds))
    wordScales = Array(numbers.suffix(kinds))
    self.words = words
  }

  /// How likely a line is of each kind.
  ///
  /// - Complexity: O(w (k + h) + k (h + s)) in the vector's width and the numbers of kinds, hidden
  ///   units and the line's slots.
  func likelihoods(of vector: SentenceVector, _ line: HashedWords) -> LineKinds {
    let kinds = LineKind.allCases.count
    let sums = zip(directions.products(with: vector), biases).map { $0 + $1 }
    let units = sums.dropFirst(kinds).map { Double(max($0, 0)) }
    let slotSums = slotSums(of: line)
    let logits = (0..<kinds).map { kind in
      var logit = Double(sums[kind])
      logit += Double(wordScales[kind] * line.share) * Double(slotSums[kind])
      for (weight, unit) in zip(outward[kind * units.count..<(kind + 1) * units.count], units) {
        logit += Double(weight) * unit
      }
      return logit
    }
    return LineKinds(likelihoods: StableExponential.shares(logits).map(Float.init))
  }

  /// The sums of the numbers of a line's slots, for each kind.
  private func slotSums(of line: HashedWords) -> [Int] {
    var sums = LineKind.allCases.map { _ in 0 }
    for slot in line.slots {
      for kind in sums.indices {
        sums[kind] += Int(Int8(bitPattern: words[slot * sums.count + kind]))
      }
    }
    return sums
  }
}
