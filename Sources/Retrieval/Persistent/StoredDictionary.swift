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

  private let blocks: FileBytes
  private let offsets: FileBytes

  /// - Parameters:
  ///   - blocks: The section of the words.
  ///   - offsets: The section of the blocks' offsets.
  init(blocks: FileBytes, offsets: FileBytes) {
    self.blocks = blocks
    self.offsets = offsets
  }

  /// Finds a word.
  ///
  /// - Complexity: O(log n) in the number of words.
  func entry(of word: String) -> Entry? {
    let key = Array(word.utf8)
    var low = 0
    var high = offsets.count / 8
    while low < high {
      let middle = (low + high) / 2
      var reader = BlockReader(blocks: blocks, offset: offsets.index64(at: 8 * middle))
      guard reader.next() else { return nil }
      if key.lexicographicallyPrecedes(reader.word) { high = middle } else { low = middle + 1 }
    }
    guard low > 0 else { return nil }
    var reader = BlockReader(blocks: blocks, offset: offsets.index64(at: 8 * (low - 1)))
    for _ in 0..<Self.blockSize {
      guard reader.next() else { return nil }
      if reader.word == key { return reader.entry }
    }
    return nil
  }

  /// Calls a closure with every word and its entry, in the order of their bytes.
  ///
  /// - Complexity: O(n) in the number of words.
  func visitAll(_ body: ([UInt8], Entry) -> Void) {
    blocks.withSpan { bytes in
      var word: [UInt8] = []
      var index = 0
      var count = 0
      var entry = Entry(value: 0, offset: 0, size: 0)
      while index < bytes.count {
        // The sizes are summed up on the way, so a block's own sum is passed over.
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
        body(word, entry)
      }
    }
  }

  /// Reads a number of seven bits a byte; 0 behind the end.
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

  /// Reads the words of a block one after another.
  private struct BlockReader {
    private let blocks: FileBytes
    private var index: Int
    private(set) var word: [UInt8] = []
    private(set) var entry: Entry

    init(blocks: FileBytes, offset: Int) {
      self.blocks = blocks
      entry = Entry(value: 0, offset: blocks.index64(at: offset), size: 0)
      index = min(offset, blocks.count) + 8
    }

    /// Reads the next word; false at the end of all.
    mutating func next() -> Bool {
      guard index < blocks.count else { return false }
      entry.offset &+= entry.size
      let shared = number()
      guard shared <= word.count else { return false }
      let count = number()
      let others = blocks.part(from: index, count: count)
      index += others.count
      word.removeSubrange(shared...)
      word += others.array
      entry.value = number()
      entry.size = number()
      return true
    }

    private mutating func number() -> Int {
      var number = 0
      var shift = 0
      while shift < 56 {
        let byte = blocks.byte(at: index)
        index += 1
        number |= Int(byte & 0x7F) << shift
        guard byte >= 0x80 else { break }
        shift += 7
      }
      return number
    }
  }
}
