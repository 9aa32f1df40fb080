/// Numbers words by their bytes, from 0 in the order they come.
///
/// An open-addressed hash table over one array of all bytes; a lookup takes no memory, unlike one in
/// a dictionary of strings.
struct WordTable {
  /// The number of words.
  private(set) var count = 0

  private var bytes: [UInt8] = []
  private var ends: [UInt32] = [0]

  /// For each slot a word's hash in the upper half and its number and 1 in the lower, or 0 for none;
  /// a power of two of them.
  private var slots = [UInt64](repeating: 0, count: 1 << 14)

  /// The entries that were asked for last.
  ///
  /// Most words of a text are few: here they stand close together, while the slots are spread over
  /// more memory than a processor keeps at hand.
  private var recent = [UInt64](repeating: 0, count: 1 << 15)

  /// The bytes of a word.
  func word(_ number: Int) -> ArraySlice<UInt8> {
    bytes[Int(ends[number])..<Int(ends[number + 1])]
  }

  /// The number of a word, which is added if it isn't there.
  ///
  /// A number that equals the `count` from before the call tells a new word.
  ///
  /// - Complexity: O(1) on average.
  mutating func number(of word: [UInt8]) -> Int {
    let hash = Self.hash(word)
    let place = Int(truncatingIfNeeded: hash >> 16) & (recent.count - 1)
    if recent[place] >> 32 == hash {
      let number = Int(truncatingIfNeeded: recent[place] & 0xFFFF_FFFF) &- 1
      if number >= 0, isWord(number, word) { return number }
    }
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != 0 {
      if slots[slot] >> 32 == hash {
        let number = Int(truncatingIfNeeded: slots[slot] & 0xFFFF_FFFF) - 1
        if isWord(number, word) {
          recent[place] = slots[slot]
          return number
        }
      }
      slot = (slot + 1) & mask
    }
    let number = count
    bytes.append(contentsOf: word)
    ends.append(UInt32(bytes.count))
    slots[slot] = hash << 32 | UInt64(number + 1)
    count += 1
    if count * 2 > slots.count { grow() }
    return number
  }

  @inline(__always)
  private func isWord(_ number: Int, _ word: [UInt8]) -> Bool {
    let start = Int(ends[number])
    guard Int(ends[number + 1]) - start == word.count else { return false }
    for index in word.indices where bytes[start + index] != word[index] { return false }
    return true
  }

  private mutating func grow() {
    var larger = [UInt64](repeating: 0, count: slots.count * 2)
    for entry in slots where entry != 0 {
      var slot = Int(truncatingIfNeeded: entry >> 32) & (larger.count - 1)
      while larger[slot] != 0 { slot = (slot + 1) & (larger.count - 1) }
      larger[slot] = entry
    }
    slots = larger
  }

  /// The lower half of FNV-1a (Fowler, Noll and Vo) with the upper one folded in.
  @inline(__always)
  private static func hash(_ word: [UInt8]) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in word { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    return (hash ^ hash >> 32) & 0xFFFF_FFFF
  }
}
