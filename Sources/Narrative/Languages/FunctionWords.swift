internal import CLexicon
internal import Files

/// The words that hold the sentences of a language together and say little by themselves.
package enum FunctionWords {
  /// The function words of a language as they are written, in lower case and without apostrophes;
  /// none for a language whose aren't known.
  ///
  /// - Complexity: O(n) in the size of all lists.
  package static func words(of language: Language) -> [String] {
    var words: [String] = []
    forEachList { bytes, tag, list in
      guard isEqual(language.tag, bytes, tag) else { return true }
      forEachWord(of: list, in: bytes) { words.append(bytes.string(in: $0)) }
      return false
    }
    return words
  }

  /// Calls a closure with each language that has a list.
  package static func forEachTag(_ body: (Language) -> Void) {
    forEachList { bytes, tag, _ in
      if let language = Language(bytes.string(in: tag)) { body(language) }
      return true
    }
  }

  /// Calls a closure with each list, its tag and its words, until the closure returns false.
  static func forEachList(_ body: (Span<UInt8>, _ tag: Range<Int>, _ list: Range<Int>) -> Bool) {
    let buffer = unsafe UnsafeBufferPointer(
      start: clexicon_function_words.bytes, count: clexicon_function_words.count)
    let bytes = unsafe buffer.span
    var lines = LineScanner()
    while let line = lines.next(in: bytes) {
      guard let space = line.first(where: { bytes[$0] == UInt8(ascii: " ") }) else { continue }
      guard body(bytes, line.lowerBound..<space, space + 1..<line.upperBound) else { return }
    }
  }

  /// Calls a closure with the place of each word of a list.
  static func forEachWord(
    of list: Range<Int>, in bytes: Span<UInt8>, _ body: (Range<Int>) -> Void
  ) {
    var start = list.lowerBound
    while start < list.upperBound {
      var end = start
      while end < list.upperBound, bytes[end] != UInt8(ascii: " ") { end += 1 }
      if end > start { body(start..<end) }
      start = end + 1
    }
  }

  /// The checksum of all lists, for what depends on them.
  package static var checksum: UInt64 {
    var checksum = Checksum()
    forEachList { bytes, _, _ in
      checksum.update(bytes)
      return false
    }
    return checksum.value
  }

  private static func isEqual(_ tag: String, _ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    var index = range.lowerBound
    for byte in tag.utf8 {
      guard index < range.upperBound, bytes[index] == byte else { return false }
      index += 1
    }
    return index == range.upperBound
  }
}
