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
  private var isTouched: [Bool]
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
    isTouched = Array(repeating: false, count: Self.windowSize)
    best = TopUnits(limit: limit)
    var most = [Float](repeating: 0, count: clueWeights.count)
    bounds.append(0)
    clueBounds += most
    for list in self.lists {
      most[list.clue] = max(most[list.clue], list.weight)
      clueBounds += most
      bounds.append(Self.sum(most[...], clueWeights) * Self.slack)
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
      collect(start, end, optional: optional)
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
      isTouched[offset] = true
    }
  }

  private mutating func collect(_ start: Int, _ end: Int, optional: Int) {
    let clueCount = clueWeights.count
    for offset in 0..<end - start where isTouched[offset] {
      isTouched[offset] = false
      let places = offset * clueCount..<(offset + 1) * clueCount
      var index = optional
      var bound = bound(places.lowerBound, with: index)
      while index > 0, bound > threshold {
        index -= 1
        let list = lists[index]
        let known = weights[places.lowerBound + list.clue]
        // Most lists of a clue are weaker than one that the passage is known to be in.
        guard list.weight > known else { continue }
        // Without this list the clue's best is that of the weaker lists.
        let weaker = clueBounds[index * clueCount + list.clue]
        bound -= clueWeights[list.clue] * (list.weight - max(known, weaker))
        let frequency = cursors[index].frequency(in: UInt32(start + offset))
        guard frequency > 0 else { continue }
        let weight =
          list.isConcept
          ? list.weight * ConceptWeight.weight(ofFrequency: frequency) : list.weight
        guard weight > known else { continue }
        weights[places.lowerBound + list.clue] = weight
        bound += clueWeights[list.clue] * (max(weight, weaker) - max(known, weaker))
      }
      let score = Self.sum(weights[places], clueWeights)
      for place in places { weights[place] = 0 }
      guard index == 0, score > threshold else { continue }
      best.insert(ScoredUnit(unit: start + offset, score: Double(score)))
      if let least = best.least { threshold = Float(least.score) }
    }
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

  /// The sum of weights, in the order of the clues so that it never differs by rounding.
  private static func sum(_ weights: ArraySlice<Float>, _ clueWeights: [Float]) -> Float {
    var sum: Float = 0
    for (weight, clueWeight) in zip(weights, clueWeights) where weight > 0 {
      sum += clueWeight * weight
    }
    return sum
  }
}
