/// What stands in front of most lines of a text and is no part of them: the times of a transcript,
/// `00:00:05` or `(00:05)`, and the numbers of lines on the pages of a court.
enum LinePrefixes {
  /// So many lines at least have one.
  private static let fewest = 3

  /// Where they stand, or nothing where they are few, don't grow, or stand with the names of speakers.
  ///
  /// - Complexity: O(n) in the number of bytes.
  static func ranges(in bytes: Span<UInt8>, from start: Int) -> [Range<Int>] {
    var times = Run()
    var numbers = Run()
    var count = 0
    var lines = LineScanner(from: start)
    while let line = lines.next(in: bytes) {
      guard let content = Paragraphs.trimmed(bytes, line) else { continue }
      count += 1
      if let time = time(in: bytes, content) {
        if SpeakerLabel(in: bytes, content) != nil { return [] }
        times.take(time, words: time.range.upperBound..<content.upperBound, in: bytes)
      } else if let number = number(in: bytes, content) {
        numbers.take(number, words: number.range.upperBound..<content.upperBound, in: bytes)
      }
      // Nothing tells such a text that hasn't begun after some pages.
      if count == 400, times.ranges.count + numbers.ranges.count < 40 { return [] }
    }
    if times.ranges.count >= fewest, times.ranges.count * 2 >= count, times.grows {
      return times.ranges
    }
    let areLines = numbers.ranges.count >= fewest && numbers.ranges.count * 3 >= count * 2
    return areLines && numbers.countsOn && numbers.goesOn ? numbers.ranges : []
  }

  /// The prefixes of one sort.
  private struct Run {
    private(set) var ranges: [Range<Int>] = []
    private var last: Int?
    private var growing = 0
    private var following = 0
    private var isOpen = false

    /// Whether the words of one line go on in the next.
    private(set) var goesOn = false

    /// Whether hardly a value is less than the one before it.
    var grows: Bool { growing * 10 >= (ranges.count - 1) * 9 }

    /// Whether each is one more than the one before it, or the first of a page.
    var countsOn: Bool { following * 10 >= (ranges.count - 1) * 9 }

    mutating func take(
      _ prefix: (value: Int, range: Range<Int>), words: Range<Int>, in bytes: Span<UInt8>
    ) {
      if let last {
        if prefix.value >= last { growing += 1 }
        if prefix.value == last + 1 || prefix.value == 1 { following += 1 }
      }
      last = prefix.value
      ranges.append(prefix.range)
      guard let words = Paragraphs.trimmed(bytes, words) else { return }
      if isOpen, bytes[words.lowerBound].isASCIILowercase { goesOn = true }
      isOpen = !SentenceEnd.closes(bytes, words)
    }
  }

  /// The time with which a line begins and which words follow: `0:00:05 `, `(00:05) `, `[1:02:03] `.
  private static func time(
    in bytes: Span<UInt8>, _ line: Range<Int>
  ) -> (value: Int, range: Range<Int>)? {
    var index = line.lowerBound
    let opening = bytes[index]
    let isBracketed = opening == UInt8(ascii: "(") || opening == UInt8(ascii: "[")
    if isBracketed { index += 1 }
    var parts: [Int] = []
    while index < line.upperBound, parts.count < 3 {
      let start = index
      while index < line.upperBound, bytes[index].isASCIIDigit, index - start < 3 { index += 1 }
      guard index > start, parts.isEmpty || index - start == 2,
        let part = Int(bytes.string(in: start..<index)), parts.isEmpty || part < 60
      else { return nil }
      parts.append(part)
      guard index < line.upperBound, bytes[index] == UInt8(ascii: ":") else { break }
      index += 1
    }
    guard parts.count == 3 || isBracketed && parts.count == 2 else { return nil }
    if isBracketed {
      guard index < line.upperBound,
        bytes[index] == (opening == UInt8(ascii: "(") ? UInt8(ascii: ")") : UInt8(ascii: "]"))
      else { return nil }
      index += 1
    }
    guard index < line.upperBound, bytes[index].isASCIIWhitespace else { return nil }
    return (parts.reduce(0) { $0 * 60 + $1 }, line.lowerBound..<index)
  }

  /// The number with which a line begins, with two spaces or a tab after it, or nothing else.
  private static func number(
    in bytes: Span<UInt8>, _ line: Range<Int>
  ) -> (value: Int, range: Range<Int>)? {
    var index = line.lowerBound
    while index < line.upperBound, bytes[index].isASCIIDigit, index - line.lowerBound < 5 {
      index += 1
    }
    guard index > line.lowerBound, index - line.lowerBound < 5,
      let value = Int(bytes.string(in: line.lowerBound..<index))
    else { return nil }
    let isSetOff =
      index == line.upperBound || bytes[index] == 0x09
      || index + 1 < line.upperBound && bytes[index] == 0x20 && bytes[index + 1] == 0x20
    return isSetOff ? (value, line.lowerBound..<index) : nil
  }
}
