/// The languages of each function word, looked up by the hash of the word's bytes.
///
/// An open-addressed table of all lists, made when a language is first to be told. Of 64 bits, the
/// hashes of a few thousand words practically never meet.
struct FunctionWordTable: Sendable {
  /// The table of all lists.
  static let shared = FunctionWordTable()

  /// The languages that have a list, 64 at most; a bit stands for each.
  private(set) var languages: [Language] = []

  private var slots: [Slot]

  private struct Slot {
    var hash: UInt64 = 0
    var languages: UInt64 = 0
  }

  /// The hash of no bytes.
  static let emptyHash: UInt64 = 0xCBF2_9CE4_8422_2325

  private init() {
    slots = Array(repeating: Slot(), count: 1 << 14)
    FunctionWords.forEachList { bytes, tag, list in
      guard let language = Language(bytes.string(in: tag)), languages.count < 64 else {
        return true
      }
      let bit: UInt64 = 1 << UInt64(languages.count)
      languages.append(language)
      FunctionWords.forEachWord(of: list, in: bytes) { word in
        let hash = word.reduce(Self.emptyHash) { Self.hash($0, bytes[$1]) }
        let slot = slot(of: hash)
        slots[slot] = Slot(hash: hash, languages: slots[slot].languages | bit)
      }
      return true
    }
  }

  /// Adds a byte to a hash: FNV-1a (Fowler, Noll and Vo).
  static func hash(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
  }

  /// The languages of a word as bits.
  func languages(ofHash hash: UInt64) -> UInt64 {
    let slot = slots[slot(of: hash)]
    return slot.hash == hash ? slot.languages : 0
  }

  /// The slot of a hash, or the free one where it belongs; a third of all slots are in use at most.
  private func slot(of hash: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: hash ^ hash >> 32) & (slots.count - 1)
    while slots[slot].languages != 0, slots[slot].hash != hash {
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }
}
