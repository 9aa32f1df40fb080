/// The order in which quotes take their days, the better ones twice as often.
///
/// The days are parted into rounds of two halves. A better quote has a day in each half, at about the
/// same distance from its beginning; of the others, two share such a place, one in each half. So within
/// a round each quote has its day, and none comes again within a third of the round. Rounds are counted
/// from 1 January 2026, in both directions. Within a few neighbouring places the order differs from
/// half to half: each day takes of those that are left the one whose key and day make the largest
/// number (rendezvous hashing; Thaler and Ravishankar, "Using name-based mappings to increase hit
/// rates", 1998).
package struct DailyOrder {
  /// What stands for each quote.
  private let keys: [UInt64]

  /// The quotes that take a place in the first and second half; the last has none in the second half
  /// where the number of others is odd.
  private let places: [(first: Int, second: Int?)]

  /// The days of a round.
  package let length: Int

  /// The number of 1 January 2026.
  private static let epoch = 739_616

  /// The places whose order may differ, at most.
  private static let largestWindow = 512

  /// The fewest quotes of which some can come twice in a round and none two days running.
  private static let fewest = 3

  /// Orders quotes.
  ///
  /// - Parameters:
  ///   - keys: A number for each quote that depends on its words alone, in ascending order.
  ///   - better: The numbers of the quotes that come twice; at most half of them.
  package init(keys: [UInt64], better: Set<Int> = []) {
    self.keys = keys
    let better = keys.count < Self.fewest ? [] : better
    var places: [(first: Int, second: Int?)] = []
    var waiting: Int?
    for quote in keys.indices {
      if better.contains(quote) {
        places.append((quote, quote))
      } else if let first = waiting {
        places.append((first, quote))
        waiting = nil
      } else {
        waiting = quote
      }
    }
    if let waiting { places.append((waiting, nil)) }
    self.places = places
    length = keys.count + better.count
  }

  /// The quote of a day; nil if there are none.
  ///
  /// - Parameter dayNumber: Days since 1 January of year 1.
  /// - Complexity: O(n) in the places of a window.
  package func quote(ofDay dayNumber: Int) -> Int? {
    guard length > 0 else { return nil }
    let (start, day) = round(of: dayNumber)
    let isSecond = day >= places.count
    let place = isSecond ? day - places.count : day
    let window = window(holding: place)
    return order(of: window, isSecond: isSecond, from: start)[place - window.lowerBound]
  }

  /// The quotes of all days of the round that a day belongs to, in order.
  ///
  /// - Complexity: O(n) in the number of quotes, times the places of a window.
  package func round(holding dayNumber: Int) -> [Int] {
    guard length > 0 else { return [] }
    let start = round(of: dayNumber).start
    return [false, true].flatMap { isSecond in
      stride(from: 0, to: places.count, by: windowSize).flatMap {
        order(of: window(holding: $0), isSecond: isSecond, from: start)
      }
    }
  }

  /// The first day of a day's round, and the day's place in it.
  private func round(of dayNumber: Int) -> (start: Int, day: Int) {
    let distance = dayNumber - Self.epoch
    let day = (distance % length + length) % length
    return (dayNumber - day, day)
  }

  /// The places of a window: so few that half a round less them is more than a third of it.
  private var windowSize: Int { min(max(1, length / 6), Self.largestWindow) }

  /// The places that take turns on a day of a half.
  private func window(holding place: Int) -> Range<Int> {
    let start = place / windowSize * windowSize
    return start..<min(start + windowSize, places.count)
  }

  private func order(of window: Range<Int>, isSecond: Bool, from start: Int) -> [Int] {
    var left = window.compactMap { isSecond ? places[$0].second : places[$0].first }
    let first = start + (isSecond ? places.count : 0) + window.lowerBound
    return left.indices.map { day in
      let number = UInt64(bitPattern: Int64(first + day))
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
