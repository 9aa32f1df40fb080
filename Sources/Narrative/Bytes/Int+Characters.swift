extension Int {
  /// The nearest offset at or before this one where a character begins.
  func floor(in bytes: Span<UInt8>) -> Int {
    var index = self
    while index > 0, index < bytes.count, bytes[index] & 0xC0 == 0x80 { index -= 1 }
    return index
  }
}
