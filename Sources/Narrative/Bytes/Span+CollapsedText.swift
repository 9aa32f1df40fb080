extension Span<UInt8> {
  /// The text in a range with every run of white space made one space and none at the ends.
  ///
  /// - Parameter range: A range of whole characters.
  /// - Complexity: O(n) in the length of the range.
  func collapsedText(in range: Range<Int>) -> String {
    var collapsed: [UInt8] = []
    collapsed.reserveCapacity(range.count)
    var pendingSpace = false
    for index in range {
      let byte = self[index]
      if byte.isASCIIWhitespace {
        pendingSpace = !collapsed.isEmpty
      } else {
        if pendingSpace { collapsed.append(UInt8(ascii: " ")) }
        pendingSpace = false
        collapsed.append(byte)
      }
    }
    return String(decoding: collapsed, as: UTF8.self)
  }
}
