/// The scores of a run of consecutive passages, and which of them have any.
@safe struct ScoreWindow {
  /// The passages of a window at most: their scores fit the fastest memory.
  static let size = 4096

  /// The first passage.
  let start: UInt32

  /// After the last passage.
  let end: UInt32

  private let scores: UnsafeMutablePointer<UInt32>
  private let marks: UnsafeMutablePointer<UInt64>
  private let lengthCodes: UnsafeRawBufferPointer

  /// - Parameters:
  ///   - start: The first passage.
  ///   - passageCount: The number of all passages.
  ///   - scores: Memory for `size` scores, all 0.
  ///   - marks: Memory for a bit for each of them, all 0.
  ///   - lengthCodes: The length code of every passage.
  init(
    start: UInt32, passageCount: Int, scores: UnsafeMutablePointer<UInt32>,
    marks: UnsafeMutablePointer<UInt64>, lengthCodes: UnsafeRawBufferPointer
  ) {
    self.start = start
    end = UInt32(min(Int(start) + Self.size, passageCount, lengthCodes.count))
    unsafe self.scores = scores
    unsafe self.marks = marks
    unsafe self.lengthCodes = lengthCodes
  }

  /// The length code of a passage of the window.
  @inline(__always)
  func lengthCode(_ passage: UInt32) -> UInt8 { unsafe lengthCodes[Int(passage)] }

  /// Adds to the score of a passage of the window.
  @inline(__always)
  func add(_ contribution: UInt32, to passage: UInt32) {
    let index = Int(passage &- start)
    unsafe scores[index] &+= contribution
    unsafe marks[index >> 6] |= 1 << UInt64(index & 63)
  }

  /// Calls a closure with every passage that has a score, in order, and forgets all scores.
  @inline(__always)
  func drain(_ body: (_ passage: UInt32, _ score: UInt32) -> Void) {
    for group in 0..<Self.size / 64 {
      var bits = unsafe marks[group]
      guard bits != 0 else { continue }
      unsafe marks[group] = 0
      while bits != 0 {
        let index = group << 6 | bits.trailingZeroBitCount
        bits &= bits &- 1
        let score = unsafe scores[index]
        unsafe scores[index] = 0
        body(start &+ UInt32(truncatingIfNeeded: index), score)
      }
    }
  }
}
