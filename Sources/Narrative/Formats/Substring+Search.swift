extension StringProtocol {
  /// Where a text first stands, compared byte by byte.
  func firstRange(ofBytes text: String) -> Range<Index>? {
    utf8.indices.lazy.compactMap { range(of: text, at: $0) }.first
  }

  /// Where a text last stands, compared byte by byte.
  func lastRange(ofBytes text: String) -> Range<Index>? {
    utf8.indices.reversed().lazy.compactMap { range(of: text, at: $0) }.first
  }

  private func range(of text: String, at start: Index) -> Range<Index>? {
    guard utf8[start...].starts(with: text.utf8),
      let end = utf8.index(start, offsetBy: text.utf8.count, limitedBy: utf8.endIndex)
    else { return nil }
    return start..<end
  }
}
