/// The marks that dialects of Markdown put around words.
extension MarkdownWords {
  /// What a reader sees of `[[target#part|words]]`.
  func linkWords(_ range: Range<Int>) -> ArraySlice<UInt8> {
    if let bar = bytes[range].lastIndex(of: UInt8(ascii: "|")) {
      return bytes[bar + 1..<range.upperBound]
    }
    if let hash = bytes[range].firstIndex(of: UInt8(ascii: "#")), hash > range.lowerBound {
      return bytes[range.lowerBound..<hash]
    }
    return bytes[range]
  }

  /// What stands between two marks of two characters, as in `==words==`.
  func pair(
    _ mark: StaticString, _ index: Int, _ limit: Int
  ) -> (end: Int, words: ArraySlice<UInt8>)? {
    guard byte(index + 1, limit) == bytes[index], let next = byte(index + 2, limit),
      !next.isASCIIWhitespace, next != bytes[index],
      let end = find(mark, from: index + 3, before: min(limit, index + 2000)),
      !bytes[end - 1].isASCIIWhitespace
    else { return nil }
    return (end + 2, bytes[index + 2..<end])
  }

  /// `^[a note]`, `x^2^`, or the name of a block at its end, ` ^b1`.
  func caret(_ index: Int, _ limit: Int) -> (end: Int, words: ArraySlice<UInt8>)? {
    // Roam's highlight.
    if let marked = pair("^^", index, limit) { return marked }
    if byte(index + 1, limit) == UInt8(ascii: "[") {
      return find("]", from: index + 2, before: min(limit, index + 2000)).map {
        ($0 + 1, bytes[0..<0])
      }
    }
    var end = index + 1
    while end < limit,
      bytes[end].isASCIILetter || bytes[end].isASCIIDigit || bytes[end] == UInt8(ascii: "-")
    {
      end += 1
    }
    let isAtEnd = end == bytes.count || bytes[end].isLineEnd
    if isAtEnd, end > index + 1, index == 0 || bytes[index - 1].isASCIIWhitespace {
      return (end, bytes[0..<0])
    }
    return script(index, limit)
  }

  private static let crosses: Set<String> = [
    "x", "negative_squared_cross_mark", "no_entry", "no_entry_sign", "thumbsdown", "-1",
    "heavy_multiplication_x", "cross_mark",
  ]

  /// `^words^` and `~words~` without spaces.
  func script(_ index: Int, _ limit: Int) -> (end: Int, words: ArraySlice<UInt8>)? {
    var end = index + 1
    while end < min(limit, index + 40), bytes[end] != bytes[index], !bytes[end].isASCIIWhitespace {
      end += 1
    }
    guard end < limit, bytes[end] == bytes[index], end > index + 1 else { return nil }
    return (end + 1, bytes[index + 1..<end])
  }

  /// The name of a picture, `:smile:`.
  func picture(_ index: Int, _ limit: Int) -> (end: Int, words: ArraySlice<UInt8>)? {
    guard index == 0 || bytes[index - 1].isASCIIWhitespace || bytes[index - 1] == UInt8(ascii: ":")
    else { return nil }
    var end = index + 1
    while end < min(limit, index + 40),
      bytes[end].isASCIILowercase || bytes[end].isASCIIDigit || "_+-".utf8.contains(bytes[end])
    {
      end += 1
    }
    guard end < limit, bytes[end] == UInt8(ascii: ":"),
      end > index + 2 || bytes[index + 1] == UInt8(ascii: "x"), end > index + 1,
      bytes[index + 1].isASCIILetter || bytes[index + 1] == UInt8(ascii: "+"),
      end + 1 == bytes.count || !bytes[end + 1].isASCIILetter
    else { return nil }
    // A cross turns the sense of the words around.
    let name = String(decoding: bytes[index + 1..<end], as: UTF8.self)
    if Self.crosses.contains(name) { return (end + 1, Array("❌".utf8)[...]) }
    return (end + 1, bytes[0..<0])
  }

  /// The value of `[key:: value]` or `(key:: value)`, a field of Dataview in the midst of words.
  func field(_ index: Int, _ limit: Int) -> (end: Int, words: ArraySlice<UInt8>)? {
    var colon = index + 1
    while colon < min(limit, index + 40),
      bytes[colon].isASCIILetter || bytes[colon].isASCIIDigit || bytes[colon] >= 0x80
        || " -_".utf8.contains(bytes[colon])
    {
      colon += 1
    }
    guard colon > index + 1, byte(colon, limit) == UInt8(ascii: ":"),
      byte(colon + 1, limit) == UInt8(ascii: ":"), byte(colon + 2, limit) == 0x20
    else { return nil }
    let isSquare = bytes[index] == UInt8(ascii: "[")
    guard let end = find(isSquare ? "]" : ")", from: colon + 2, before: min(limit, index + 500))
    else { return nil }
    return (end + 1, bytes[colon + 2..<end].drop(while: \.isASCIIWhitespace))
  }

  /// `((64a1b2c3-0000-4a5b-8c6d-112233445566))`, which names a block of Logseq, or `((a1b2c3d4e))` of
  /// Roam.
  func reference(_ index: Int, _ limit: Int) -> (end: Int, words: ArraySlice<UInt8>)? {
    guard let end = find("))", from: index + 2, before: min(limit, index + 45)) else { return nil }
    let name = bytes[index + 2..<end]
    // Roam's names have nine letters and digits.
    let isShort =
      name.count == 9 && name.contains(where: \.isASCIIDigit)
      && name.allSatisfy { $0.isASCIILetter || $0.isASCIIDigit || "_-".utf8.contains($0) }
    let isLong =
      name.count == 36
      && name.allSatisfy { byte in
        byte.isASCIIDigit || byte == UInt8(ascii: "-")
          || "abcdef".utf8.contains(byte.lowercasedASCII)
      }
    guard isShort || isLong else { return nil }
    return (end + 2, MarkdownGaps.mark[...])
  }
}
