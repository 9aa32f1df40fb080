/// Words with the classes they belong to, quick to make and to look up.
///
/// An open-addressing table of 64-bit hashes: making it takes no memory for a word, so that a program
/// that runs for three milliseconds can afford it.
struct WordClasses {
  private var hashes: [UInt64]
  private var classes: [UInt32]
  private let mask: Int

  /// Makes a table of lists.
  ///
  /// - Parameter lists: Classes as bits, and words with single spaces between them.
  /// - Complexity: O(n) in the length of the lists.
  init(_ lists: [(classes: UInt32, words: StaticString)]) {
    let bytes = lists.reduce(0) { $0 + $1.words.utf8CodeUnitCount }
    var capacity = 64
    // A word and its space are four bytes or more, but for a few.
    while capacity < bytes / 2 { capacity *= 2 }
    hashes = Array(repeating: 0, count: capacity)
    classes = Array(repeating: 0, count: capacity)
    mask = capacity - 1
    for (bits, words) in lists {
      words.withUTF8Buffer { buffer in
        var hash = Self.seed
        let bytes = unsafe buffer.span
        for index in bytes.indices {
          let byte = bytes[index]
          if byte == UInt8(ascii: " ") {
            insert(hash, bits)
            hash = Self.seed
          } else {
            hash = Self.next(hash, byte)
          }
        }
        insert(hash, bits)
      }
    }
  }

  /// The classes of a word, 0 for one that isn't listed.
  ///
  /// - Complexity: O(n) in its length.
  subscript(word: String) -> UInt32 {
    let hash = word.utf8.reduce(Self.seed, Self.next)
    var place = Int(truncatingIfNeeded: hash ^ hash >> 32) & mask
    while hashes[place] != 0 {
      if hashes[place] == hash { return classes[place] }
      place = (place + 1) & mask
    }
    return 0
  }

  private mutating func insert(_ hash: UInt64, _ bits: UInt32) {
    var place = Int(truncatingIfNeeded: hash ^ hash >> 32) & mask
    while hashes[place] != 0, hashes[place] != hash { place = (place + 1) & mask }
    hashes[place] = hash
    classes[place] |= bits
  }

  // FNV-1a; see `StableHash`.
  private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  private static func next(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x100_0000_01B3
  }
}
