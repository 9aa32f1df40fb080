internal import Files
internal import Narrative

/// Writes words in the order of their bytes as `StoredDictionary` reads them.
struct DictionaryEncoder {
  /// The section of the words.
  private(set) var blocks: [UInt8] = []

  /// The section of the blocks' offsets.
  private(set) var offsets: [UInt8] = []

  private var count = 0
  private var total = 0
  private var previous: [UInt8] = []

  /// Appends a word, which sorts after those before it.
  mutating func append(_ word: ArraySlice<UInt8>, value: Int, size: Int) {
    var shared = 0
    if count % StoredDictionary.blockSize == 0 {
      offsets.appendLittleEndian(UInt64(blocks.count))
      blocks.appendLittleEndian(UInt64(total))
    } else {
      for (left, right) in zip(previous, word) {
        guard left == right else { break }
        shared += 1
      }
    }
    append(shared)
    append(word.count - shared)
    blocks += word.dropFirst(shared)
    append(value)
    append(size)
    previous = Array(word)
    count += 1
    total += size
  }

  private mutating func append(_ number: Int) {
    var rest = UInt64(number)
    while rest >= 0x80 {
      blocks.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    blocks.append(UInt8(rest))
  }
}
