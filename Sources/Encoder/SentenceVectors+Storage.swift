/// As bytes: the width and the number of vectors (4 bytes each), the scales (float32), the codes (one byte
/// each). All numbers are little-endian.
extension SentenceVectors {
  private static let headSize = 8

  /// The vectors as bytes, to be kept in a file beside the digest of the models file that made them.
  ///
  /// - Complexity: O(n) in the number of codes.
  package var bytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(Self.headSize + 4 * count + codes.count)
    func append(_ number: UInt32) {
      for shift in stride(from: UInt32(0), to: 32, by: 8) {
        bytes.append(UInt8(number >> shift & 0xFF))
      }
    }
    append(UInt32(width))
    append(UInt32(count))
    for scale in scales { append(scale.bitPattern) }
    bytes += codes.lazy.map { UInt8(bitPattern: $0) }
    return bytes
  }

  /// Reads vectors that were kept as bytes.
  ///
  /// - Returns: Nil if the bytes are none that `bytes` gives: of another number, or with scales or codes
  ///   that no vector has.
  /// - Complexity: O(n) in the number of bytes.
  package init?(bytes: Span<UInt8>) {
    func number(at index: Int) -> UInt32 {
      (0..<4).reduce(0) { $0 | UInt32(bytes[index + $1]) << UInt32(8 * $1) }
    }
    guard bytes.count >= Self.headSize else { return nil }
    let width = Int(number(at: 0))
    let count = Int(number(at: 4))
    let codeStart = Self.headSize + 4 * count
    guard width > 0, bytes.count == codeStart + width * count else { return nil }
    let scales = (0..<count).map { Float(bitPattern: number(at: Self.headSize + 4 * $0)) }
    let codes = (codeStart..<bytes.count).map { Int8(bitPattern: bytes[$0]) }
    guard scales.allSatisfy({ $0 >= 0 && $0 <= 1 }), !codes.contains(.min) else { return nil }
    self.init(width: width, codes: codes, scales: scales)
  }
}
