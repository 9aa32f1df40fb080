internal import CLexicon

/// A table of lines "key value", sorted by the bytes of the keys, that is searched where it lies.
///
/// It costs nothing until asked for, and no more memory than the pages that a search touches. The
/// bytes are compiled into the program: they never change and never go away.
@safe struct SortedTable: @unchecked Sendable {
  private let buffer: UnsafeBufferPointer<UInt8>

  /// Each word's frequency.
  static let wordFrequencies = unsafe SortedTable(clexicon_word_frequencies)

  /// Each irregular form's word.
  static let wordForms = unsafe SortedTable(clexicon_word_forms)

  private init(_ file: clexicon_file) {
    unsafe buffer = unsafe UnsafeBufferPointer(start: file.bytes, count: file.count)
  }

  /// Reads the bytes of the table.
  func withBytes<Result>(_ body: (Span<UInt8>) -> Result) -> Result {
    unsafe body(buffer.span)
  }

  /// The value of a key that is a whole number, or nil if there is no such key.
  ///
  /// - Complexity: O(log n) in the size of the table.
  func number(of key: String) -> Int? {
    guard let range = range(of: key) else { return nil }
    return range.reduce(0) { number, index in
      unsafe number * 10 + Int(buffer[index] &- UInt8(ascii: "0"))
    }
  }

  /// Where the value of a key stands in the table, or nil if there is no such key.
  ///
  /// - Complexity: O(log n) in the size of the table.
  func range(of key: String) -> Range<Int>? {
    var key = key
    return key.withUTF8 { key in unsafe Self.find(key.span, in: buffer.span) }
  }

  /// Finds the value of a key by halving a table at line ends.
  ///
  /// Unchecked accesses, and comparing the first eight bytes of a line at once, take more than half
  /// off the time of a search, and a cold start is mostly searches; every index is below `high` or
  /// `table.count`, or above `low`.
  static func find(_ key: Span<UInt8>, in table: Span<UInt8>) -> Range<Int>? {
    let lineEnd = UInt8(ascii: "\n")
    let beginning = Beginning(of: key)
    var low = 0
    var high = table.count
    while low < high {
      var lineStart = (low + high) / 2
      while lineStart > low, unsafe table[unchecked: lineStart - 1] != lineEnd { lineStart -= 1 }
      var order = beginning.order(of: table, at: lineStart)
      if order == 0, !beginning.isWhole {
        order = compare(key, from: 8, with: table, at: lineStart)
      }
      if order == 0 {
        let start = lineStart + key.count + 1
        var end = start
        while end < table.count, unsafe table[unchecked: end] != lineEnd { end += 1 }
        return start..<end
      }
      if order < 0 {
        high = lineStart
      } else {
        var index = lineStart
        while index < high, unsafe table[unchecked: index] != lineEnd { index += 1 }
        low = index + 1
      }
    }
    return nil
  }

  /// How a key and the space after it sort against a line: below 0 for before, 0 if the line begins
  /// with them.
  private static func compare(
    _ key: Span<UInt8>, from start: Int, with table: Span<UInt8>, at lineStart: Int
  ) -> Int {
    var position = start
    while position <= key.count {
      let byte = position < key.count ? key[position] : UInt8(ascii: " ")
      guard lineStart + position < table.count else { return 1 }
      let other = table[lineStart + position]
      if byte != other { return byte < other ? -1 : 1 }
      position += 1
    }
    return 0
  }

  /// The first eight bytes of a key and the space after it.
  private struct Beginning {
    /// Whether all of the key and the space are among them.
    let isWhole: Bool

    /// The bytes, the first of them highest, and ones where they are.
    private let bytes: UInt64
    private let mask: UInt64

    init(of key: Span<UInt8>) {
      let count = min(key.count + 1, 8)
      isWhole = key.count < 8
      var bytes: UInt64 = 0
      for index in 0..<8 {
        let byte = index < key.count ? key[index] : index == key.count ? UInt8(ascii: " ") : 0
        bytes = bytes << 8 | UInt64(byte)
      }
      mask = ~0 << UInt64(64 - 8 * count)
      self.bytes = bytes & mask
    }

    /// How they sort against a line.
    @inline(__always)
    func order(of table: Span<UInt8>, at lineStart: Int) -> Int {
      var line: UInt64 = 0
      if table.count - lineStart >= 8 {
        // Checked: eight bytes are left.
        let raw = unsafe table.bytes
        line = UInt64(
          bigEndian: unsafe raw.unsafeLoadUnaligned(fromByteOffset: lineStart, as: UInt64.self))
      } else {
        for index in 0..<8 {
          let place = lineStart + index
          line = line << 8 | (place < table.count ? UInt64(table[place]) : 0)
        }
      }
      line &= mask
      return bytes == line ? 0 : bytes < line ? -1 : 1
    }
  }
}
