internal import Encoder

/// Tells the kind of a line by its vector: a multinomial logistic model.
struct LineKindModel: Sendable {
  private let classes: [LinearModel]

  /// Takes the numbers of a section of the models file: for each kind, in order, a weight for each
  /// component of a vector and a bias.
  ///
  /// - Returns: Nil if there are more or fewer numbers, or one isn't finite.
  init?(_ numbers: [Float], width: Int) {
    let stride = width + 1
    guard numbers.count == LineKind.allCases.count * stride else { return nil }
    var classes: [LinearModel] = []
    for start in Swift.stride(from: 0, to: numbers.count, by: stride) {
      guard let model = LinearModel(Array(numbers[start..<start + stride]), count: width) else {
        return nil
      }
      classes.append(model)
    }
    self.classes = classes
  }

  /// How likely a line is of each kind.
  ///
  /// - Complexity: O(w k) in the vector's width and the number of kinds.
  func likelihoods(of vector: SentenceVector) -> LineKinds {
    let components = vector.numbers
    let logits = classes.map { Double($0.value(components)) }
    let most = logits.max() ?? 0
    let parts = logits.map { StableExponential.of($0 - most) }
    let sum = parts.reduce(0, +)
    return LineKinds(likelihoods: parts.map { Float($0 / sum) })
  }
}

/// How likely a line is of each kind.
struct LineKinds: Sendable {
  /// The likelihoods by `LineKind.rawValue`; they add up to 1.
  let likelihoods: [Float]

  /// A line of which nothing is known but that it asks something.
  static let unknown = LineKinds(
    likelihoods: LineKind.allCases.map { $0 == .about ? 1 : 0 })

  /// How likely the line is of a kind, 0 to 1.
  subscript(kind: LineKind) -> Float { likelihoods[kind.rawValue] }

  /// The likeliest kind; a subject that is named is asked about.
  var best: LineKind {
    let other = LineKind.allCases.filter { $0 != .about && $0 != .subject }
      .max { self[$0] < self[$1] }
    guard let other, self[other] > aboutNarrator else { return .about }
    return other
  }

  /// How likely the line asks about the narrator, or names a subject of theirs.
  var aboutNarrator: Float { self[.about] + self[.subject] }

  /// How likely it is small talk of any sort.
  var smallTalk: Float {
    LineKind.allCases.reduce(0) { $1.isSmallTalk ? $0 + self[$1] : $0 }
  }
}
