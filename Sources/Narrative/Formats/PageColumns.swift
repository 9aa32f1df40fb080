/// Two columns that stand side by side on the pages of a text, as `pdftotext -layout` leaves them, read
/// one after the other.
struct PageColumns {
  /// The text with the right column of each page below the left one.
  private(set) var bytes: [UInt8]

  /// The line of the source on which each of its lines stands, from 1.
  private var sourceLines: [Int] = []

  /// The most lines of a page, and those in which the first columns must stand.
  private static let longestPage = 400
  private static let mostLinesBefore = 4_000

  /// Reads the columns of a text; nil if no page has any.
  ///
  /// - Complexity: O(n) in the number of bytes.
  init?(in source: [UInt8], from start: Int, line: Int) {
    bytes = Array(source[..<start])
    sourceLines = Array(1..<max(line, 1))
    var page: [PageLine] = []
    var hasColumns = false
    var scanner = LineScanner(from: start, line: line)
    while let range = scanner.next(in: source.span) {
      if !range.isEmpty, source[range.lowerBound] == 0x0C {
        if append(page, of: source) { hasColumns = true }
        page = []
      }
      page.append(PageLine(in: source.span, range, number: scanner.number))
      // A text without ends of pages has no columns but those of its only page.
      if page.count > Self.longestPage {
        for line in page { append(line.range, line: line.number, of: source) }
        page = []
      }
      if !hasColumns, scanner.number > Self.mostLinesBefore + line { return nil }
    }
    if append(page, of: source) { hasColumns = true }
    if !hasColumns { return nil }
  }

  /// The line of the source on which a line of the text stands.
  func sourceLine(_ line: Int) -> Int {
    sourceLines.indices.contains(line - 1) ? sourceLines[line - 1] : line
  }

  private mutating func append(_ range: Range<Int>, line: Int, of source: [UInt8]) {
    bytes += source[range]
    bytes.append(0x0A)
    sourceLines.append(line)
  }

  /// Adds a page.
  ///
  /// - Returns: Whether it has two columns.
  private mutating func append(_ page: [PageLine], of source: [UInt8]) -> Bool {
    guard let gutter = Gutter(in: page, of: source) else {
      for line in page { append(line.range, line: line.number, of: source) }
      return false
    }
    // What stands across both columns parts what is above it from what is below.
    var open: [(left: Range<Int>, right: Range<Int>, line: Int)] = []
    for line in page {
      if let halves = gutter.halves(of: line) {
        open.append((halves.left, halves.right, line.number))
      } else {
        append(open, of: source)
        open = []
        append(line.range, line: line.number, of: source)
      }
    }
    append(open, of: source)
    return true
  }

  /// Adds the left halves of lines, and then the right ones, without the blank ones around each, but with
  /// those around both.
  private mutating func append(
    _ halves: [(left: Range<Int>, right: Range<Int>, line: Int)], of source: [UInt8]
  ) {
    func isBlank(_ range: Range<Int>) -> Bool { source[range].allSatisfy(\.isASCIIWhitespace) }
    func addBlank(_ line: (left: Range<Int>, right: Range<Int>, line: Int)?) {
      guard let line, isBlank(line.left), isBlank(line.right) else { return }
      append(line.left, line: line.line, of: source)
    }
    addBlank(halves.first)
    defer { if halves.count > 1 { addBlank(halves.last) } }
    for column in [halves.map { ($0.left, $0.line) }, halves.map { ($0.right, $0.line) }] {
      guard let first = column.firstIndex(where: { !isBlank($0.0) }),
        let last = column.lastIndex(where: { !isBlank($0.0) })
      else { continue }
      for (range, line) in column[first...last] { append(range, line: line, of: source) }
    }
  }
}

/// A line of a page by its columns of characters.
struct PageLine {
  /// Where it stands, without its end.
  let range: Range<Int>

  /// Its number in the source, from 1.
  let number: Int

  /// Where the words stand between which there are two spaces at least: their columns and bytes.
  private(set) var runs: [(columns: Range<Int>, bytes: Range<Int>)] = []

