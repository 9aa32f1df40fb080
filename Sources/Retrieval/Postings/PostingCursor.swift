internal import Files
internal import Narrative

/// Walks through the postings of a term in ascending order of the passages.
///
/// The one place that reads an index file by address, since this loop decides the speed of every
/// search. The memory it reads ends at `limit`: a head or block that reaches over it ends the list.
/// The memory it decodes into has a block's size, and no block decodes to more.
@safe struct PostingCursor {
  /// The number of passages with the term.
  let count: Int

  /// Memory for one block, which the search owns.
  private let decoded: UnsafeMutablePointer<UInt32>

  private let base: UnsafeRawPointer
  private let limit: Int
  private let blockCount: Int
  private let contributions: Contributions

  private var block = 0
  private var payload: Int
  private var decodedBlock = -1
  private var decodedCount = 0
  private var position = 0
  private var countBits = 0
  private var countOffset = 0

  /// Starts before the first posting.
  ///
  /// - Parameters:
  ///   - list: The list's bytes and those after it, eight of them at least.
  ///   - count: The number of its postings.
  ///   - contributions: What a posting adds to a score.
  ///   - decoded: Memory for `PostingEncoder.blockSize` numbers that outlives the cursor.
  init(
    list: UnsafeRawBufferPointer, count: Int, contributions: Contributions,
    decoded: UnsafeMutablePointer<UInt32>
  ) {
    self.contributions = contributions
    unsafe self.decoded = decoded
    let blocks = (count - 1) / PostingEncoder.blockSize + 1
    guard count > 0, let base = list.baseAddress, blocks <= (list.count - 8) / 8 else {
      // Any address will do for a list that is never read.
      unsafe self.base = UnsafeRawPointer(decoded)
      limit = 0
      blockCount = 0
      self.count = 0
      payload = 0
      return
    }
    unsafe self.base = base
    limit = list.count - 8
    blockCount = blocks
    self.count = count
    payload = 8 * blocks
  }

  /// Moves to the first block that may have a passage at or after one.
  @inline(__always)
  mutating func advance(to passage: UInt32) {
    while block < blockCount, last(block) < passage { nextBlock() }
  }

  /// The largest contribution that a passage from the cursor's to before `end` can get.
  ///
  /// - Complexity: O(b) in the blocks there.
  func bound(before end: UInt32) -> UInt32 {
    var code: UInt32 = 0
    var index = block
    while index < blockCount {
      code = max(code, head(index) >> 16 & 0xFF)
      if last(index) >= end &- 1 { break }
      index += 1
    }
    return code == 0 ? 0 : contributions.bound(UInt8(code))
  }

  /// The largest contribution in the block the cursor is in.
  var blockBound: UInt32 {
    block < blockCount ? contributions.bound(UInt8(head(block) >> 16 & 0xFF)) : 0
  }

  /// Adds the term's contributions to the scores of a window and moves after it.
  mutating func accumulate(into window: ScoreWindow) {
    while block < blockCount {
      decode()
      var index = position
      while index < decodedCount {
        let passage = unsafe decoded[index]
        if passage >= window.end { break }
        if passage >= window.start {
          window.add(contribution(index, lengthCode: window.lengthCode(passage)), to: passage)
        }
        index += 1
      }
      position = index
      if index < decodedCount { return }
      nextBlock()
    }
  }

  /// The term's contribution to a passage, 0 if it doesn't have the term.
  ///
  /// - Parameter passage: Not before any that was asked for earlier.
  @inline(__always)
  mutating func contribution(to passage: UInt32, lengthCode: UInt8) -> UInt32 {
    advance(to: passage)
    guard block < blockCount else { return 0 }
    decode()
    while position < decodedCount, unsafe decoded[position] < passage { position += 1 }
    guard position < decodedCount, unsafe decoded[position] == passage else { return 0 }
    return contribution(position, lengthCode: lengthCode)
  }

  /// Calls a closure with every passage before `end` that has the term, and its contribution there.
  ///
  /// - Parameter lengthCodes: The length code of every passage.
  mutating func forEachContribution(
    _ lengthCodes: StoredBytes, before end: Int, _ body: (_ passage: Int, UInt32) -> Void
  ) {
    while block < blockCount {
      decode()
      for index in 0..<decodedCount {
        let passage = unsafe Int(decoded[index])
        guard passage < end else { continue }
        body(passage, contribution(index, lengthCode: lengthCodes.byte(at: passage)))
      }
      nextBlock()
    }
  }

  @inline(__always)
  private func contribution(_ index: Int, lengthCode: UInt8) -> UInt32 {
    contributions.contribution(
      frequency: countBits == 0 ? 1 : frequency(index), lengthCode: lengthCode)
  }

  private func frequency(_ index: Int) -> Int {
    let bit = index &* countBits
    let word = unsafe base.loadUnaligned(fromByteOffset: countOffset &+ bit >> 3, as: UInt64.self)
    return Int(truncatingIfNeeded: UInt64(littleEndian: word) >> UInt64(bit & 7))
      & ((1 << countBits) - 1) + 1
  }

  private mutating func nextBlock() {
    guard block < blockCount else { return }
    payload += size(block).total
    block += 1
    position = 0
  }

  private mutating func decode() {
    guard decodedBlock != block else { return }
    decodedBlock = block
    position = 0
    let size = size(block)
    guard payload + size.total <= limit else {
      // Bytes that can't be right end the list.
      decodedCount = 0
      block = blockCount
      return
    }
    let head = head(block)
    let gapBits = Int(head & 0xFF)
    countBits = Int(head >> 8 & 0xFF)
    countOffset = payload + size.gaps
    decodedCount = size.count
    let mask: UInt64 = (1 << UInt64(gapBits)) - 1
    var passage = block == 0 ? UInt32.max : last(block - 1)
    let start = unsafe base + payload
    var bit = 0
    for index in 0..<size.count {
      let word = unsafe start.loadUnaligned(fromByteOffset: bit >> 3, as: UInt64.self)
      let gap = UInt64(littleEndian: word) >> UInt64(bit & 7) & mask
      passage = passage &+ UInt32(truncatingIfNeeded: gap) &+ 1
      unsafe decoded[index] = passage
      bit &+= gapBits
    }
  }

  /// The number of a block's postings, the bytes of its gaps and of all of it.
  @inline(__always)
  private func size(_ block: Int) -> (count: Int, gaps: Int, total: Int) {
    let full = PostingEncoder.blockSize
    let postings = block + 1 < blockCount ? full : count - block * full
    let head = head(block)
    // No writer makes more than 32 bits; a gap of those and its place in a byte fit eight bytes.
    let gapBits = Int(head & 0xFF)
    let countBits = Int(head >> 8 & 0xFF)
    guard gapBits <= 32, countBits <= 8 else { return (0, 0, limit) }
    let gaps = (postings * gapBits + 7) >> 3
    return (postings, gaps, gaps + (postings * countBits + 7) >> 3)
  }

  @inline(__always)
  private func last(_ block: Int) -> UInt32 {
    UInt32(
      littleEndian: unsafe base.loadUnaligned(fromByteOffset: 8 * block, as: UInt32.self))
  }

  @inline(__always)
  private func head(_ block: Int) -> UInt32 {
    UInt32(
      littleEndian: unsafe base.loadUnaligned(fromByteOffset: 8 * block + 4, as: UInt32.self))
  }
}
