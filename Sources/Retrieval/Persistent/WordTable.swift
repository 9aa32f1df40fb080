/// Numbers words by their bytes, from 0 in the order they come.
///
/// An open-addressed hash table over one array of all bytes; a lookup takes no memory, unlike one in
/// a dictionary of strings.
struct WordTable {
  /// The number of words.
  private(set) var count = 0

  private var bytes: [UInt8] = []
  private var ends: [Int] = [0]
  private var hashes: [UInt32] = []

  /// For each slot the number of a word and 1, or 0 for none; a power of two of them.
  private var slots = [UInt32](repeating: 0, count: 1 << 12)

  /// The bytes of a word.
  func word(_ number: Int) -> ArraySlice<UInt8> { bytes[ends[number]..<ends[number + 1]] }

  /// The number of a word, which is added if it isn't there.
  ///
  /// A number that equals the `count` from before the call tells a new word.
  ///
  /// - Complexity: O(1) on average.
  mutating func number(of word: [UInt8]) -> Int {
    let hash = Self.hash(word)
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] != 0 {
      let number = Int(slots[slot]) - 1
      if hashes[number] == hash, isWord(number, word) { return number }
      slot = (slot + 1) & (slots.count - 1)
    }
    let number = count
    bytes.append(contentsOf: word)
    ends.append(bytes.count)
    hashes.append(hash)
    slots[slot] = UInt32(number + 1)
    count += 1
    if count * 2 > slots.count { grow() }
    return number
  }

  private func isWord(_ number: Int, _ word: [UInt8]) -> Bool {
    let start = ends[number]
    guard ends[number + 1] - start == word.count else { return false }
    for index in word.indices where bytes[start + index] != word[index] { return false }
    return true
  }

  private mutating func grow() {
    var larger = [UInt32](repeating: 0, count: slots.count * 4)
    for number in 0..<count {
      var slot = Int(hashes[number]) & (larger.count - 1)
      while larger[slot] != 0 { slot = (slot + 1) & (larger.count - 1) }
      larger[slot] = UInt32(number + 1)
    }
    slots = larger
  }

  /// FNV-1a (Fowler, Noll and Vo) with its upper half folded in.
  private static func hash(_ word: [UInt8]) -> UInt32 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in word { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    return UInt32(truncatingIfNeeded: hash ^ hash >> 32)
  }
}
