/// What Project Gutenberg puts around a text: its licence, in front and after, and what its header
/// says about the text; likewise what other libraries put there.
struct GutenbergFrame {
  /// Whether the text is one of Project Gutenberg's, be it without the header.
  private(set) var isPresent = false

  /// The blocks between the header and the footer.
  private(set) var blocks: [Paragraphs.Block] = []

  /// How many blocks are licence, and how many name those who made the file.
  private(set) var licenceBlocks = 0

  /// What header or footer call the text, its author and its language.
  private(set) var title: String?
  private(set) var author: String?
  private(set) var language: Language?

  /// The longest header or footer, in bytes; a marker that leaves more outside isn't one.
  private static let longestLicence = 60_000

  /// The longest line that says where a text ends.
  private static let longestMarker = 300

  /// Looks for the markers; a file may hold several texts, each between its own.
  ///
  /// - Complexity: O(n) in the number of bytes.
  init(_ text: SourceText, _ all: [Paragraphs.Block]) {
    let source = text.bytes
    let bytes = source.span
    let markers = all.map { block in
      GutenbergMarker.mayBegin(bytes, block.byteRange)
        ? GutenbergMarker(bytes, Self.firstLine(bytes, block)) : nil
    }
    var isInside = true
    // Where what may be a header begins, in blocks that are kept and in bytes.
    var header = (block: 0, byte: 0)
    var nextStart = markers.indices.first ?? 0
    for (index, block) in all.enumerated() {
      switch markers[index] {
      case .start?, .smallPrint?:
        guard block.byteRange.lowerBound - header.byte <= Self.longestLicence else {
          licenceBlocks += 1
          continue
        }
        beginText(text, droppingFrom: header.block)
        isInside = true
        if markers[index] == .start, let rest = Self.afterMarker(bytes, block) {
          blocks.append(rest)
        }
      case .end? where block.byteRange.count <= Self.longestMarker:
        nextStart = max(nextStart, index + 1)
        while nextStart < all.count, markers[nextStart] != .start { nextStart += 1 }
        licenceBlocks += 1
        if isInside { isInside = !Self.isLicence(text, all[(index + 1)..<nextStart]) }
        guard !isInside else { continue }
        isPresent = true
        readTitle(text.collapsedText(in: block.byteRange))
        header = (blocks.count, block.byteRange.upperBound)
      default:
        if isInside {
          blocks.append(block)
        } else {
          licenceBlocks += 1
        }
      }
    }
    dropCredits(text)
    dropFramesOfOthers(text)
  }

  /// How many blocks at the beginning and at the end may be those of a library.
  private static let mostFrames = (front: 20, back: 6)

  /// Drops what other libraries put around a text, and reads the fields among it.
  private mutating func dropFramesOfOthers(_ text: SourceText) {
    let front = Self.mostFrames.front
    let middle = front..<max(front, blocks.count - Self.mostFrames.back)
    var frames: [Int] = []
    var fields: [Int] = []
    for index in blocks.indices where !middle.contains(index) && !blocks[index].isItem {
      let words = text.collapsedText(in: blocks[index].byteRange.prefix(200)).lowercased()
        .drop { !$0.isLetter }
      // "[End of My Farm by John Marr]"
      let isEnd =
        text.bytes[blocks[index].byteRange.lowerBound] == UInt8(ascii: "[")
        && words.hasPrefix("end")
      if isEnd || Self.frames.contains(where: words.hasPrefix) { frames.append(index) }
      if words.hasPrefix("title:") { fields.append(index) }
    }
    guard !frames.isEmpty else { return }
    isPresent = true
    for index in fields { readFields(text, blocks[index]) }
    let dropped = Set(frames + fields)
    licenceBlocks += dropped.count
    blocks = blocks.indices.filter { !dropped.contains($0) }.map { blocks[$0] }
  }

  private static let frames = ReadingWords.entries("openings of what libraries add to texts")

  /// Whether blocks after the end of a text are what Project Gutenberg adds: little, or its licence.
  private static func isLicence(
    _ text: SourceText, _ blocks: ArraySlice<Paragraphs.Block>
  ) -> Bool {
    guard let first = blocks.first, let last = blocks.last else { return true }
    let length = last.byteRange.upperBound - first.byteRange.lowerBound
    guard length <= longestLicence else { return false }
    return length <= 1_000
      || blocks.contains { block in
        let words = text.collapsedText(in: block.byteRange.prefix(4_000))
        return words.lowercased().firstRange(ofBytes: "gutenberg") != nil
      }
  }

