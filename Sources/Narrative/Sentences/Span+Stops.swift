extension Span<UInt8> {
  /// The first index of a range where a stop of a sentence may stand, or nil: `.`, `!`, `?`, and some
  /// of the bytes with which characters of three bytes begin, as `…` and `。` do.
  ///
  /// - Complexity: O(n) in the bytes up to there.
  func firstStopIndex(in range: Range<Int>) -> Int? {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let raw = unsafe bytes
    var index = Swift.max(range.lowerBound, 0)
    let end = Swift.min(range.upperBound, count)
    while end &- index >= 8 {
      let word = Self.load(raw, at: index)
      let found =
        Self.zeroBytes(word ^ ones &* UInt64(UInt8(ascii: ".")))
        | Self.zeroBytes(word ^ ones &* UInt64(UInt8(ascii: "!")))
        | Self.zeroBytes(word ^ ones &* UInt64(UInt8(ascii: "?")))
        | (word & word << 1 & word << 2 & 0x8080_8080_8080_8080)
      guard found != 0 else {
        index &+= 8
        continue
      }
      index += found.trailingZeroBitCount >> 3
      if SentenceStop.canBegin(with: self[index]) { return index }
      index += 1
    }
    while index < end {
      if SentenceStop.canBegin(with: self[index]) { return index }
      index += 1
    }
    return nil
  }
}
