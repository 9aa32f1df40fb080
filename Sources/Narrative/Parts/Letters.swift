/// The letters that stand in a text, told by how they greet and take leave.
struct Letters {
  /// A letter that somebody else than the narrator wrote.
  struct Foreign {
    /// Its blocks.
    let blocks: Range<Int>

    /// Who signed it, where a name stands under it.
    let writer: String?
  }

  /// The blocks of the text: those that greet or take leave by themselves.
  private(set) var pieces: [Piece]

  /// The blocks that greet, take leave or sign, and are no part of what is told.
  private(set) var frames: Set<Int> = []

  /// All letters that take leave, in order.
  private(set) var all: [Range<Int>] = []

  /// Letters by others, in order.
  private(set) var foreign: [Foreign] = []

  /// The most blocks of a letter that is looked through for its end.
  private static let longest = 200

  /// The longest name under a letter, in bytes.
  private static let longestName = 40

  /// Finds the letters of a text.
  ///
  /// - Parameters:
  ///   - pieces: The blocks of the text.
  ///   - text: What their places are in.
  ///   - author: Who tells it, where that is known.
  /// - Complexity: O(n) in the size of the blocks that greetings begin or that may end a letter.
  init(_ pieces: [Piece], in text: SourceText, author: String?) {
    self.pieces = []
    var state = State()
    for piece in pieces { read(piece, in: text, &state) }
    foreign = Self.foreign(among: state.found, author: author)
    all = state.found.map(\.letter.blocks)
  }

  /// What is known while blocks are read.
  private struct State {
    /// Where the open letter begins, whom it addresses, and whose it is by the words above it.
    var open: (start: Int, addressee: String, source: SpeechSource?)?

    /// The letters that have ended.
    var found: [Found] = []
  }

  /// A letter that has ended.
  private struct Found {
    var letter: Foreign
    let addressee: String
    let source: SpeechSource?
  }

  /// Takes a block after those already read.
  private mutating func read(_ piece: Piece, in text: SourceText, _ state: inout State) {
    if piece.isHeading { state.open = nil }
    var rest = piece
    if !piece.isHeading, let (greeting, addressee) = Self.greeting(of: &rest, in: text) {
      state.open = (pieces.count, addressee, source(of: text))
      frames.insert(pieces.count)
      pieces.append(greeting)
      if rest.byteRange.isEmpty { return }
    }
    guard let letter = state.open, pieces.count - letter.start < Self.longest else {
      pieces.append(rest)
      return
    }
    if let (end, name) = Self.leave(of: &rest, in: text) {
      if !rest.byteRange.isEmpty { pieces.append(rest) }
      frames.insert(pieces.count)
      pieces.append(end)
      state.found.append(
        Found(
          letter: Foreign(blocks: letter.start..<pieces.count, writer: name),
          addressee: letter.addressee, source: letter.source))
      if name != nil { state.open = nil }
    } else if let last = state.found.last?.letter, last.writer == nil,
      last.blocks.upperBound == pieces.count, let name = Self.name(of: rest, in: text)
    {
      frames.insert(pieces.count)
      pieces.append(rest)
      state.found[state.found.count - 1].letter = Foreign(
        blocks: last.blocks.lowerBound..<pieces.count, writer: name)
      state.open = nil
    } else {
      pieces.append(rest)
    }
  }

  /// The letters that somebody else than the author wrote.
  ///
  /// Where most letters would be, the text is a collection, and its author signs with another name.
  private static func foreign(among found: [Found], author: String?) -> [Foreign] {
    let others = found.filter { found in
      let isSigned = author.flatMap { author in
        found.letter.writer.map { PersonName.isSame($0, author) }
      }
      if found.source == .narrator { return false }
      // "A letter came:" doesn't say from whom, or to whom.
      let isNamed = found.source != nil && (author == nil || found.source != .other(nil))
      if isNamed || PersonName.isSame(found.addressee, author) { return isSigned != true }
      // "Your loving Mother" may be the author.
      return isSigned == false && found.letter.writer?.contains(" ") ?? false
    }
    let sent = others.filter { $0.source != nil || PersonName.isSame($0.addressee, author) }
    return (others.count * 2 > found.count && found.count >= 3 ? sent : others).map(\.letter)
  }

