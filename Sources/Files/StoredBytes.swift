/// A part of a mapped file, or of memory that has the layout of one.
///
/// Reading is total: whatever lies after the end reads as 0 and a part that reaches over the end
/// is cut. So a file whose offsets lie can give a wrong answer and never a crash.
package struct StoredBytes: Sendable {
  private let region: MemoryRegion
  private let offset: Int

  /// The number of bytes.
  package let count: Int

  /// All of a region.
  init(of region: MemoryRegion) {
    self.region = region
    offset = 0
    count = region.count
  }

  private init(region: MemoryRegion, offset: Int, count: Int) {
    self.region = region
    self.offset = offset
    self.count = count
  }

  /// The part of at most `count` bytes that begins at `start`, cut to what there is.
  package func part(from start: Int, count: Int) -> StoredBytes {
    let start = min(max(start, 0), self.count)
    return StoredBytes(
      region: region, offset: offset + start, count: min(max(count, 0), self.count - start))
  }

  /// The byte at an index.
  package func byte(at index: Int) -> UInt8 {
    guard index >= 0, index < count else { return 0 }
    return unsafe buffer[index]
  }

  /// The number in the two bytes at an index, the lowest first.
  package func uint16(at index: Int) -> UInt16 {
    guard index >= 0, index <= count - 2 else { return 0 }
    return UInt16(
      littleEndian: unsafe buffer.loadUnaligned(fromByteOffset: index, as: UInt16.self))
  }

  /// The number in the four bytes at an index, the lowest first.
  package func uint32(at index: Int) -> UInt32 {
    guard index >= 0, index <= count - 4 else { return 0 }
    return UInt32(
      littleEndian: unsafe buffer.loadUnaligned(fromByteOffset: index, as: UInt32.self))
  }

  /// The number in the eight bytes at an index, the lowest first.
  package func uint64(at index: Int) -> UInt64 {
    guard index >= 0, index <= count - 8 else { return 0 }
    return UInt64(
      littleEndian: unsafe buffer.loadUnaligned(fromByteOffset: index, as: UInt64.self))
  }

  /// The floating-point number in the four bytes at an index.
  package func float(at index: Int) -> Float { Float(bitPattern: uint32(at: index)) }

  /// The number in four bytes as an index.
  package func index32(at index: Int) -> Int { Int(uint32(at: index)) }

  /// The number in eight bytes as an index, the largest there is if it doesn't fit.
  package func index64(at index: Int) -> Int { Int(clamping: uint64(at: index)) }

  /// A copy of all bytes.
  ///
  /// - Complexity: O(n) in their number.
  package var array: [UInt8] { unsafe Array(buffer) }

  /// Calls a closure with the bytes.
  package func withSpan<Result>(_ body: (Span<UInt8>) throws -> Result) rethrows -> Result {
    let bytes = unsafe buffer
    return try withExtendedLifetime(region) {
      try unsafe body(Span(_unsafeBytes: bytes))
    }
  }

  /// The bytes themselves; the caller keeps this value alive while it uses them.
  @unsafe package var buffer: UnsafeRawBufferPointer {
    unsafe UnsafeRawBufferPointer(rebasing: region.buffer[offset..<offset + count])
  }
}
