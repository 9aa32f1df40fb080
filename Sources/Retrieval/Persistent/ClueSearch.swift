/// Finds the passages that meet clues best, without looking at all that meet any.
///
/// MaxScore as in `WindowedSearch`, with a maximum over the lists of each clue instead of a sum. All
/// lists together are walked through only until the best are known to be better than what the weak
/// lists alone can make; from then on those are only looked up.
struct ClueSearch {
  /// A list of postings, as what it counts.
  struct List {
    /// The clue it belongs to.
    let clue: Int

    /// How well it meets the clue, times what the frequency says for a concept.
    let weight: Float

    /// Whether frequencies stand for weights.
    let isConcept: Bool
  }

  private static let windowSize = 4096

  /// What bounds are made larger by, for rounding.
  private static let slack: Float = 1.000_1

  private var lists: [List] = []
  private var cursors: [PostingCursor] = []
  private let clueWeights: [Float]
  private let passageCount: Int
  private let limit: Int

  /// The most that the lists before each place can make together; a little more, for rounding.
  private var bounds: [Float] = []

  /// The most that the lists before each place can make of each clue.
  private var clueBounds: [Float] = []

  /// For each passage of a window the best weight of each clue.
  private var weights: [Float]

  /// A bit for each passage of a window that has any.
  private var touched: [UInt64]
  private var best: TopUnits
  private var threshold: Float = 0

  init(
    lists: [List], cursors: [PostingCursor?], clueWeights: [Float], passageCount: Int, limit: Int
  ) {
    let found = zip(lists, cursors).compactMap { list, cursor in
      cursor.map { (list: list, cursor: $0) }
    }.sorted { left, right in
      left.list.weight * clueWeights[left.list.clue]
        < right.list.weight * clueWeights[right.list.clue]
    }
    self.lists = found.map(\.list)
    self.cursors = found.map(\.cursor)
    self.clueWeights = clueWeights
    self.passageCount = passageCount
    self.limit = limit
    weights = Array(repeating: 0, count: Self.windowSize * clueWeights.count)
    touched = Array(repeating: 0, count: Self.windowSize / 64)
    best = TopUnits(limit: limit)
    var most = [Float](repeating: 0, count: clueWeights.count)
    bounds.append(0)
    clueBounds += most
    for list in self.lists {
      most[list.clue] = max(most[list.clue], list.weight)
      clueBounds += most
      let sum = zip(most, clueWeights).reduce(Float(0)) { $0 + $1.0 * $1.1 }
      bounds.append(sum * Self.slack)
    }
  }

  /// The best passages, the best first.
  mutating func run() -> [ScoredUnit] {
    guard limit > 0 else { return [] }
    var start = 0
    while start < passageCount {
      let end = min(start + Self.windowSize, passageCount)
      let optional = bounds.lastIndex { $0 <= threshold } ?? 0
      // Nothing that comes can be better than what is there.
      if optional == lists.count { break }
      for index in optional..<lists.count { accumulate(index, start, end) }
      collect(from: start, optional: optional)
      start = end
    }
    return best.sorted()
  }

  private mutating func accumulate(_ index: Int, _ start: Int, _ end: Int) {
    let list = lists[index]
    let clueCount = clueWeights.count
    cursors[index].forEachFrequency(from: UInt32(start), before: UInt32(end)) {
      passage, frequency in
      let offset = Int(passage) - start
      let weight =
        list.isConcept
        ? list.weight * ConceptWeight.weight(ofFrequency: frequency) : list.weight
      let place = offset * clueCount + list.clue
      if weight > weights[place] { weights[place] = weight }
      touched[offset >> 6] |= 1 << UInt64(offset & 63)
    }
  }

  /// Keeps the best passages of a window and forgets the weights of all.
  private mutating func collect(from start: Int, optional: Int) {
    let clueCount = clueWeights.count
    for group in touched.indices where touched[group] != 0 {
      var bits = touched[group]
      touched[group] = 0
      while bits != 0 {
        let offset = group << 6 | bits.trailingZeroBitCount
        bits &= bits &- 1
        let first = offset * clueCount
        if complete(start + offset, first, optional: optional) {
          let score = score(first)
          if score > threshold {
            best.insert(ScoredUnit(unit: start + offset, score: Double(score)))
            if let least = best.least { threshold = Float(least.score) }
          }
        }
        for place in first..<first + clueCount { weights[place] = 0 }
      }
    }
  }

  /// Looks a passage up in the weak lists, strongest first, until it can't make it any more.
  ///
  /// - Parameter first: Where its weights begin.
  /// - Returns: Whether all were looked at.
  @inline(__always)
  private mutating func complete(_ passage: Int, _ first: Int, optional: Int) -> Bool {
    let clueCount = clueWeights.count
    var index = optional
    var bound = bound(first, with: index)
    while index > 0 {
      guard bound > threshold else { return false }
      index -= 1
      let list = lists[index]
      let known = weights[first + list.clue]
      // Most lists of a clue are weaker than one that the passage is known to be in.
      guard list.weight > known else { continue }
      // Without this list the clue's best is that of the weaker lists.
      let weaker = clueBounds[index * clueCount + list.clue]
      bound -= clueWeights[list.clue] * (list.weight - max(known, weaker))
      let frequency = cursors[index].frequency(in: UInt32(passage))
      guard frequency > 0 else { continue }
      let weight =
        list.isConcept
        ? list.weight * ConceptWeight.weight(ofFrequency: frequency) : list.weight
      guard weight > known else { continue }
      weights[first + list.clue] = weight
      bound += clueWeights[list.clue] * (max(weight, weaker) - max(known, weaker))
    }
    return true
  }

  /// The sum of a passage's weights, in the order of the clues so that it never differs by rounding.
  private func score(_ first: Int) -> Float {
    var sum: Float = 0
    for clue in clueWeights.indices where weights[first + clue] > 0 {
      sum += clueWeights[clue] * weights[first + clue]
    }
    return sum
  }

  /// The most that a passage can make with the lists before a place.
  ///
  /// - Parameter start: Where its weights begin.
  private func bound(_ start: Int, with index: Int) -> Float {
    let clueCount = clueWeights.count
    var sum: Float = 0
    for clue in 0..<clueCount {
      sum +=
        clueWeights[clue] * max(weights[start + clue], clueBounds[index * clueCount + clue])
    }
    return sum * Self.slack
  }
}
