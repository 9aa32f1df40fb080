/// A 64-bit checksum over bytes that come piece by piece: XXH64 (Yann Collet's xxHash, as specified
/// in `doc/xxhash_spec.md` of its repository).
///
/// It notices damage; it isn't meant against someone who wants two texts to have the same.
package struct Checksum: Sendable {
  private static let prime1: UInt64 = 0x9E37_79B1_85EB_CA87
  private static let prime2: UInt64 = 0xC2B2_AE3D_27D4_EB4F
  private static let prime3: UInt64 = 0x1656_67B1_9E37_79F9
  private static let prime4: UInt64 = 0x85EB_CA77_C2B2_AE63
  private static let prime5: UInt64 = 0x27D4_EB2F_1656_67C5

  private let seed: UInt64
  private var lanes: SIMD4<UInt64>
  private var pending: [UInt8] = []
  private var length: UInt64 = 0

  /// Starts over no bytes.
  package init(seed: UInt64 = 0) {
    self.seed = seed
    lanes = SIMD4(
      seed &+ Self.prime1 &+ Self.prime2, seed &+ Self.prime2, seed, seed &- Self.prime1)
    pending.reserveCapacity(32)
  }

  /// The checksum of bytes that are all there.
  package static func of(_ bytes: Span<UInt8>, seed: UInt64 = 0) -> UInt64 {
    var checksum = Checksum(seed: seed)
    checksum.update(bytes)
    return checksum.value
  }

  /// Takes bytes after those already taken.
  ///
  /// - Complexity: O(n) in their number.
  package mutating func update(_ bytes: Span<UInt8>) {
    length &+= UInt64(bytes.count)
    var index = 0
    if !pending.isEmpty {
      while index < bytes.count, pending.count < 32 {
        pending.append(bytes[index])
        index += 1
      }
      guard pending.count == 32 else { return }
      let block = pending
      unsafe consume(block.span.bytes, at: 0)
      pending.removeAll(keepingCapacity: true)
    }
    let raw = unsafe bytes.bytes
    while index + 32 <= bytes.count {
      consume(raw, at: index)
      index += 32
    }
    while index < bytes.count {
      pending.append(bytes[index])
      index += 1
    }
  }

  /// Takes a number as its eight bytes.
  package mutating func update(_ number: UInt64) {
    let bytes = (0..<8).map { UInt8(truncatingIfNeeded: number >> (8 * UInt64($0))) }
    update(bytes.span)
  }

  /// Takes a string and its length, so that neighbours can't run together.
  package mutating func update(_ string: String) {
    let bytes = Array(string.utf8)
    update(UInt64(bytes.count))
    update(bytes.span)
  }

  /// The checksum of all bytes so far.
  package var value: UInt64 {
    var hash: UInt64
    if length >= 32 {
      hash =
        Self.rotate(lanes[0], 1) &+ Self.rotate(lanes[1], 7) &+ Self.rotate(lanes[2], 12)
        &+ Self.rotate(lanes[3], 18)
      for lane in 0..<4 {
        hash = (hash ^ Self.round(0, lanes[lane])) &* Self.prime1 &+ Self.prime4
      }
    } else {
      hash = seed &+ Self.prime5
    }
    hash &+= length
    var index = 0
    while index + 8 <= pending.count {
      hash = Self.rotate(hash ^ Self.round(0, number(at: index, bytes: 8)), 27)
      hash = hash &* Self.prime1 &+ Self.prime4
      index += 8
    }
    if index + 4 <= pending.count {
      hash = Self.rotate(hash ^ number(at: index, bytes: 4) &* Self.prime1, 23)
      hash = hash &* Self.prime2 &+ Self.prime3
      index += 4
    }
    while index < pending.count {
      hash = Self.rotate(hash ^ UInt64(pending[index]) &* Self.prime5, 11) &* Self.prime1
      index += 1
    }
    hash = (hash ^ hash >> 33) &* Self.prime2
    hash = (hash ^ hash >> 29) &* Self.prime3
    return hash ^ hash >> 32
  }

  private mutating func consume(_ bytes: RawSpan, at index: Int) {
    // Checked: the span holds 32 bytes from the index on.
    for lane in 0..<4 {
      let input = unsafe bytes.unsafeLoadUnaligned(
        fromByteOffset: index + 8 * lane, as: UInt64.self)
      lanes[lane] = Self.round(lanes[lane], UInt64(littleEndian: input))
    }
  }

  private func number(at index: Int, bytes: Int) -> UInt64 {
    var number: UInt64 = 0
    for offset in (0..<bytes).reversed() { number = number << 8 | UInt64(pending[index + offset]) }
    return number
  }

  private static func round(_ accumulator: UInt64, _ input: UInt64) -> UInt64 {
    rotate(accumulator &+ input &* prime2, 31) &* prime1
  }

  private static func rotate(_ value: UInt64, _ count: UInt64) -> UInt64 {
    value << count | value >> (64 - count)
  }
}
