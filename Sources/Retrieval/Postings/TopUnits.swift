internal import HeapModule

/// A unit and how well it fits a query.
package struct ScoredUnit: Equatable, Sendable {
  /// The unit's index.
  package let unit: Int

  /// Its score, above 0; only scores of one query compare.
  package let score: Double

  /// Makes a scored unit.
  package init(unit: Int, score: Double) {
    self.unit = unit
    self.score = score
  }
}

extension ScoredUnit: Comparable {
  /// A lower score is less; of equal scores, the later unit is.
  package static func < (left: ScoredUnit, right: ScoredUnit) -> Bool {
    left.score != right.score ? left.score < right.score : left.unit > right.unit
  }
}

/// The best units seen so far, in a heap no larger than wanted.
package struct TopUnits {
  private let limit: Int
  private var heap = Heap<ScoredUnit>()

  /// Starts with none.
  ///
  /// - Parameter limit: The most units to keep.
  package init(limit: Int) { self.limit = limit }

  /// The worst of the units kept, once there are as many as wanted.
  package var least: ScoredUnit? { heap.count == limit ? heap.min : nil }

  /// Takes a unit if it is among the best.
  ///
  /// - Complexity: O(log k) in the limit.
  package mutating func insert(_ unit: ScoredUnit) {
    if heap.count < limit {
      heap.insert(unit)
    } else if let least = heap.min, least < unit {
      heap.replaceMin(with: unit)
    }
  }

  /// The units kept, the best first.
  package func sorted() -> [ScoredUnit] { heap.unordered.sorted(by: >) }
}
