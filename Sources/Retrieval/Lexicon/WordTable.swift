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

  /// A short word that was asked for lately, whole, so that one look at one place tells its number.
  private struct Recent {
    private let first: UInt64
    private let last: UInt64
    private let count: UInt32
    private let storedNumber: UInt32

    /// No word at all.
    init() {
      (first, last, count, storedNumber) = (0, 0, .max, 0)
    }

    init(_ key: WordKey, number: Int) {
      first = key.first
      last = key.last
      count = UInt32(truncatingIfNeeded: key.count)
      storedNumber = UInt32(number)
    }

    var number: Int { Int(storedNumber) }

    @inline(__always)
    func isWord(_ key: WordKey) -> Bool {
      first == key.first && last == key.last && count == UInt32(truncatingIfNeeded: key.count)
    }
  }

  /// The words that were asked for last, by their hash.
  ///
  /// Most words of a text are few: here they stand close together, while the slots are spread over
  /// more memory than a processor keeps at hand.
  private var recent: [Recent]

  /// Makes an empty table.
  ///
  /// - Parameter recentCount: How many words it keeps at hand, a power of two: many for the words of
  ///   a text, few for what is seldom asked for twice.
  init(recentCount: Int = 1 << 6) {
    recent = Array(repeating: Recent(), count: recentCount)
  }

  /// The bytes of a word.
  func word(_ number: Int) -> ArraySlice<UInt8> {
    bytes[Int(ends[number])..<Int(ends[number + 1])]
  }

  /// The number of a word, which is added if it isn't there.
  ///
  /// A number that equals the `count` from before the call tells a new word.
  ///
  /// - Complexity: O(1) on average.
  @inline(__always)
  mutating func number(of word: Span<UInt8>) -> Int {
    let key = WordKey(word)
    let place = Int(truncatingIfNeeded: key.hash >> 32) & (recent.count - 1)
    if key.isWhole, recent[place].isWord(key) { return recent[place].number }
    let number = findOrAdd(word, hash: key.hash >> 32)
    if key.isWhole { recent[place] = Recent(key, number: number) }
    return number
  }

  private mutating func findOrAdd(_ word: Span<UInt8>, hash: UInt64) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != 0 {
      if slots[slot] >> 32 == hash {
        let number = Int(truncatingIfNeeded: slots[slot] & 0xFFFF_FFFF) - 1
        if isWord(number, word) { return number }
      }
      slot = (slot + 1) & mask
    }
    let number = count
    unsafe word.withUnsafeBufferPointer { unsafe bytes.append(contentsOf: $0) }
    ends.append(UInt32(bytes.count))
    slots[slot] = hash << 32 | UInt64(number + 1)
    count += 1
    if count * 2 > slots.count { grow() }
    return number
  }

  private func isWord(_ number: Int, _ word: Span<UInt8>) -> Bool {
    let start = Int(ends[number])
    guard Int(ends[number + 1]) - start == word.count else { return false }
    for index in 0..<word.count where bytes[start + index] != word[index] { return false }
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
}
