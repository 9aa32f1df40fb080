/// Cuts what has no sentence ends, such as a file of one line, so that no passage is without bounds.
enum PassageLimit {
  /// The pieces of a range, none longer than a limit: cut at white space, else between characters.
  ///
  /// - Complexity: O(n) in the length of the range.
  static func pieces(
    of range: Range<Int>, in bytes: Span<UInt8>, longest: Int
  ) -> [Range<Int>] {
    guard range.count > longest else { return [range] }
    var pieces: [Range<Int>] = []
    var start = range.lowerBound
    while range.upperBound - start > longest {
      let limit = start + longest
      var cut = limit
      while cut > start, !bytes[cut].isASCIIWhitespace { cut -= 1 }
      if cut == start { cut = limit.floor(in: bytes) }
      if let piece = Paragraphs.trimmed(bytes, start..<cut) { pieces.append(piece) }
      start = cut
    }
    if let piece = Paragraphs.trimmed(bytes, start..<range.upperBound) { pieces.append(piece) }
    return pieces
  }
}
