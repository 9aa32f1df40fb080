/// The words that several workers numbered each for itself, sorted by their bytes and counted
/// together.
struct Vocabulary {
  /// A word as one worker knows it.
  private struct Source {
    let prefix: UInt64
    let worker: Int
    let number: Int
  }

  /// For each word the first worker that has it, and its number there.
  private let sources: [Source]

  /// The count of each word over all workers.
  let counts: [Int]

  /// For each worker the place of each of its words among all.
  let places: [[UInt32]]

  private let tables: [WordTable]

  /// The number of words.
  var count: Int { sources.count }

  /// Brings tables together.
  ///
  /// - Parameters:
  ///   - tables: The words of each worker.
  ///   - counts: Their counts.
  /// - Complexity: O(n log n) in the number of words.
  init(_ tables: [WordTable], counts: [[Int]]) {
    var all: [Source] = []
    all.reserveCapacity(tables.reduce(0) { $0 + $1.count })
    for (worker, table) in tables.enumerated() {
      for number in 0..<table.count {
        let prefix = Self.prefix(table.word(number))
        all.append(Source(prefix: prefix, worker: worker, number: number))
      }
    }
    all.sort { left, right in
      if left.prefix != right.prefix { return left.prefix < right.prefix }
      return tables[left.worker].word(left.number)
        .lexicographicallyPrecedes(tables[right.worker].word(right.number))
    }
    var sources: [Source] = []
    var totals: [Int] = []
    var places = tables.map { [UInt32](repeating: 0, count: $0.count) }
    for source in all {
      let isNew =
        sources.last.map { last in
          last.prefix != source.prefix
            || tables[last.worker].word(last.number) != tables[source.worker].word(source.number)
        } ?? true
      if isNew {
        sources.append(source)
        totals.append(0)
      }
      totals[totals.count - 1] += counts[source.worker][source.number]
      places[source.worker][source.number] = UInt32(sources.count - 1)
    }
    self.sources = sources
    self.counts = totals
    self.places = places
    self.tables = tables
  }

  /// The bytes of a word by its place.
  func word(_ place: Int) -> ArraySlice<UInt8> {
    tables[sources[place].worker].word(sources[place].number)
  }

  /// The first eight bytes as a number that sorts as they do.
  private static func prefix(_ word: ArraySlice<UInt8>) -> UInt64 {
    var prefix: UInt64 = 0
    var shift: UInt64 = 64
    for byte in word.prefix(8) {
      shift -= 8
      prefix |= UInt64(byte) << shift
    }
    return prefix
  }
}
