/// Units and queries that depend on a seed alone, so that a failure can be repeated.
struct RandomUnits {
  private var generator: LinearGenerator

  init(seed: UInt64) { generator = LinearGenerator(state: seed) }

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

/// The 64-bit linear congruential generator of Knuth's MMIX.
private struct LinearGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    var word: UInt64 = 0
    // The low bits repeat soon; only the high ones are taken.
    for _ in 0..<2 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      word = word << 32 | state >> 32
    }
    return word
  }
}
