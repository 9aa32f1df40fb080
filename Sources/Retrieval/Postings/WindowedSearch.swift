/// Finds the best passages of a query exactly, without adding up all scores.
///
/// MaxScore (Turtle and Flood, "Query evaluation: strategies and optimizations", 1995) with block
/// maxima, a window of passages at a time. In each window the terms are sorted by the most they can
/// add there. Those terms that even together can't lift a passage above the worst of the best so
/// far don't need to be walked through: only passages with some other term are candidates, and for
/// a candidate the rest is looked up, strongest first, until it can't make it any more.
struct WindowedSearch {
  private var cursors: [PostingCursor]
  private let passageCount: Int
  private let limit: Int
  private let memory: SearchMemory
  private var best: TopUnits

  /// The score that a passage has to be above.
  private var threshold: UInt32 = 0

  init(cursors: [PostingCursor], passageCount: Int, limit: Int, memory: SearchMemory) {
    self.cursors = cursors
    self.passageCount = passageCount
    self.limit = limit
    self.memory = memory
    best = TopUnits(limit: limit)
  }

  /// The best passages, the best first, with scores in whole numbers.
  mutating func run() -> [ScoredUnit] {
    var bounds = [UInt32](repeating: 0, count: cursors.count)
    var sums = bounds
    var start = 0
    while start < passageCount {
      let window = memory.window(from: start, passageCount: passageCount)
      sortCursors(for: window, &bounds)
      var sum: UInt32 = 0
      var optional = 0
      for index in cursors.indices {
        sum += bounds[index]
        sums[index] = sum
        if sum <= threshold { optional = index + 1 }
      }
      if optional < cursors.count {
        for index in optional..<cursors.count where bounds[index] > 0 {
          cursors[index].accumulate(into: window)
        }
        collect(window, optional: optional, sums: sums)
      }
      start += ScoreWindow.size
    }
    return best.sorted()
  }

  /// Moves the cursors to a window and sorts them by the most they can add in it, least first.
  private mutating func sortCursors(for window: ScoreWindow, _ bounds: inout [UInt32]) {
    for index in cursors.indices {
      cursors[index].advance(to: window.start)
      let bound = cursors[index].bound(before: window.end)
      var place = index
      while place > 0, bounds[place - 1] > bound {
        bounds[place] = bounds[place - 1]
        cursors.swapAt(place, place - 1)
        place -= 1
      }
      bounds[place] = bound
    }
  }

  /// Completes the scores of a window's candidates and keeps the best.
  private mutating func collect(_ window: ScoreWindow, optional: Int, sums: [UInt32]) {
    let optionalSum = optional > 0 ? sums[optional - 1] : 0
    window.drain { passage, partial in
      guard partial &+ optionalSum > threshold else { return }
      var score = partial
      let lengthCode = window.lengthCode(passage)
      var index = optional
      while index > 0 {
        index -= 1
        guard score &+ sums[index] > threshold else { return }
        cursors[index].advance(to: passage)
        let others = index > 0 ? sums[index - 1] : 0
        guard score &+ cursors[index].blockBound &+ others > threshold else { return }
        score &+= cursors[index].contribution(to: passage, lengthCode: lengthCode)
      }
      guard score > threshold else { return }
      best.insert(ScoredUnit(unit: Int(passage), score: Double(score)))
      if let least = best.least { threshold = UInt32(least.score) }
    }
  }
}
