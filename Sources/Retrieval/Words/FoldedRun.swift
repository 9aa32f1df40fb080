/// Reads runs of ASCII letters and digits in small letters, eight bytes at a time.
enum FoldedRun {
  /// The bytes that a run needs room for.
  static let capacity = 48

  /// Reads the run that begins at an offset.
  ///
  /// - Parameters:
  ///   - text: A text in UTF-8.
  ///   - start: Where a letter or digit stands.
  ///   - limit: Where the run ends at the latest.
  ///   - buffer: Takes the run; it has `capacity` bytes.
  /// - Returns: The run's length, or nil if it is longer than most words or too near the end of the
  ///   text.
  /// - Complexity: O(n) in its length.
  @inline(__always)
  static func read(
    _ text: Span<UInt8>, from start: Int, before limit: Int, into buffer: inout [UInt8]
  ) -> Int? {
    let raw = unsafe text.bytes
    var span = buffer.mutableSpan
    var folded = unsafe span.mutableBytes
    var length = 0
    while length < capacity, raw.byteCount &- start &- length >= 8 {
      // Checked: eight bytes are left.
      let word = UInt64(
        littleEndian: unsafe raw.unsafeLoadUnaligned(
          fromByteOffset: start &+ length, as: UInt64.self))
      // Digits have the bit that tells small letters already.
      folded.storeBytes(
        of: (word | 0x2020_2020_2020_2020).littleEndian, toByteOffset: length, as: UInt64.self)
      let others = otherBytes(word)
      if others != 0 {
        return min(length &+ others.trailingZeroBitCount >> 3, limit &- start)
      }
      length &+= 8
    }
    return nil
  }

  /// The top bit of each byte that is no ASCII letter or digit.
  @inline(__always)
  private static func otherBytes(_ word: UInt64) -> UInt64 {
    let tops: UInt64 = 0x8080_8080_8080_8080
    let low = word & ~tops
    let small = low | 0x2020_2020_2020_2020
    let letters = atLeast(UInt8(ascii: "a"), small) & ~atLeast(UInt8(ascii: "z") + 1, small)
    let digits = atLeast(UInt8(ascii: "0"), low) & ~atLeast(UInt8(ascii: "9") + 1, low)
    return (~(letters | digits) | word) & tops
  }

  /// The top bit of each byte that is at least some, and other bits; all bytes are below 128.
  @inline(__always)
  private static func atLeast(_ least: UInt8, _ word: UInt64) -> UInt64 {
    word &+ 0x0101_0101_0101_0101 &* UInt64(128 - least)
  }
}