  /// Whether it holds digits and nothing else.
  private(set) var isNumber = true

  init(in source: Span<UInt8>, _ range: Range<Int>, number: Int) {
    self.range = range
    self.number = number
    var column = 0
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = source[index]
      // The bytes of a character that follow its first take no column. A tab is a space like any other:
      // the columns of pages are set by spaces alone, and tabs stand under each other anywhere.
      let width = byte & 0xC0 == 0x80 || byte == 0x0C ? 0 : 1
      if !byte.isASCIIWhitespace {
        isNumber = isNumber && byte.isASCIIDigit
        if let last = runs.last, column - last.columns.upperBound < 2 {
          runs[runs.count - 1] = (
            last.columns.lowerBound..<column + width, last.bytes.lowerBound..<index + 1
          )
        } else {
          runs.append((column..<column + width, index..<index + 1))
        }
      }
      column += width
      index += 1
    }
  }
}

/// The empty stripe between the two columns of a page.
private struct Gutter {
  /// The column at which most lines on its right begin.
  private let right: Int

  /// So many lines at least have words on both sides.
  private static let fewest = 5

  /// So many bytes at least have the halves of a line on average: cells of tables are shorter.
  private static let narrowest = 20

  /// Finds that of a page: a column that is blank in most lines, at which words begin.
  ///
  /// - Complexity: O(n) in the number of bytes.
  init?(in page: [PageLine], of source: [UInt8]) {
    var starts: [Int: Int] = [:]
    var filled = 0
    for line in page where !line.runs.isEmpty {
      filled += 1
      for run in line.runs.dropFirst() { starts[run.columns.lowerBound, default: 0] += 1 }
    }
    guard
      let most = starts.max(by: { ($0.value, -$0.key) < ($1.value, -$1.key) }),
      most.value >= Self.fewest
    else { return nil }
    right = most.key
    var both = 0
    var across = 0
    var lengths = (left: 0, right: 0)
    var small = (left: 0, right: 0)
    for line in page where !line.runs.isEmpty {
      guard let halves = halves(of: line) else {
        across += 1
        continue
      }
      let (left, right) = (halves.left, halves.right)
      guard let words = source[right].first(where: { !$0.isASCIIWhitespace }),
        let first = source[left].first(where: { !$0.isASCIIWhitespace })
      else { continue }
      both += 1
      lengths = (lengths.left + left.count, lengths.right + right.count)
      if words.isASCIILowercase || words >= 0x80 { small.right += 1 }
      if first.isASCIILowercase || first >= 0x80 { small.left += 1 }
    }
    // Lines of prose go on in small letters, rows of tables don't.
    guard both >= Self.fewest, across * 4 <= filled, most.value * 2 >= both,
      lengths.left >= both * Self.narrowest, lengths.right >= both * Self.narrowest,
      small.left * 4 >= both, small.right * 4 >= both
    else { return nil }
  }

  /// What stands of a line on each side; nil if it stands across.
  func halves(of line: PageLine) -> (left: Range<Int>, right: Range<Int>)? {
    let end = line.range.upperBound
    guard let first = line.runs.first else {
      return (line.range.lowerBound..<line.range.lowerBound, end..<end)
    }
    // The number of a page stands below both.
    if line.runs.count == 1, first.columns.count <= 4, line.isNumber { return nil }
    // Lines set in on the right begin a little later.
    guard let split = line.runs.firstIndex(where: { $0.columns.lowerBound >= right - 1 }) else {
      return line.runs.contains { $0.columns.upperBound > right - 1 }
        ? nil : (line.range, end..<end)
    }
    guard line.runs[..<split].allSatisfy({ $0.columns.upperBound < right }) else { return nil }
    if split == 0, first.columns.lowerBound > right + 12 { return nil }
    let start = line.runs[split].bytes.lowerBound
    return (
      line.range
        .lowerBound..<(split == 0 ? line.range.lowerBound : line.runs[split - 1].bytes.upperBound),
      start..<end
    )
  }
}
