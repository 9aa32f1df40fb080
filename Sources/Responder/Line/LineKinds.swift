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