  /// What is collected so far was the header; its fields are read and it is dropped.
  private mutating func beginText(_ text: SourceText, droppingFrom first: Int) {
    isPresent = true
    for block in blocks[first...].prefix(80) { readFields(text, block) }
    licenceBlocks += blocks.count - first + 1
    blocks.removeSubrange(first...)
  }

  /// Reads "Title: …", "Author: …" and "Language: …".
  private mutating func readFields(_ text: SourceText, _ block: Paragraphs.Block) {
    readTitle(text.collapsedText(in: block.byteRange.prefix(400)))
    var lines = LineScanner(from: block.byteRange.lowerBound, limit: block.byteRange.upperBound)
    while let line = lines.next(in: text.bytes.span) {
      let words = text.collapsedText(in: line)
      guard let colon = words.firstIndex(of: ":") else { continue }
      let value = String(words[words.index(after: colon)...].drop { $0 == " " })
      guard !value.isEmpty else { continue }
      switch words[..<colon] {
      case "Title": title = value
      // "John Marr (1870-1940)"
      case "Author": author = String(value.prefix { $0 != "(" }).trimmed
      case "Language": language = Language(value)
      default: break
      }
    }
  }

  /// Reads "The Project Gutenberg EBook of …, by …" and the like.
  private mutating func readTitle(_ line: String) {
    guard line.contains("Project Gutenberg") else { return }
    let openings = [
      "EBook of ", "eBook of ", "Ebook of ", "Etext of ", "EText of ", "Gutenberg's ",
    ]
    guard let opening = openings.first(where: line.contains),
      let start = line.firstRange(ofBytes: opening)?.upperBound
    else { return }
    let rest = line[start...].prefix { $0 != "*" }
    let comma = rest.lastRange(ofBytes: ", by ")
    title = title ?? String(comma.map { rest[..<$0.lowerBound] } ?? rest)
    if author == nil, let comma {
      author = String(rest[comma.upperBound...]).trimmingStops
    }
  }

  /// Drops "Produced by …", which names those who made the file.
  private mutating func dropCredits(_ text: SourceText) {
    let openings = [
      "Produced by ", "E-text prepared by ", "E-Text prepared by ", "This eBook was produced by ",
      "This eBook was prepared by ",
      "This etext was prepared by ", "This etext was produced by ", "Transcribed from ",
      "Prepared by ", "Scanned by ", "Note: Project Gutenberg ", "[This file was ",
    ]
    let names = ["Gutenberg", "Proofread", "pgdp", "archive.org", "Internet Archive"]
    for (index, block) in blocks.prefix(12).enumerated().reversed() {
      let words = text.collapsedText(in: block.byteRange.prefix(600))
      guard openings.contains(where: words.hasPrefix) else { continue }
      guard isPresent || names.contains(where: words.contains) else { continue }
      isPresent = true
      licenceBlocks += 1
      blocks.remove(at: index)
    }
  }

  private static func firstLine(_ bytes: Span<UInt8>, _ block: Paragraphs.Block) -> Range<Int> {
    let start = block.byteRange.lowerBound
    let end = bytes.firstIndex(of: 0x0A, or: 0x0D, in: block.byteRange)
    return start..<(end ?? block.byteRange.upperBound)
  }

  /// What follows the marker in the same block, or nil.
  private static func afterMarker(
    _ bytes: Span<UInt8>, _ block: Paragraphs.Block
  ) -> Paragraphs.Block? {
    var lines = LineScanner(
      from: block.byteRange.lowerBound, line: block.line, limit: block.byteRange.upperBound)
    for _ in 0..<3 {
      guard let line = lines.next(in: bytes) else { return nil }
      guard line.upperBound > line.lowerBound + 3,
        let content = Paragraphs.trimmed(bytes, line)
      else { continue }
      if bytes[content.upperBound - 1] == UInt8(ascii: "*") { break }
    }
    return block.rest(after: lines, in: bytes)
  }
}
