/// Gathers the bytes of a word and cuts it into pieces.
struct WordCutter {
  /// Words of more characters than this have no pieces.
  private static let mostCharacters = 100

  private let vocabulary: Vocabulary
  private let unknown: UInt32
  private var word: [UInt8] = []
  private var characterCount = 0

  /// Starts without a word.
  ///
  /// - Parameters:
  ///   - vocabulary: The pieces there are.
  ///   - unknown: The piece for words that can't be cut.
  init(vocabulary: Vocabulary, unknown: UInt32) {
    self.vocabulary = vocabulary
    self.unknown = unknown
  }

  /// Adds a byte of UTF-8 to the word.
  mutating func append(_ byte: UInt8) {
    if byte & 0xC0 != 0x80 { characterCount += 1 }
    // The rest of a word that has no pieces needn't be kept.
    if characterCount <= Self.mostCharacters { word.append(byte) }
  }

  /// Appends the pieces of the word, if there is one, and starts another.
  ///
  /// - Complexity: O(n) in the length of the word, times that of the longest piece.
  mutating func endWord(_ pieces: inout [UInt32]) {
    guard characterCount > 0 else { return }
    let start = pieces.count
    if characterCount > Self.mostCharacters || !cut(&pieces) {
      pieces.removeSubrange(start...)
      pieces.append(unknown)
    }
    word.removeAll(keepingCapacity: true)
    characterCount = 0
  }

  /// Appends the word's pieces; returns whether there are pieces for all of it.
  private func cut(_ pieces: inout [UInt32]) -> Bool {
    let bytes = word.span
    var start = 0
    while start < bytes.count {
      guard let (end, number) = longestPiece(at: start, of: bytes) else { return false }
      pieces.append(number)
      start = end
    }
    return true
  }

  private func longestPiece(
    at start: Int, of bytes: Span<UInt8>
  ) -> (end: Int, number: UInt32)? {
    var hash = start == 0 ? Vocabulary.emptyHash : Vocabulary.continuationHash
    var found: (end: Int, number: UInt32)?
    for end in start..<min(bytes.count, start + vocabulary.longest) {
      hash = Vocabulary.extended(hash, by: bytes[end])
      if let number = vocabulary.number(of: start..<end + 1, in: bytes, hash: hash) {
        found = (end + 1, number)
      }
    }
    return found
  }
}
