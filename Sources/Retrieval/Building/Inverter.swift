internal import Files
internal import Narrative

/// Turns terms by passage into passages by term, a range of terms at a time.
///
/// The number of postings of each term is known beforehand, so each has its place in one array, and
/// reading the passages in order fills all places in order (a counting sort). Memory depends on the
/// size of the range, not on that of the corpus.
struct Inverter {
  /// Where the passages' terms are, as consecutive `ForwardPart`s.
  let forward: any ByteOutput

  /// All terms.
  let terms: Vocabulary

  /// The length code of every passage.
  let lengthCodes: [UInt8]

  /// The impacts in this corpus.
  let impacts: Impacts

  /// The lists of a range of terms.
  struct Lists: Sendable {
    /// The encoded lists, one after another.
    var bytes: [UInt8]

    /// The size of each in bytes.
    var sizes: [Int]
  }

  /// What a term costs beside its postings, in postings.
  private static let termCost = 8

  /// Cuts the terms into ranges of about equal work.
  ///
  /// - Parameters:
  ///   - count: The least number of ranges.
  ///   - limit: The most postings of a range, unless one term alone has more.
  func ranges(atLeast count: Int, postings limit: Int) -> [Range<Int>] {
    let total = terms.counts.reduce(0) { $0 + $1 + Self.termCost }
    let share = max(min((total + count - 1) / max(count, 1), limit), 1)
    var ranges: [Range<Int>] = []
    var start = 0
    var sum = 0
    for term in 0..<terms.count {
      sum += terms.counts[term] + Self.termCost
      if sum >= share {
        ranges.append(start..<term + 1)
        start = term + 1
        sum = 0
      }
    }
    if start < terms.count { ranges.append(start..<terms.count) }
    return ranges
  }

  /// The lists of a range of terms.
  ///
  /// - Complexity: O(n) in the terms of all passages.
  func lists(of range: Range<Int>) throws(FileFailure) -> Lists {
    var starts: [Int] = []
    starts.reserveCapacity(range.count + 1)
    var total = 0
    for term in range {
      starts.append(total)
      total += terms.counts[term]
    }
    starts.append(total)
    var ends = starts
    var passages = [UInt32](repeating: 0, count: total)
    var frequencies = [UInt8](repeating: 0, count: total)
    try distribute(range, &ends, &passages, &frequencies)

    var encoder = PostingEncoder()
    var sizes: [Int] = []
    sizes.reserveCapacity(range.count)
    for term in 0..<range.count {
      sizes.append(
        encoder.append(
          passages, frequencies, starts[term]..<starts[term + 1], lengthCodes: lengthCodes,
          impacts: impacts))
    }
    return Lists(bytes: encoder.bytes, sizes: sizes)
  }

  /// Puts every posting of a range of terms into the next place of its term.
  ///
  /// - Parameters:
  ///   - ends: For each term of the range its next place.
  ///   - passages: Takes the passages of the postings.
  ///   - frequencies: Takes the frequencies.
  private func distribute(
    _ range: Range<Int>, _ ends: inout [Int], _ passages: inout [UInt32],
    _ frequencies: inout [UInt8]
  ) throws(FileFailure) {
    var ends = ends.mutableSpan
    var passages = passages.mutableSpan
    var frequencies = frequencies.mutableSpan
    var offset = 0
    var passage: UInt32 = 0
    while offset < forward.count {
      guard let part = try ForwardPart(forward, at: &offset) else { break }
      let workerPlaces = terms.places[part.worker]
      let places = workerPlaces.span
      let partTerms = part.terms.span
      let partFrequencies = part.frequencies.span
      var entry = 0
      for count in part.counts {
        for index in entry..<entry + Int(count) {
          let place = Int(places[Int(partTerms[index])]) &- range.lowerBound
          guard place >= 0, place < range.count else { continue }
          let end = ends[place]
          passages[end] = passage
          frequencies[end] = partFrequencies[index]
          ends[place] = end &+ 1
        }
        entry += Int(count)
        passage += 1
      }
    }
  }
}
