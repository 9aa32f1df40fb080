internal import Files

/// The word pieces of a models file, found by a hash table that is part of it.
///
/// The numbers of pieces and of slots, the byte counts of the longest piece and of all (4 bytes each);
/// where each piece begins and the last one ends (4 each); the slots, each with a piece's hash and its
/// number plus one, or zeros (4 each); the pieces' bytes. Pieces that go on a word begin with "##".
struct Vocabulary: Sendable {
  /// A slot further from where a piece belongs than this has none.
  private static let longestProbe = 64

  /// FNV-1a of no bytes, and of "##".
  static let emptyHash: UInt32 = 0x811C_9DC5
  static let continuationHash = extended(
    extended(emptyHash, by: UInt8(ascii: "#")), by: UInt8(ascii: "#"))

  /// The byte count of the longest piece.
  let longest: Int

  private let count: Int
  private let slotMask: Int
  private let offsets: StoredBytes
  private let slots: StoredBytes
  private let bytes: StoredBytes

  /// Reads a section.
  ///
  /// - Returns: Nil if its parts don't make up its size, or it has another number of pieces.
  init?(_ section: StoredBytes, count: Int) {
    let slotCount = section.index32(at: 4)
    let byteCount = section.index32(at: 12)
    guard section.index32(at: 0) == count, slotCount > count, slotCount & (slotCount - 1) == 0
    else { return nil }
    let slotStart = 16 + 4 * (count + 1)
    let byteStart = slotStart + 8 * slotCount
    guard section.count == byteStart + byteCount else { return nil }
    self.count = count
    slotMask = slotCount - 1
    longest = min(section.index32(at: 8), byteCount)
    offsets = section.part(from: 16, count: 4 * (count + 1))
    slots = section.part(from: slotStart, count: 8 * slotCount)
    bytes = section.part(from: byteStart, count: byteCount)
  }

  /// The hash of bytes and one more.
  static func extended(_ hash: UInt32, by byte: UInt8) -> UInt32 {
    (hash ^ UInt32(byte)) &* 0x0100_0193
  }

  /// The number of the piece that is a part of a word, if there is one.
  ///
  /// - Parameters:
  ///   - range: The part; unless it begins the word, the piece begins with "##".
  ///   - hash: The hash of the piece.
  /// - Complexity: O(n) in the length of the part.
  func number(of range: Range<Int>, in word: Span<UInt8>, hash: UInt32) -> UInt32? {
    for probe in 0..<Self.longestProbe {
      let slot = 8 * ((Int(hash) + probe) & slotMask)
      let number = slots.uint32(at: slot + 4)
      guard number > 0 else { return nil }
      if slots.uint32(at: slot) == hash, matches(Int(number) - 1, range, of: word) {
        return number - 1
      }
    }
    return nil
  }

  /// Whether a piece is a part of a word.
  private func matches(_ number: Int, _ range: Range<Int>, of word: Span<UInt8>) -> Bool {
    guard number < count else { return false }
    var index = offsets.index32(at: 4 * number)
    let end = offsets.index32(at: 4 * number + 4)
    if range.lowerBound > 0 {
      guard bytes.byte(at: index) == UInt8(ascii: "#"),
        bytes.byte(at: index + 1) == UInt8(ascii: "#")
      else { return false }
      index += 2
    }
    guard end - index == range.count, end <= bytes.count else { return false }
    for position in range {
      guard bytes.byte(at: index) == word[position] else { return false }
      index += 1
    }
    return true
  }
}
