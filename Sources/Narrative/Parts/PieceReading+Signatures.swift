/// Words under which somebody's name stands.
extension PieceReading {
  /// Reads a block quotation or a paragraph with the name under it of whom it is from.
  ///
  /// - Returns: The number of the next block; nil if nothing is signed here.
  mutating func readSigned(_ index: Int, isOther: Bool) -> Int? {
    var end = index + 1
    if let quotation = pieces[index].quotation {
      while end < pieces.count, pieces[end].quotation == quotation { end += 1 }
    }
    var blocks = Array(pieces[index..<end])
    guard let last = blocks.last else { return nil }
    var name: String?
    if blocks.count > 1, mayBeSignature(last),
      let found = Signature.name(inLine: words(of: last, atMost: 130))
    {
      name = found
      blocks.removeLast()
    } else if end < pieces.count, pieces[end].kind == .paragraph, mayBeSignature(pieces[end]),
      let found = Signature.name(inLine: words(of: pieces[end])), maySign(blocks)
    {
      name = found
      end += 1
    } else if mayBeSignature(last), Signature.name(inLine: words(of: last)) != nil {
      // A name under nothing.
      structure.omit(.attribution)
      return end
    } else if let found = Signature(endOf: last.byteRange, in: bytes.span),
      isSignedInside(last, found)
    {
      name = found.name
      blocks[blocks.count - 1].byteRange = last.byteRange.lowerBound..<found.end
    }
    guard let name else { return nil }
    structure.omit(.attribution)
    var setting = sections.setting(after: paragraphsInSection)
    if !OtherHand.isSame(name.prefixOfName, author) || isCollection {
      setting.voice = isOther ? .other : .cited
      setting.speaker = name
    }
    setting.isSaying = blocks.count == 1
    for block in blocks { append(block, setting) }
    return end
  }

  private func mayBeSignature(_ piece: Piece) -> Bool {
    let first = bytes[piece.byteRange.lowerBound]
    return piece.byteRange.count <= 120
      && (first == UInt8(ascii: "-") || first == 0xE2 || first == UInt8(ascii: "~"))
  }

  /// Whether a name on its own below blocks may say whose they are: a quotation, or something short
  /// between quotation marks.
  private func maySign(_ blocks: [Piece]) -> Bool {
    guard let first = blocks.first else { return false }
    if first.quotation != nil || isCollection { return true }
    return first.byteRange.count <= 600 && Self.opensQuotation(bytes, first.byteRange.lowerBound)
  }

  private func isSignedInside(_ piece: Piece, _ signature: Signature) -> Bool {
    if piece.quotation != nil || isCollection { return true }
    guard piece.byteRange.count <= 1200, !signature.name.hasSuffix(".") else { return false }
    if Self.opensQuotation(bytes, piece.byteRange.lowerBound) { return true }
    if piece.isItem, SentenceEnd.closes(bytes.span, piece.byteRange.lowerBound..<signature.end) {
      return bytes[signature.end..<piece.byteRange.upperBound].contains { $0 >= 0x80 }
    }
    let isOnOwnLine = (signature.end..<piece.byteRange.upperBound).contains { bytes[$0].isLineEnd }
    return isOnOwnLine && signature.name.split(separator: " ").count >= 2
      && bytes[piece.byteRange.lowerBound] < 0x80
  }

  private static func opensQuotation(_ bytes: [UInt8], _ start: Int) -> Bool {
    if bytes[start] == UInt8(ascii: "\"") { return true }
    guard start + 2 < bytes.count else { return false }
    if bytes[start] == 0xC2 { return bytes[start + 1] == 0xAB }
    return bytes[start] == 0xE2 && bytes[start + 1] == 0x80
      && [0x9C, 0x9E, 0x98].contains(bytes[start + 2])
  }
}

extension String {
  /// What stands before a comma or bracket: the name without the title of a book.
  fileprivate var prefixOfName: String { String(prefix { !",(;[".contains($0) }) }
}
