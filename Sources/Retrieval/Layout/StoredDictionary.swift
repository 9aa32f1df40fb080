internal import Files
internal import Narrative

/// A sorted list of words in a file, with two numbers for each: a value, and the size of what
/// belongs to the word elsewhere.
///
/// Sixteen words make a block. A block begins with the sum of the sizes before it (8 bytes). Then
/// for each word: the bytes it shares with the word before it (none for the first), the number of
/// the others, the others, the value, the size; all numbers of seven bits a byte, the lowest first,
/// the top bit telling that more follow (LEB128). The offsets of the blocks, eight bytes each, are a
/// section of their own, so that a word is found by halving.
struct StoredDictionary: Sendable {
  /// The words of a block.
  static let blockSize = 16

  /// What is known about a word.
  struct Entry {
    /// The word's value.
    var value: Int

    /// The sum of the sizes of all words before it.
    var offset: Int

    /// The size of what belongs to it.
    var size: Int
  }

  private let blocks: StoredBytes
  private let offsets: StoredBytes

  /// - Parameters:
  ///   - blocks: The section of the words.
  ///   - offsets: The section of the blocks' offsets.
  init(blocks: StoredBytes, offsets: StoredBytes) {
    self.blocks = blocks
    self.offsets = offsets
  }

  /// Finds a word.
  ///
  /// - Complexity: O(log n) in the number of words.
  func entry(of word: String) -> Entry? {
    var word = word
    return word.withUTF8 { key in
      let key = unsafe key.span
      return blocks.withSpan { entry(of: key, in: $0) }
    }
  }

  /// The number of blocks that begin with a word up to a key; nil if the sections are damaged.
  private func blockCount(upTo key: Span<UInt8>, in bytes: Span<UInt8>) -> Int? {
    var low = 0
    var high = offsets.count / 8
    while low < high {
      let middle = (low + high) / 2
      // After the sum of the sizes stands the first word, which shares nothing.
      var index = min(offsets.index64(at: 8 * middle), bytes.count) + 8
      guard Self.number(bytes, &index) == 0 else { return nil }
      let count = Self.number(bytes, &index)
      guard index < bytes.count else { return nil }
      let end = min(index + count, bytes.count)
      if Self.precedes(key, bytes.extracting(index..<end)) {
        high = middle
      } else {
        low = middle + 1
      }
    }
    return low
  }

  private func entry(of key: Span<UInt8>, in bytes: Span<UInt8>) -> Entry? {
    guard let low = blockCount(upTo: key, in: bytes), low > 0 else { return nil }
    let start = min(offsets.index64(at: 8 * (low - 1)), bytes.count)
    var index = start + 8
    var entry = Entry(value: 0, offset: blocks.index64(at: start), size: 0)
    // How many bytes of the key the word before has.
    var matched = 0
    for _ in 0..<Self.blockSize {
      guard index < bytes.count else { return nil }
      entry.offset &+= entry.size
      let shared = Self.number(bytes, &index)
      let others = Self.number(bytes, &index)
      let end = min(index + min(others, bytes.count), bytes.count)
      // A word that shares more than the key does differs where the one before did.
      var isEqual = false
      if shared <= matched {
        matched = shared
        var other = index
        while other < end, matched < key.count, bytes[other] == key[matched] {
          other += 1
          matched += 1
        }
        isEqual = other == end && matched == key.count
      }
      index = end
      entry.value = Self.number(bytes, &index)
      entry.size = Self.number(bytes, &index)
      if isEqual { return entry }
    }
    return nil
  }

  /// Whether some bytes sort before others.
  private static func precedes(_ left: Span<UInt8>, _ right: Span<UInt8>) -> Bool {
    let count = min(left.count, right.count)
    var index = 0
    while index < count, left[index] == right[index] { index += 1 }
    return index < count ? left[index] < right[index] : left.count < right.count
  }

  /// Calls a closure with every word and its entry, in the order of their bytes.
  ///
  /// - Complexity: O(n) in the number of words.
  func visitAll(_ body: ([UInt8], Entry) -> Void) {
    blocks.withSpan { bytes in
      visit(from: 0, in: bytes) { word, entry in
        body(word, entry)
        return true
      }
    }
  }

  /// Calls a closure with the words from a key on and their entries, in the order of their bytes,
  /// until it returns false.
  ///
  /// - Complexity: O(log n + m) in the number of words and of those visited.
  func visit(from key: String, _ body: ([UInt8], Entry) -> Bool) {
    visit(from: Array(key.utf8), body)
  }

  /// Calls a closure with the words from some bytes on, in the same way.
  func visit(from key: [UInt8], _ body: ([UInt8], Entry) -> Bool) {
    blocks.withSpan { bytes in
      guard let count = blockCount(upTo: key.span, in: bytes) else { return }
      let start = min(offsets.index64(at: 8 * max(0, count - 1)), bytes.count)
      visit(from: start, in: bytes) { word, entry in
        Self.precedes(word.span, key.span) || body(word, entry)
      }
    }
  }

  /// Visits the words from the block that starts at an offset.
  private func visit(
    from start: Int, in bytes: Span<UInt8>, _ body: ([UInt8], Entry) -> Bool
  ) {
    var word: [UInt8] = []
    var index = start
    var count = 0
    var entry = Entry(value: 0, offset: blocks.index64(at: start), size: 0)
    while index < bytes.count {
      // The sizes are summed up on the way, so the sums of later blocks are passed over.
      if count % Self.blockSize == 0 { index += 8 }
      count += 1
      let shared = Self.number(bytes, &index)
      let others = Self.number(bytes, &index)
      let end = index + min(others, max(bytes.count - index, 0))
      guard shared <= word.count else { return }
      word.removeSubrange(shared...)
      while index < end {
        word.append(bytes[index])
        index += 1
      }
      entry.offset &+= entry.size
      entry.value = Self.number(bytes, &index)
      entry.size = Self.number(bytes, &index)
      guard body(word, entry) else { return }
    }
  }

  /// Reads a number of seven bits a byte; 0 after the end.
  private static func number(_ bytes: Span<UInt8>, _ index: inout Int) -> Int {
    var number = 0
    var shift = 0
    while shift < 56, index < bytes.count {
      let byte = bytes[index]
      index += 1
      number |= Int(byte & 0x7F) << shift
      guard byte >= 0x80 else { break }
      shift += 7
    }
    return number
  }
}
