/// The words of a Markdown block as a reader of the page sees them, freed of the marks that dialects
/// add to CommonMark.
///
/// These are GitHub's and Pandoc's footnotes, Obsidian's links, highlights and block names
/// (help.obsidian.md, "Basic formatting syntax"), Pandoc's spans, citations, sub- and superscripts
/// (pandoc.org/MANUAL, "Pandoc’s Markdown"), and names of pictures between colons.
struct MarkdownWords {
  private(set) var bytes: [UInt8] = []

  /// Parts that stand as they are: code.
  private var literals: [Range<Int>] = []

  /// Adds what a node holds.
  mutating func append(_ words: String, isLiteral: Bool) {
    let start = bytes.count
    bytes += Array(words.utf8)
    if isLiteral { literals.append(start..<bytes.count) }
  }

  /// Where the words between `<cite>` and `</cite>` stand, which name who is quoted.
  private var signature: Range<Int>?

  /// Takes a tag inside a block quotation.
  mutating func pass(tag: String) {
    if ["<cite", "<footer"].contains(where: tag.hasPrefix) {
      if signature?.isEmpty ?? true { signature = bytes.count..<bytes.count }
    } else if ["</cite", "</footer"].contains(where: tag.hasPrefix), let open = signature {
      signature = open.lowerBound..<bytes.count
    }
  }

  /// The same words with a dash in front of the name at their end that a tag marks.
  private var signed: MarkdownWords {
    guard let signature, !signature.isEmpty,
      bytes[signature.upperBound...].allSatisfy(\.isASCIIWhitespace)
    else { return self }
    var words = self
    words.signature = nil
    var dashes: ArraySlice = bytes[..<signature.lowerBound]
    while let last = dashes.last, last.isASCIIWhitespace || last == UInt8(ascii: "-") {
      dashes.removeLast()
    }
    if dashes.suffix(3).elementsEqual("—".utf8) || bytes[signature].starts(with: "—".utf8) {
      return words
    }
    words.bytes.replaceSubrange(dashes.endIndex..<signature.lowerBound, with: Array(" — ".utf8))
    return words
  }

  /// The words without marks.
  ///
  /// - Complexity: O(n) in their length.
  var cleaned: [UInt8] {
    if signature != nil, case let words = signed, words.signature == nil { return words.cleaned }
    guard bytes.contains(where: { "[]=~^:{|+@(".utf8.contains($0) }) else { return bytes }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var index = 0
    var literal = literals[...]
    while index < bytes.count {
      if let next = literal.first, next.lowerBound <= index {
        if index < next.upperBound { result += bytes[index..<next.upperBound] }
        index = max(index, next.upperBound)
        literal.removeFirst()
        continue
      }
      let limit = min(literal.first?.lowerBound ?? bytes.count, bytes.count)
      if let (end, words) = mark(at: index, before: limit) {
        result += words
        // A mark that is left out takes one of the spaces around it along.
        if words.isEmpty, end < bytes.count, result.last == 0x20, bytes[end] == 0x20 {
          result.removeLast()
        }
        index = end
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    while let last = result.last, last == 0x20 { result.removeLast() }
    return result
  }

  /// The mark at an offset: where it ends, and the words that stay of it.
  private func mark(at index: Int, before limit: Int) -> (end: Int, words: ArraySlice<UInt8>)? {
    let none = bytes[0..<0]
    switch bytes[index] {
    case UInt8(ascii: "[") where byte(index + 1, limit) == UInt8(ascii: "["):
      guard let end = find("]]", from: index + 2, before: min(limit, index + 500)) else {
        return nil
      }
      if index > 0, bytes[index - 1] == UInt8(ascii: "!") { return (end + 2, none) }
      return (end + 2, linkWords(index + 2..<end))
    case UInt8(ascii: "!")
    where byte(index + 1, limit) == UInt8(ascii: "[") && byte(index + 2, limit) == UInt8(ascii: "["):
      guard let end = find("]]", from: index + 3, before: min(limit, index + 500)) else {
        return nil
      }
      return (end + 2, none)
    case UInt8(ascii: "#")
    where byte(index + 1, limit) == UInt8(ascii: "[") && byte(index + 2, limit) == UInt8(ascii: "["):
      // A tag of Logseq's at the end: `#[[market day]]`.
      guard let end = find("]]", from: index + 3, before: min(limit, index + 200)),
        bytes[(end + 2)...].first(where: { !$0.isASCIIWhitespace }) ?? bytes[index]
          == UInt8(ascii: "#")
      else { return nil }
      return (end + 2, none)
    case UInt8(ascii: "[") where byte(index + 1, limit) == UInt8(ascii: "^"),
      UInt8(ascii: "[") where byte(index + 1, limit) == UInt8(ascii: "@"),
      UInt8(ascii: "[")
    where byte(index + 1, limit) == UInt8(ascii: "-") && byte(index + 2, limit) == UInt8(ascii: "@"):
      return find("]", from: index + 2, before: min(limit, index + 200)).map { ($0 + 1, none) }
    case UInt8(ascii: "(") where byte(index + 1, limit) == UInt8(ascii: "("):
      return reference(index, limit)
    case UInt8(ascii: "("): return field(index, limit)
    case UInt8(ascii: "["):
      if let field = field(index, limit) { return field }
      // `[words]{.class}`
      guard let close = find("]", from: index + 1, before: min(limit, index + 1000)),
        byte(close + 1, limit) == UInt8(ascii: "{"),
        let end = find("}", from: close + 2, before: min(limit, close + 200))
      else { return nil }
      return (end + 1, bytes[index + 1..<close])
    case UInt8(ascii: "^"): return caret(index, limit)
    case UInt8(ascii: "="): return pair("==", index, limit)
    case UInt8(ascii: "+"): return pair("++", index, limit)
    case UInt8(ascii: "|"): return pair("||", index, limit)
    case UInt8(ascii: "~"):
      if byte(index + 1, limit) == UInt8(ascii: "~") {
        // What is struck out was taken back.
        return pair("~~", index, limit).map { ($0.end, none) }
      }
      return script(index, limit)
    case UInt8(ascii: ":"): return picture(index, limit)
    case UInt8(ascii: "{"):
      // `{#name .class key=value}` after words.
      guard let next = byte(index + 1, limit),
        "#.:".utf8.contains(next) || opensAttribute(index + 1, limit),
        let end = find("}", from: index + 1, before: min(limit, index + 200))
      else { return nil }
      return (end + 1, none)
    default: return nil
    }
  }

  /// Whether `key=` stands at an offset.
  private func opensAttribute(_ start: Int, _ limit: Int) -> Bool {
    var index = start
    while let next = byte(index, limit), next.isASCIILetter || next == UInt8(ascii: "-") {
      index += 1
    }
    return index > start && byte(index, limit) == UInt8(ascii: "=")
  }

  func byte(_ index: Int, _ limit: Int) -> UInt8? { index < limit ? bytes[index] : nil }

  func find(_ text: StaticString, from start: Int, before limit: Int) -> Int? {
    let first = unsafe text.utf8Start.pointee
    let count = text.utf8CodeUnitCount
    var index = start
    while index + count <= limit {
      if bytes[index] == first, count == 1 || bytes[index + 1] == first { return index }
      index += 1
    }
    return nil
  }
}
