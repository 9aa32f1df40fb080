/// Bytes that are written from front to back and can be read back: a new file, or memory.
package protocol ByteOutput: AnyObject {
  /// The number of bytes written.
  var count: Int { get }

  /// Writes bytes after the last.
  func append(_ bytes: Span<UInt8>) throws(FileFailure)

  /// Replaces bytes at the beginning, without moving the end.
  func overwriteStart(with bytes: [UInt8]) throws(FileFailure)

  /// Hands what is buffered to the system, so that it can be read.
  func flush() throws(FileFailure)

  /// Waits until what was written is where it lasts.
  func synchronize() throws(FileFailure)

  /// Reads bytes from anywhere in what was flushed; fewer than asked for only at the end.
  func read(from offset: Int, count: Int) throws(FileFailure) -> [UInt8]

  /// The time of day in seconds since 1970, where it matters when something was written; else 0.
  var now: Int64 { get }

  /// Sets when it was last written, in seconds since 1970, where such a time is kept.
  func setTime(_ seconds: Int64)
}

/// Bytes that are written into memory.
package final class MemoryOutput: ByteOutput {
  private var bytes: [UInt8] = []

  /// Starts with no bytes.
  package init() {}

  /// The number of bytes written.
  package var count: Int { bytes.count }

  /// A copy of what was written.
  ///
  /// - Complexity: O(n) in its size.
  package var region: MemoryRegion { MemoryRegion(copying: bytes) }

  /// Writes bytes after the last.
  package func append(_ new: Span<UInt8>) {
    unsafe new.withUnsafeBufferPointer { unsafe bytes.append(contentsOf: $0) }
  }

  /// Replaces bytes at the beginning, without moving the end.
  package func overwriteStart(with new: [UInt8]) {
    bytes.replaceSubrange(0..<min(new.count, bytes.count), with: new)
  }

  /// Does nothing, as nothing is buffered.
  package func flush() {}

  /// Does nothing, as memory doesn't last.
  package func synchronize() {}

  /// Reads bytes from anywhere in what was written; fewer than asked for only at the end.
  package func read(from offset: Int, count: Int) -> [UInt8] {
    Array(bytes[min(offset, bytes.count)..<min(offset + count, bytes.count)])
  }

  /// 0, so that the same bytes are written every time.
  package var now: Int64 { 0 }

  /// Does nothing, as memory has no time.
  package func setTime(_ seconds: Int64) {}
}
