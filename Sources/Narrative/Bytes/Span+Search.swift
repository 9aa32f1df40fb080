extension Span<UInt8> {
  /// The first index of a range where either of two bytes stands, or nil.
  ///
  /// - Parameters:
  ///   - first: One of the bytes.
  ///   - second: The other, or the same again.
  ///   - range: Where to look; what lies outside the bytes is left out.
  ///
  /// Eight bytes are looked at together: of the bytes of a number, those that are 0 are found as
  /// Warren's "Hacker's Delight" (2nd edition, section 6-1) does, and the lowest one exactly.
  ///
  /// - Complexity: O(n) in the bytes up to there.
  package func firstIndex(of first: UInt8, or second: UInt8, in range: Range<Int>) -> Int? {
    let firsts = 0x0101_0101_0101_0101 &* UInt64(first)
    let seconds = 0x0101_0101_0101_0101 &* UInt64(second)
    let raw = unsafe bytes
    var index = Swift.max(range.lowerBound, 0)
    let end = Swift.min(range.upperBound, count)
    // Most runs are long: 32 bytes in a step until there is something in them.
    while end &- index >= 32 {
      var found: UInt64 = 0
      for place in 0..<4 {
        let word = Self.load(raw, at: index &+ 8 &* place)
        found |= Self.zeroBytes(word ^ firsts) | Self.zeroBytes(word ^ seconds)
      }
      if found != 0 { break }
      index &+= 32
    }
    while end &- index >= 8 {
      let word = Self.load(raw, at: index)
      let found = Self.zeroBytes(word ^ firsts) | Self.zeroBytes(word ^ seconds)
      if found != 0 { return index + found.trailingZeroBitCount >> 3 }
      index &+= 8
    }
    while index < end {
      if self[index] == first || self[index] == second { return index }
      index += 1
    }
    return nil
  }

  /// Whether some bytes stand at an offset.
  ///
  /// - Complexity: O(n) in their number.
  func holds(_ words: [UInt8], at start: Int) -> Bool {
    guard start + words.count <= count else { return false }
    return words.indices.allSatisfy { self[start + $0] == words[$0] }
  }

  /// The top bit of each byte that is 0, and perhaps of bytes above the lowest such one.
  @inline(__always)
  static func zeroBytes(_ word: UInt64) -> UInt64 {
    (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080
  }

  /// Eight bytes, the first of them lowest; the caller checks that there are as many.
  @inline(__always)
  static func load(_ bytes: RawSpan, at index: Int) -> UInt64 {
    UInt64(littleEndian: unsafe bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self))
  }

  /// The number of characters that begin in a range, in UTF-8.
  ///
  /// - Complexity: O(n) in the length of the range.
  func characterCount(in range: Range<Int>) -> Int {
    let raw = unsafe bytes
    var index = Swift.max(range.lowerBound, 0)
    let end = Swift.min(range.upperBound, count)
    var continuations = 0
    while end &- index >= 8 {
      let word = Self.load(raw, at: index)
      // A byte that continues a character has its top bit set and the next one not.
      continuations += (word & ~(word << 1) & 0x8080_8080_8080_8080).nonzeroBitCount
      index &+= 8
    }
    while index < end {
      if self[index] & 0xC0 == 0x80 { continuations += 1 }
      index += 1
    }
    return range.count - continuations
  }

  /// The first index at or after one where a byte isn't ASCII, or nil.
  ///
  /// - Complexity: O(n) in the bytes up to there.
  func firstNonASCIIIndex(from start: Int) -> Int? {
    let raw = unsafe bytes
    var index = start
    while count &- index >= 8 {
      let found = Self.load(raw, at: index) & 0x8080_8080_8080_8080
      if found != 0 { return index + found.trailingZeroBitCount >> 3 }
      index &+= 8
    }
    while index < count {
      if self[index] >= 0x80 { return index }
      index += 1
    }
    return nil
  }
}
