/// A part of a models file.
///
/// Reading is total: whatever lies after the end reads as 0, and a part that reaches over the end is
/// cut. So a file whose offsets lie can give a wrong answer and never a crash.
struct ModelBytes: Sendable {
  private let memory: ModelMemory
  private let offset: Int

  /// The number of bytes.
  let count: Int

  /// All of a file.
  init(_ memory: ModelMemory) {
    self.memory = memory
    offset = 0
    count = memory.count
  }

  private init(memory: ModelMemory, offset: Int, count: Int) {
    self.memory = memory
    self.offset = offset
    self.count = count
  }

  /// The part of at most `count` bytes that begins at `start`, cut to what there is.
  func part(from start: Int, count: Int) -> ModelBytes {
    let start = min(max(start, 0), self.count)
    return ModelBytes(
      memory: memory, offset: offset + start, count: min(max(count, 0), self.count - start))
  }

  /// The byte at an index.
  func byte(at index: Int) -> UInt8 {
    guard index >= 0, index < count else { return 0 }
    return unsafe buffer[index]
  }

  /// The number in the two bytes at an index, the lowest first.
  func uint16(at index: Int) -> UInt16 {
    guard index >= 0, index <= count - 2 else { return 0 }
    return UInt16(
      littleEndian: unsafe buffer.loadUnaligned(fromByteOffset: index, as: UInt16.self))
  }

  /// The number in the four bytes at an index, the lowest first.
  func uint32(at index: Int) -> UInt32 {
    guard index >= 0, index <= count - 4 else { return 0 }
    return UInt32(
      littleEndian: unsafe buffer.loadUnaligned(fromByteOffset: index, as: UInt32.self))
  }

  /// The number in the eight bytes at an index, the lowest first.
  func uint64(at index: Int) -> UInt64 {
    guard index >= 0, index <= count - 8 else { return 0 }
    return UInt64(
      littleEndian: unsafe buffer.loadUnaligned(fromByteOffset: index, as: UInt64.self))
  }

  /// The floating-point number in the four bytes at an index.
  func float(at index: Int) -> Float { Float(bitPattern: uint32(at: index)) }

  /// The number in four bytes as an index.
  func index32(at index: Int) -> Int { Int(uint32(at: index)) }

  /// The number in eight bytes as an index, the largest there is if it doesn't fit.
  func index64(at index: Int) -> Int { Int(clamping: uint64(at: index)) }

  /// A copy of all bytes.
  ///
  /// - Complexity: O(n) in their number.
  var array: [UInt8] { unsafe Array(buffer) }

  /// The bytes themselves; the caller keeps this value alive while it uses them.
  @unsafe var buffer: UnsafeRawBufferPointer {
    unsafe UnsafeRawBufferPointer(rebasing: memory.buffer[offset..<offset + count])
  }
}
