/// Sayings with a name on the line under each, which looks like a heading there.
enum SignedSayings {
  /// The longest saying in bytes.
  private static let longest = 800

  /// The blocks, with the line of the name made a part of the saying above it, where nearly all
  /// paragraphs have one.
  ///
  /// - Complexity: O(n) in the size of the text.
  static func joined(_ pieces: [Piece], in bytes: Span<UInt8>) -> [Piece] {
    let signed = pieces.indices.dropLast().filter {
      signs(pieces[$0 + 1], under: pieces[$0], bytes)
    }
    let paragraphs = pieces.count { $0.kind == .paragraph }
    guard signed.count >= 2, signed.count * 4 >= paragraphs * 3 else { return pieces }
    var joined = pieces
    for index in signed {
      joined[index].byteRange =
        pieces[index].byteRange.lowerBound..<pieces[index + 1].byteRange.upperBound
    }
    let names = Set(signed.map { $0 + 1 })
    return joined.indices.filter { !names.contains($0) }.map { joined[$0] }
  }

  /// Whether a heading stands right under a paragraph and is a name.
  private static func signs(_ name: Piece, under saying: Piece, _ bytes: Span<UInt8>) -> Bool {
    guard name.isHeading, saying.kind == .paragraph, saying.byteRange.count <= longest,
      name.byteRange.count <= 60, name.byteRange.lowerBound > saying.byteRange.upperBound
    else { return false }
    let lines = saying.byteRange.count { bytes[$0] == 0x0A }
    let whole = saying.byteRange.lowerBound..<name.byteRange.upperBound
    return saying.line + lines + 1 == name.line
      && Signature(underWords: whole, in: bytes, isSetIn: false) != nil
  }
}
