/// A hash that is the same on every machine and in every version.
package enum StableHash {
  /// The 64-bit FNV-1a hash of a string's UTF-8 (Fowler, Noll and Vo, 1991), its bits mixed once
  /// more so that strings alike come out unlike.
  ///
  /// - Complexity: O(n) in the length.
  package static func hash(_ text: String) -> UInt64 { hash(text.utf8) }

  /// The same of bytes.
  ///
  /// - Complexity: O(n) in their number.
  package static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes {
      hash ^= UInt64(byte)
      hash &*= 0x100_0000_01B3
    }
    return SeededGenerator.mix(hash)
  }
}
