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
    var isAnonymous = false
    if blocks.count > 1, mayBeSignature(last),
      let found = Signature.name(inLine: words(of: last, atMost: 130))
    {
      name = found
      blocks.removeLast()
    } else if blocks.count > 1, last.quotation != nil, let found = slantedName(last) {
      name = found
      blocks.removeLast()
    } else if last.quotation != nil, let found = headingName(at: end) {
      structure.omit(.heading)
      name = found
      end += 1
    } else if end < pieces.count, pieces[end].kind == .paragraph, mayBeSignature(pieces[end]),
      let found = Signature.name(inLine: words(of: pieces[end])), maySign(blocks)
    {
      name = found
      end += 1
    } else if blocks.count > 1, last.quotation != nil, let found = bracketedName(last) {
      name = found
      blocks.removeLast()
    } else if end < pieces.count, maySign(blocks), let found = bracketedName(pieces[end]) {
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
    } else if let found = nameUnder(last) {
      name = found.name
      blocks[blocks.count - 1].byteRange = last.byteRange.lowerBound..<found.end
    } else if let found = nameInFront(of: last) {
      name = found.name
      blocks[blocks.count - 1].byteRange = found.start..<last.byteRange.upperBound
    } else if let found = speech(in: blocks[0]) {
      name = found.name
      blocks[0].byteRange = found.start..<blocks[0].byteRange.upperBound
    } else if let found = titleName(of: last) {
      name = found
    } else if let found = leadInName(before: index) {
      name = found
      isAnonymous = found == nil
    }
    guard name != nil || isAnonymous else { return nil }
    append(blocks, signedBy: name, isOther: isOther)
    return end
  }

  /// Adds blocks as words of whoever signs them.
  private mutating func append(_ blocks: [Piece], signedBy name: String?, isOther: Bool) {
    var setting = sections.setting(after: paragraphsInSection)
    defer { for block in blocks { append(block, setting) } }
    guard let name else {
      setting.voice = .other
      return
    }
    structure.omit(.attribution)
    if !PersonName.isSame(name.prefixOfName, author) || isCollection {
      setting.voice = isOther ? .other : .cited
      setting.speaker = name
    }
    setting.isSaying = blocks.count == 1
  }

  /// The name without a dash on the last line of a quotation.
  private func nameUnder(_ piece: Piece) -> Signature? {
    guard piece.byteRange.count <= 800, piece.quotation != nil || piece.kind == .paragraph else {
      return nil
    }
    let isQuotation =
      piece.quotation != nil || hasNamesUnder
      || Self.opensQuotation(bytes, piece.byteRange.lowerBound)
    return Signature(underWords: piece.byteRange, in: bytes.span, isSetIn: !isQuotation)
  }

  /// Whether names stand on the last lines of nearly all paragraphs, as in a collection of sayings.
  func findNamesUnder() -> Bool {
    let paragraphs = pieces.filter { $0.kind == .paragraph }
    guard paragraphs.count >= 2 else { return false }
    var others = 0
    for piece in paragraphs {
      let isSigned =
        piece.byteRange.count <= 800
        && Signature(underWords: piece.byteRange, in: bytes.span, isSetIn: false) != nil
      if !isSigned { others += 1 }
      if others * 4 > paragraphs.count { return false }
    }
    return true
  }

  /// The name in italics that the last paragraph of a quotation is and nothing else.
  private func slantedName(_ piece: Piece) -> String? {
    guard piece.isSlanted, piece.byteRange.count <= Signature.longest else { return nil }
    let words = words(of: piece)
    guard let name = Signature.asName(words[...]), !name.hasSuffix("."),
      !Abbreviations.sentenceOpeners.contains(name.prefix(while: \.isLetter).lowercased())
    else { return nil }
    return name
  }

  /// The name in the heading of a number, where each heading of its level stands right below a quotation.
  private func headingName(at index: Int) -> String? {
    guard index < pieces.count, case .heading(let level) = pieces[index].kind,
      level == signingLevel
    else { return nil }
    return Signature.asName(words(of: pieces[index])[...])
  }

  /// The level whose headings all stand right below quotations and are names, or nil.
  ///
  /// A heading above a quotation has none above the first.
  func findSigningLevel() -> Int? {
    var counts: [Int: (all: Int, below: Int)] = [:]
    for (index, piece) in pieces.enumerated() {
      guard case .heading(let level) = piece.kind else { continue }
      counts[level, default: (0, 0)].all += 1
      if index > 0, pieces[index - 1].quotation != nil,
        Signature.asName(words(of: piece, atMost: 130)[...]) != nil
      {
        counts[level]?.below += 1
      }
    }
    return counts.filter { $0.value.all >= 2 && $0.value.below == $0.value.all }.keys.max()
  }

  /// The name that a paragraph in brackets is and nothing else.
  private func bracketedName(_ piece: Piece) -> String? {
    let first = bytes[piece.byteRange.lowerBound]
    guard !piece.isHeading, piece.byteRange.count <= 120,
      first == UInt8(ascii: "(") || first == UInt8(ascii: "[") || first == UInt8(ascii: "_")
    else { return nil }
    return Signature.name(inBrackets: words(of: piece))
  }

  /// Whose a block quotation is that begins with who says it, and where the words begin: "Maria asks: …".
  private func speech(in piece: Piece) -> (name: String, start: Int)? {
    guard piece.quotation != nil,
      let colon = piece.byteRange.prefix(60).first(where: { bytes[$0] == UInt8(ascii: ":") }),
      let words = Paragraphs.trimmed(bytes.span, colon + 1..<piece.byteRange.upperBound),
      case .some(.some(let name)) = Signature.leadIn(
        text.collapsedText(in: piece.byteRange.lowerBound..<colon + 1))
    else { return nil }
    return (name, words.lowerBound)
  }

  /// The name in the title of the box that a quotation stands in.
  private func titleName(of piece: Piece) -> String? {
    piece.quotation.flatMap { structure.quotationTitles[$0] }
      .flatMap { Signature.name(inTitle: $0) }
  }

  /// The name in front of a saying, in a list or collection that is one of sayings.
  private func nameInFront(of piece: Piece) -> (name: String, start: Int)? {
    guard piece.isItem || isCollection,
      let found = Signature.inFront(of: piece.byteRange, in: bytes.span),
      ContrastLabel.mark(found.name) == nil,
      Self.opensQuotation(bytes, found.start) || isUnderSayings
    else { return nil }
    return found
  }

  /// Whether the title, the file's name or the heading says that sayings stand under it.
  private var isUnderSayings: Bool {
    let titles = [structure.title, FileName.stem(of: text.name), sections.current?.text]
    return titles.compactMap(\.self).contains { title in
      title.lowercased().split { !$0.isLetter }.contains { Self.sayings.contains(String($0)) }
    }
  }

  private static let sayings: Set<String> = ReadingWords.words("names of sayings")

  /// Whether a block is a saying without a stop, as a collection may have them: an item or a line of it.
  func isSayingWithoutStop(_ piece: Piece) -> Bool {
    (piece.isItem || isCollection) && piece.byteRange.count >= Self.shortestSaying
      && !SentenceEnd.closes(bytes.span, piece.byteRange) && isUnderSayings
  }

  /// The fewest bytes of such a saying.
  private static let shortestSaying = 15

  /// Whose a block quotation is by the words above it: "As Seneca wrote:".
  ///
  /// - Returns: Nil if they don't say it; the name is nil where it is somebody else's without one.
  private func leadInName(before index: Int) -> String?? {
    guard let quotation = pieces[index].quotation else { return nil }
    // A line that greets may stand above it inside the quotation.
    var first = index
    while first > 0, pieces[first - 1].quotation == quotation { first -= 1 }
    guard first > 0, pieces[first - 1].quotation == nil else { return nil }
    let range = pieces[first - 1].byteRange.suffix(400)
    let words = text.collapsedText(
      in: range.lowerBound.floor(in: bytes.span)..<range.upperBound)
    return Signature.leadIn(Self.lastSentence(of: words))
  }

  /// Whether a heading is none, but says whose the quotation under it is: "**Marcus Aurelius:**".
  func isLeadIn(_ index: Int) -> Bool {
    guard index + 1 < pieces.count, pieces[index + 1].quotation != nil else { return false }
    return Signature.leadIn(words(of: pieces[index])) != nil
  }

  private func mayBeSignature(_ piece: Piece) -> Bool {
    let first = bytes[piece.byteRange.lowerBound]
    return piece.byteRange.count <= 120
      && (first == UInt8(ascii: "-") || first == 0xE2 || first == UInt8(ascii: "~"))
  }

  /// Whether a name on its own below blocks may say whose they are: a quotation, something in italics,
  /// or something short between quotation marks.
  private func maySign(_ blocks: [Piece]) -> Bool {
    guard let first = blocks.first else { return false }
    if first.quotation != nil || first.isSlanted || isCollection { return true }
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
