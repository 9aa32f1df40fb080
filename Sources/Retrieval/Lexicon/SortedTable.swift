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

  /// The concepts with the numbers of those near them.
  static let concepts = unsafe SortedTable(clexicon_concepts)

  /// Each stem's concepts.
  static let conceptWords = unsafe SortedTable(clexicon_concept_words)

  /// Where the phrases that begin with each stem stand in the list.
  static let conceptPhrases = unsafe SortedTable(clexicon_concept_phrases)

  /// The phrases themselves: not a table, and only read.
  static let conceptPhraseList = unsafe SortedTable(clexicon_concept_phrase_list)

  /// Each stem's vector number.
  static let wordVectorStems = unsafe SortedTable(clexicon_word_vector_stems)

  private init(_ file: clexicon_file) {
    unsafe buffer = unsafe UnsafeBufferPointer(start: file.bytes, count: file.count)
  }

  /// Reads the bytes of the table.
  func withBytes<Result>(_ body: (Span<UInt8>) -> Result) -> Result {
    unsafe body(buffer.span)
  }

  /// The value of a key, or nil if there is no such key.
  ///
  /// - Complexity: O(log n) in the size of the table.
  func value(of key: String) -> Substring? {
    guard let range = range(of: key) else { return nil }
    return unsafe Substring(String(decoding: buffer[range], as: UTF8.self))
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
  /// Unchecked accesses take a third off the time of a search, and a cold start is mostly searches;
  /// every index is below `high` or `table.count`, or above `low`.
  static func find(_ key: Span<UInt8>, in table: Span<UInt8>) -> Range<Int>? {
    let lineEnd = UInt8(ascii: "\n")
    var low = 0
    var high = table.count
    while low < high {
      var lineStart = (low + high) / 2
      while lineStart > low, unsafe table[unchecked: lineStart - 1] != lineEnd { lineStart -= 1 }
      var index = lineStart
      var position = 0
      while position < key.count, index < high,
        unsafe table[unchecked: index] == key[unchecked: position]
      {
        index += 1
        position += 1
      }
      guard index < high else { return nil }
      let byte = unsafe table[unchecked: index]
      if position == key.count, byte == UInt8(ascii: " ") {
        var end = index + 1
        while end < table.count, unsafe table[unchecked: end] != lineEnd { end += 1 }
        return index + 1..<end
      }
      // A key that the line's begins with sorts before it, as the space behind a key does.
      if position == key.count {
        high = lineStart
      } else if unsafe key[unchecked: position] < byte {
        high = lineStart
      } else {
        while index < high, unsafe table[unchecked: index] != lineEnd { index += 1 }
        low = index + 1
      }
    }
    return nil
  }
}
