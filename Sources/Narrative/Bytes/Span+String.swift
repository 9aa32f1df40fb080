extension Span<UInt8> {
  /// The text of a range as it is; invalid UTF-8 is repaired.
  ///
  /// - Complexity: O(n) in the length of the range.
  func string(in range: Range<Int>) -> String {
    unsafe extracting(range).withUnsafeBufferPointer {
      unsafe String(decoding: $0, as: UTF8.self)
    }
  }
}
