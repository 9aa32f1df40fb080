/// The word of a corpus that is most like a misspelled one, among those considered.
struct BestCorrection {
  /// The best word so far.
  private(set) var letters: [UInt8]?

  private let misspelled: [UInt8]
  private let limit: Int
  private let letterSet: UInt64
  private var penalty = Int.max
  private var count = 0

  /// - Parameters:
  ///   - misspelled: The letters of the word to correct, one at least.
  ///   - limit: The most slips allowed.
  init(of misspelled: [UInt8], limit: Int) {
    self.misspelled = misspelled
    self.limit = limit
    letterSet = Self.letterSet(misspelled)
  }

  /// Takes a word if it is better than the best so far: fewer slips, the same first letter, more
  /// common, shorter; of equal ones, the first.
  mutating func consider(_ candidate: [UInt8], _ count: Int) {
    // A slip changes two letters of the set at most; counting them is far quicker than aligning.
    let difference = (letterSet ^ Self.letterSet(candidate)).nonzeroBitCount
    guard difference <= 2 * limit,
      let distance = EditDistance.between(misspelled, candidate, atMost: limit)
    else { return }
    let penalty = distance * 2 + (candidate[0] == misspelled[0] ? 0 : 1)
    // Two slips and another first letter make another word.
    guard penalty <= 4 else { return }
    if let letters, (self.penalty, -self.count, letters.count) <= (penalty, -count, candidate.count)
    {
      return
    }
    (letters, self.penalty, self.count) = (candidate, penalty, count)
  }

  /// The letters of a word as bits, several letters to a bit.
  private static func letterSet(_ word: [UInt8]) -> UInt64 {
    var set: UInt64 = 0
    for byte in word { set |= 1 << UInt64(byte & 63) }
    return set
  }
}
