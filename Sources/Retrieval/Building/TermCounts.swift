/// Counts the passages that terms stand in, as passages come in their order.
struct TermCounts {
  /// What is known about a term.
  private struct Record {
    /// The number of passages it stands in.
    var passageCount: UInt32 = 0

    /// The last of all passages that it was seen in, counted from 1.
    var lastPassage: UInt32 = 0

    /// How often it stands in that passage.
    var frequency: UInt32 = 0
  }

  private var records: [Record] = []
  private var passage: UInt32 = 0

  /// The number of terms.
  var count: Int { records.count }

  /// The number of passages each term stands in.
  var passageCounts: [Int] { records.map { Int($0.passageCount) } }

  /// Adds a term, whose number is that of terms added so far.
  mutating func append() { records.append(Record()) }

  /// Counts the terms of the next passage.
  ///
  /// - Parameters:
  ///   - terms: The terms, with repeats.
  ///   - distinctTerms: Takes each of them once, in the order they first stand there.
  mutating func countPassage(_ terms: [UInt32], _ distinctTerms: inout [UInt32]) {
    passage &+= 1
    let passage = passage
    var records = records.mutableSpan
    for term in terms {
      let index = Int(term)
      if records[index].lastPassage != passage {
        records[index].lastPassage = passage
        records[index].passageCount &+= 1
        records[index].frequency = 0
        distinctTerms.append(term)
      }
      records[index].frequency &+= 1
    }
  }

  /// How often a term of the last passage stands in it, 255 at most.
  func frequency(of term: UInt32) -> UInt8 { UInt8(clamping: records[Int(term)].frequency) }
}
