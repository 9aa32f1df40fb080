/// A word's bytes as numbers: all of them if it has up to 16, and a hash of them.
struct WordKey {
  /// The hash of the bytes; its upper half is the better one.
  let hash: UInt64

  /// The first and the last eight bytes, or four of a word with fewer than eight.
  let first: UInt64
  let last: UInt64

  /// The number of bytes.
  let count: Int

  /// Whether the key tells the word from every other one.
  var isWhole: Bool { count <= 16 }

  /// Reads a word.
  ///
  /// Two loads that may overlap hold all bytes of a short word. Both are mixed by a multiplication
  /// whose halves are folded, after wyhash (Wang Yi, 2019).
  ///
  /// - Complexity: O(1) up to 16 bytes, O(n) above.
  @inline(__always)
  init(_ word: Span<UInt8>) {
    let count = word.count
    let bytes = unsafe word.bytes
    var hash: UInt64 = 0x9E37_79B9_7F4A_7C15 ^ UInt64(truncatingIfNeeded: count)
    if count >= 8 {
      first = Self.load(bytes, at: 0)
      last = Self.load(bytes, at: count - 8)
      var offset = 8
      while offset < count - 8 {
        hash = Self.mix(hash, Self.load(bytes, at: offset))
        offset += 8
      }
    } else if count >= 4 {
      first = Self.loadHalf(bytes, at: 0)
      last = Self.loadHalf(bytes, at: count - 4)
    } else {
      var short: UInt64 = 0
      for index in 0..<count { short = short << 8 | UInt64(word[index]) }
      first = short
      last = 0
    }
    self.count = count
    self.hash = Self.mix(Self.mix(hash, first), last)
  }

  @inline(__always)
  private static func mix(_ hash: UInt64, _ input: UInt64) -> UInt64 {
    let product = (hash ^ input).multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
    return product.high ^ product.low
  }

  @inline(__always)
  private static func load(_ bytes: RawSpan, at offset: Int) -> UInt64 {
    // Checked: the word has eight bytes from the offset on.
    UInt64(littleEndian: unsafe bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }

  @inline(__always)
  private static func loadHalf(_ bytes: RawSpan, at offset: Int) -> UInt64 {
    // Checked: the word has four bytes from the offset on.
    let half = unsafe bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt32.self)
    return UInt64(UInt32(littleEndian: half))
  }
}
