/// The order in which quotes take their days.
///
/// The days are parted into rounds, in each of which every quote has one day. Rounds are counted from
/// 1 January 2026, in both directions, so that in the years around it a quote more or less hardly
/// moves them. A round goes through the same parts of the quotes, by their keys, in the same order:
/// so a quote comes again after half a round at the earliest. Within a part, each day takes of those
/// that are left the one whose key and day make the largest number (rendezvous hashing; Thaler and
/// Ravishankar, "Using name-based mappings to increase hit rates", 1998): so a quote more or less
/// changes few days of a round.
package struct DailyOrder {
  /// What stands for each quote, in ascending order.
  private let keys: [UInt64]

  /// The number of 1 January 2026.
  private static let epoch = 739_616

  /// The quotes that a part may have.
  private static let largestPart = 512

  /// Orders quotes.
  ///
  /// - Parameter keys: A number for each quote that depends on its words alone, in ascending order.
  package init(keys: [UInt64]) { self.keys = keys }

  /// The place of the quote of a day among the keys; nil if there are none.
  ///
  /// - Parameter dayNumber: Days since 1 January of year 1.
  /// - Complexity: O(n) in the number of quotes.
  package func place(ofDay dayNumber: Int) -> Int? {
    guard !keys.isEmpty else { return nil }
    let (start, day) = round(of: dayNumber)
    let part = part(holding: day)
    return order(of: part, from: start, count: day - part.lowerBound + 1).last
  }

  /// The places of all quotes in the order of their days, for the round that a day belongs to.
  ///
  /// - Complexity: O(n) in the number of quotes.
  package func round(holding dayNumber: Int) -> [Int] {
    guard !keys.isEmpty else { return [] }
    let start = round(of: dayNumber).start
    var places: [Int] = []
    while places.count < keys.count {
      let part = part(holding: places.count)
      places += order(of: part, from: start, count: part.count)
    }
    return places
  }

  /// The first day of a day's round, and the day's place in it.
  private func round(of dayNumber: Int) -> (start: Int, day: Int) {
    let distance = dayNumber - Self.epoch
    let day = (distance % keys.count + keys.count) % keys.count
    return (dayNumber - day, day)
  }

  /// The keys that take turns on a day of a round, which are as many as the days they have.
  private func part(holding day: Int) -> Range<Int> {
    var count = 2
    while keys.count / count > Self.largestPart { count *= 2 }
    var part = 0
    while (part + 1) * keys.count / count <= day { part += 1 }
    return part * keys.count / count..<(part + 1) * keys.count / count
  }

  private func order(of part: Range<Int>, from start: Int, count: Int) -> [Int] {
    var left = Array(part)
    return (0..<count).map { day in
      let number = UInt64(bitPattern: Int64(start + part.lowerBound + day))
      let salt = SeededGenerator.mix(number &+ 0x9E37_79B9_7F4A_7C15)
      let best = left.indices.max {
        let (one, other) = (
          SeededGenerator.mix(keys[left[$0]] ^ salt), SeededGenerator.mix(keys[left[$1]] ^ salt)
        )
        return one < other
      }
      return left.remove(at: best ?? 0)
    }
  }
}
