internal import Files

/// What each character becomes before words are cut into pieces: lower case, without accents, apart
/// from others if it is a word by itself.
///
/// It is part of a models file, so that a text has the same pieces whatever version of Unicode the
/// system knows. Characters come in blocks of 256, equal ones stored once: the numbers of blocks and of
/// texts and the byte count of the texts (4 bytes each); each block's number (2 each); the blocks'
/// entries (2 each); where each text begins and the last one ends (4 each); the texts. An entry is 0
/// for a character that stays, 1 for one that stays and is a word, or the number of a text plus 2.
struct CharacterTable: Sendable {
  /// What becomes of a character.
  enum Change {
    case kept
    case alone

    /// It is replaced by a text, the bytes given; a space parts words.
    case text(Range<Int>)
  }

  private static let blockCount = 0x110000 / 256

  private let numbers: StoredBytes
  private let entries: StoredBytes
  private let offsets: StoredBytes
  private let texts: StoredBytes

  /// Reads a section.
  ///
  /// - Returns: Nil if its parts don't make up its size.
  init?(_ section: StoredBytes) {
    let blocks = section.index32(at: 0)
    let textCount = section.index32(at: 4)
    let byteCount = section.index32(at: 8)
    let entryStart = 12 + 2 * Self.blockCount
    let offsetStart = entryStart + 512 * blocks
    let textStart = offsetStart + 4 * (textCount + 1)
    guard section.count == textStart + byteCount else { return nil }
    numbers = section.part(from: 12, count: 2 * Self.blockCount)
    entries = section.part(from: entryStart, count: 512 * blocks)
    offsets = section.part(from: offsetStart, count: 4 * (textCount + 1))
    texts = section.part(from: textStart, count: byteCount)
  }

  /// What becomes of a character.
  ///
  /// - Complexity: O(1).
  func change(of character: UInt32) -> Change {
    let block = Int(numbers.uint16(at: 2 * Int(character >> 8)))
    let entry = Int(entries.uint16(at: 512 * block + 2 * Int(character & 0xFF)))
    guard entry > 1 else { return entry == 0 ? .kept : .alone }
    let start = offsets.index32(at: 4 * (entry - 2))
    let end = offsets.index32(at: 4 * (entry - 1))
    return .text(min(start, texts.count)..<max(min(start, texts.count), min(end, texts.count)))
  }

  /// The byte of the texts at an index.
  func textByte(at index: Int) -> UInt8 { texts.byte(at: index) }
}
