internal import Narrative

/// Writes the postings of a term as `PostingCursor` reads them.
///
/// A list of n postings has ⌈n / 128⌉ blocks of 128, the last with the rest. First come the heads of
/// all blocks, eight bytes each: the block's last passage (4), the bits of a gap (1), the bits of a
/// frequency (1), the block's largest impact as `Impacts` codes it (1), and 0. Then, block by block,
/// the gaps to the passage before, less 1, and the frequencies, less 1, each as numbers of as many
/// bits as the block's largest needs, packed from the lowest bit up and filled to a whole byte.
struct PostingEncoder {
  /// The postings of a block.
  static let blockSize = 128

  /// The bytes written so far.
  private(set) var bytes: [UInt8] = []

  /// Appends a list.
  ///
  /// - Parameters:
  ///   - passages: The passages in ascending order.
  ///   - frequencies: How often the term stands in each.
  ///   - range: The part of both arrays that is the term's.
  ///   - lengthCodes: The length code of every passage.
  ///   - impacts: The impacts in this corpus.
  /// - Returns: The size of the list in bytes.
  mutating func append(
    _ passages: [UInt32], _ frequencies: [UInt8], _ range: Range<Int>, lengthCodes: [UInt8],
    impacts: Impacts
  ) -> Int {
    let start = bytes.count
    let blocks = (range.count + Self.blockSize - 1) / Self.blockSize
    bytes.append(contentsOf: repeatElement(0, count: 8 * blocks))
    var previous = UInt32.max
    for block in 0..<blocks {
      let lower = range.lowerBound + block * Self.blockSize
      let part = lower..<min(lower + Self.blockSize, range.upperBound)
      let widths = Widths(passages, frequencies, part, after: previous)
      let most = part.reduce(Float(0)) {
        max(
          $0,
          impacts.impact(
            frequency: Int(frequencies[$1]), lengthCode: lengthCodes[Int(passages[$1])]))
      }
      let last = passages[part.upperBound - 1]
      let head = start + 8 * block
      for shift in 0..<4 { bytes[head + shift] = UInt8(truncatingIfNeeded: last >> (8 * shift)) }
      bytes[head + 4] = UInt8(widths.gap)
      bytes[head + 5] = UInt8(widths.frequency)
      bytes[head + 6] = Impacts.code(forBound: most)
      appendBody(passages, frequencies, part, after: previous, widths)
      previous = last
    }
    return bytes.count - start
  }

  /// The bits that the numbers of a block need.
  private struct Widths {
    let gap: Int
    let frequency: Int

    init(_ passages: [UInt32], _ frequencies: [UInt8], _ part: Range<Int>, after previous: UInt32) {
      var (gaps, counts): (UInt32, UInt32) = (0, 0)
      var before = previous
      for index in part {
        gaps |= passages[index] &- before &- 1
        before = passages[index]
        counts |= UInt32(frequencies[index]) - 1
      }
      gap = UInt32.bitWidth - gaps.leadingZeroBitCount
      frequency = UInt32.bitWidth - counts.leadingZeroBitCount
    }
  }

  /// Appends the gaps and the frequencies of a block.
  private mutating func appendBody(
    _ passages: [UInt32], _ frequencies: [UInt8], _ part: Range<Int>, after last: UInt32,
    _ widths: Widths
  ) {
    let gapStart = bytes.count
    let frequencyStart = gapStart + (part.count * widths.gap + 7) >> 3
    let end = frequencyStart + (part.count * widths.frequency + 7) >> 3
    // Room for eight bytes at every place that a number begins at.
    bytes.append(contentsOf: repeatElement(0, count: end - gapStart + 8))
    var span = bytes.mutableSpan
    var packed = unsafe span.mutableBytes
    var previous = last
    var bit = gapStart << 3
    for index in part {
      Self.add(passages[index] &- previous &- 1, at: bit, to: &packed)
      previous = passages[index]
      bit &+= widths.gap
    }
    bit = frequencyStart << 3
    for index in part where widths.frequency > 0 {
      Self.add(UInt32(frequencies[index]) &- 1, at: bit, to: &packed)
      bit &+= widths.frequency
    }
    bytes.removeLast(8)
  }

  /// Puts a number where there are zeros, its lowest bit at a place counted in bits.
  @inline(__always)
  private static func add(_ number: UInt32, at bit: Int, to bytes: inout MutableRawSpan) {
    // Checked: the encoder made room for eight bytes from there on.
    let old = unsafe bytes.unsafeLoadUnaligned(fromByteOffset: bit >> 3, as: UInt64.self)
    let new = UInt64(littleEndian: old) | UInt64(number) << UInt64(bit & 7)
    bytes.storeBytes(of: new.littleEndian, toByteOffset: bit >> 3, as: UInt64.self)
  }
}