  /// Whose a letter is that begins now, by the words above it: "My brother wrote from Spain:".
  private func source(of text: SourceText) -> SpeechSource? {
    guard let last = pieces.last, !last.isHeading, !frames.contains(pieces.count - 1) else {
      return nil
    }
    let range = last.byteRange.suffix(400)
    let bytes = text.bytes
    let words = text.collapsedText(in: range.lowerBound.floor(in: bytes.span)..<range.upperBound)
    return words.hasSuffix(":") ? SpeechSource(leadIn: PieceReading.lastSentence(of: words)) : nil
  }

  /// Takes the line that greets off a block.
  private static func greeting(
    of piece: inout Piece, in text: SourceText
  ) -> (Piece, addressee: String)? {
    let source = text.bytes
    var lines = LineScanner(
      from: piece.byteRange.lowerBound, line: piece.line, limit: piece.byteRange.upperBound)
    guard let scanned = lines.next(in: source.span) else { return nil }
    let line = scanned.clamped(to: piece.byteRange)
    guard line.count <= LetterForm.longest, mayGreet(source.span, line),
      let addressee = LetterForm.addressee(text.collapsedText(in: line))
    else { return nil }
    var greeting = piece
    greeting.byteRange = line
    let end = piece.byteRange.upperBound
    guard let next = lines.next(in: source.span),
      let content = Paragraphs.trimmed(source.span, next.lowerBound..<end)
    else {
      piece.byteRange = end..<end
      return (greeting, addressee)
    }
    piece.byteRange = content
    piece.line = lines.number
    return (greeting, addressee)
  }

  /// Whether a line ends as one that greets does, and begins with a word.
  private static func mayGreet(_ bytes: Span<UInt8>, _ line: Range<Int>) -> Bool {
    guard let line = Paragraphs.trimmed(bytes, line), bytes[line.lowerBound] >= 0x41 else {
      return false
    }
    let last = bytes[line.upperBound - 1]
    return ",:!-".utf8.contains(last) || last == 0x94
  }

  /// Takes the lines that take leave off the end of a block, and the name under them.
  private static func leave(of piece: inout Piece, in text: SourceText) -> (Piece, name: String?)? {
    let source = text.bytes
    var lines = LineScanner(
      from: piece.byteRange.lowerBound, line: piece.line, limit: piece.byteRange.upperBound)
    var last: [(range: Range<Int>, line: Int)] = []
    while let scanned = lines.next(in: source.span) {
      guard let line = Paragraphs.trimmed(source.span, scanned.clamped(to: piece.byteRange)) else {
        continue
      }
      last = last.suffix(2) + [(line, lines.number)]
    }
    guard
      let place = last.firstIndex(where: { line in
        line.range.count <= LetterForm.longest
          && LetterForm.takesLeave(text.collapsedText(in: line.range))
      })
    else { return nil }
    let words = last[(place + 1)...].map { text.collapsedText(in: $0.range) }
    guard words.allSatisfy({ $0.utf8.count <= longestName }) else { return nil }
    var end = piece
    end.byteRange = last[place].range.lowerBound..<piece.byteRange.upperBound
    end.line = last[place].line
    let start = piece.byteRange.lowerBound
    piece.byteRange =
      Paragraphs.trimmed(source.span, start..<end.byteRange.lowerBound) ?? start..<start
    return (end, words.first?.trimmingStops)
  }

  /// The name that a block is and nothing else.
  private static func name(of piece: Piece, in text: SourceText) -> String? {
    guard piece.byteRange.count <= longestName else { return nil }
    let words = text.collapsedText(in: piece.byteRange).trimmingStops
    let all = words.split(separator: " ")
    guard (1...4).contains(all.count), all.allSatisfy({ $0.first?.isUppercase ?? false }) else {
      return nil
    }
    return words
  }
}
