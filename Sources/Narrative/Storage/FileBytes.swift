/// A part of a mapped file.
///
/// Reading is total: whatever lies behind the end reads as 0 and a part that reaches over the end
/// is cut. So a file whose offsets lie can give a wrong answer and never a crash.
package struct FileBytes: Sendable {
  private let file: MappedFile
  private let offset: Int

  /// The number of bytes.
  package let count: Int

  /// All of a file.
  init(of file: MappedFile) {
    self.file = file
    offset = 0
    count = file.count
  }

  private init(file: MappedFile, offset: Int, count: Int) {
    self.file = file
    self.offset = offset
    self.count = count
  }

  /// The part of at most `count` bytes that begins at `start`, cut to what there is.
  package func part(from start: Int, count: Int) -> FileBytes {
    let start = min(max(start, 0), self.count)
    return FileBytes(
      file: file, offset: offset + start, count: min(max(count, 0), self.count - start))
  }

  /// The byte at an index.
  package func byte(at index: Int) -> UInt8 {
    guard index >= 0, index < count else { return 0 }
    return unsafe buffer[index]
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
    return try withExtendedLifetime(file) {
      try unsafe body(Span(_unsafeBytes: bytes))
    }
  }

  /// The bytes themselves; the caller keeps this value alive while it uses them.
  @unsafe package var buffer: UnsafeRawBufferPointer {
    unsafe UnsafeRawBufferPointer(rebasing: file.buffer[offset..<offset + count])
  }
}
