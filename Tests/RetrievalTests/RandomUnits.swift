import TestSupport

/// Units and queries that depend on a seed alone, so that a failure can be repeated.
struct RandomUnits {
  private var generator: RepeatableGenerator

  init(seed: UInt64) { generator = RepeatableGenerator(seed: seed) }

  /// Up to 60 units of up to 30 terms, few terms common and many rare.
  mutating func units() -> [[String]] {
    (0..<Int.random(in: 1...60, using: &generator)).map { _ in
      (0..<Int.random(in: 0...30, using: &generator)).map { _ in term() }
    }
  }

  /// Up to five terms, wanted once, more than once or in part; some stand in no unit.
  mutating func query() -> [String: Double] {
    var query: [String: Double] = [:]
    for _ in 0..<Int.random(in: 0...5, using: &generator) {
      query[term()] = [0.3, 1, 1, 2].randomElement(using: &generator)
    }
    return query
  }

  private mutating func term() -> String {
    let most = Int.random(in: 1...80, using: &generator)
    return "t\(Int.random(in: 0...most, using: &generator))"
  }
}
