internal import Files
internal import Narrative

/// The terms of consecutive passages, passage by passage, as one worker numbers them.
struct ForwardPart: Sendable {
  /// The worker whose numbers the terms are.
  var worker: Int

  /// The number of distinct terms of each passage.
  var counts: [UInt32] = []

  /// The distinct terms of all passages, those of a passage in the order they first stand there.
  var terms: [UInt32] = []

  /// How often each of them stands in its passage, 255 at most.
  var frequencies: [UInt8] = []

  /// The lengths of the passages, as `LengthCode` writes them.
  var lengthCodes: [UInt8] = []

  /// The sum of the lengths.
  var termTotal = 0

  init(worker: Int) { self.worker = worker }

  /// The bytes of the part in a file of parts: worker, number of passages, number of terms, counts
  /// and terms (four bytes each), then frequencies.
  ///
  /// Only the program that wrote such a file reads it, so numbers are as the processor has them.
  var encoded: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(12 + 4 * counts.count + 5 * terms.count)
    let head = [UInt32(worker), UInt32(counts.count), UInt32(terms.count)]
    for numbers in [head, counts, terms] {
      unsafe numbers.withUnsafeBytes { unsafe bytes.append(contentsOf: $0) }
    }
    bytes += frequencies
    return bytes
  }

  /// Reads the part that begins at an offset of a file and moves the offset after it.
  init?(_ file: any ByteOutput, at offset: inout Int) throws(FileFailure) {
    let head = try file.read(from: offset, count: 12)
    guard head.count == 12 else { return nil }
    let numbers = Self.numbers(head, 0..<12)
    worker = Int(numbers[0])
    let (passages, entries) = (Int(numbers[1]), Int(numbers[2]))
    let body = try file.read(from: offset + 12, count: 4 * passages + 5 * entries)
    guard body.count == 4 * passages + 5 * entries else { return nil }
    offset += 12 + body.count
    counts = Self.numbers(body, 0..<4 * passages)
    terms = Self.numbers(body, 4 * passages..<4 * (passages + entries))
    frequencies = Array(body[(4 * (passages + entries))...])
  }

  private static func numbers(_ bytes: [UInt8], _ range: Range<Int>) -> [UInt32] {
    let count = range.count / 4
    return unsafe [UInt32](unsafeUninitializedCapacity: count) { buffer, initialized in
      unsafe bytes[range].withUnsafeBytes {
        unsafe UnsafeMutableRawBufferPointer(buffer).copyMemory(from: $0)
      }
      initialized = count
    }
  }
}
