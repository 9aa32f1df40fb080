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

  /// The bytes of the part in a file of parts: worker, number of passages, number of terms (four
  /// bytes each), then counts, terms and frequencies.
  var encoded: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(12 + 4 * counts.count + 5 * terms.count)
    bytes.appendLittleEndian(UInt32(worker))
    bytes.appendLittleEndian(UInt32(counts.count))
    bytes.appendLittleEndian(UInt32(terms.count))
    for count in counts { bytes.appendLittleEndian(count) }
    for term in terms { bytes.appendLittleEndian(term) }
    bytes += frequencies
    return bytes
  }

  /// Reads the part that begins at an offset of a file and moves the offset behind it.
  init?(_ file: OutputFile, at offset: inout Int) throws(FileFailure) {
    let head = try file.read(from: offset, count: 12)
    guard head.count == 12 else { return nil }
    worker = Int(Self.number(head, 0))
    let (passages, entries) = (Int(Self.number(head, 4)), Int(Self.number(head, 8)))
    let body = try file.read(from: offset + 12, count: 4 * passages + 5 * entries)
    guard body.count == 4 * passages + 5 * entries else { return nil }
    offset += 12 + body.count
    counts = (0..<passages).map { Self.number(body, 4 * $0) }
    terms = (0..<entries).map { Self.number(body, 4 * (passages + $0)) }
    frequencies = Array(body[(4 * (passages + entries))...])
  }

  private static func number(_ bytes: [UInt8], _ index: Int) -> UInt32 {
    UInt32(bytes[index]) | UInt32(bytes[index + 1]) << 8 | UInt32(bytes[index + 2]) << 16
      | UInt32(bytes[index + 3]) << 24
  }
}
