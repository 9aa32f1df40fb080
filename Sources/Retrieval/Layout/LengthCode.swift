/// The length of a passage in one byte, as the index file keeps it.
///
/// Lengths below 128 terms are exact; above, each code stands for lengths within a 25th of it.
enum LengthCode {
  /// The least length of each code.
  static let lengths: [Int] = {
    var lengths = Array(0..<128)
    while lengths.count < 256 {
      let last = lengths[lengths.count - 1]
      lengths.append(last + last / 25)
    }
    return lengths
  }()

  /// The code of a length.
  static func code(for length: Int) -> UInt8 {
    if length < 128 { return UInt8(max(length, 0)) }
    let above = lengths.firstIndex { $0 > length } ?? 256
    return UInt8(above - 1)
  }
}
