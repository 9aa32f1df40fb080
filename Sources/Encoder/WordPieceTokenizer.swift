/// Cuts texts into the word pieces that a network knows.
///
/// As BERT does: lower case without accents, words parted at white space and around punctuation and
/// Chinese characters, and each word into the longest pieces from its beginning on. What has no piece
/// is one unknown piece, as are words of more than a hundred characters.
package struct WordPieceTokenizer: Sendable {
  private let vocabulary: Vocabulary
  private let characters: CharacterTable
  private let unknown: UInt32

  /// What becomes of each ASCII character: its byte, a byte that is a word, or one of the below.
  private let asciiChanges: [UInt16]
  private static let aloneFlag: UInt16 = 0x100
  private static let space: UInt16 = 0x200
  private static let dropped: UInt16 = 0x201
  private static let other: UInt16 = 0x202

  /// The tokenizer of a models file.
  ///
  /// - Complexity: O(1).
  package init(_ file: ModelFile) {
    let characters = file.characters
    vocabulary = file.vocabulary
    self.characters = characters
    unknown = file.shape.unknown
    asciiChanges = (0..<128).map { Self.change(ofASCII: $0, characters) }
  }

  private static func change(ofASCII character: UInt16, _ characters: CharacterTable) -> UInt16 {
    switch characters.change(of: UInt32(character)) {
    case .kept: return character
    case .alone: return character | aloneFlag
    case .text(let range):
      guard let first = range.first else { return dropped }
      let byte = characters.textByte(at: first)
      guard range.count == 1, byte < 0x80 else { return other }
      return byte == UInt8(ascii: " ") ? space : UInt16(byte)
    }
  }

  /// The numbers of a text's pieces, without those that mark its beginning and end.
  ///
  /// - Complexity: O(n) in the length of the text.
  package func pieces(of text: String) -> [UInt32] {
    var pieces: [UInt32] = []
    append(piecesOf: text, to: &pieces)
    return pieces
  }

  /// Appends the numbers of a text's pieces.
  ///
  /// - Complexity: O(n) in the length of the text.
  package func append(piecesOf text: String, to pieces: inout [UInt32]) {
    var text = text
    text.withUTF8 { buffer in
      let bytes = unsafe buffer.span
      var cutter = WordCutter(vocabulary: vocabulary, unknown: unknown)
      var index = 0
      while index < bytes.count {
        let byte = bytes[index]
        if byte < 0x80 {
          appendASCII(byte, to: &cutter, &pieces)
          index += 1
        } else {
          index = appendCharacter(at: index, of: bytes, to: &cutter, &pieces)
        }
      }
      cutter.endWord(&pieces)
    }
  }

  private func appendASCII(
    _ byte: UInt8, to cutter: inout WordCutter, _ pieces: inout [UInt32]
  ) {
    let change = asciiChanges[Int(byte)]
    switch change {
    case 0..<Self.aloneFlag: cutter.append(UInt8(truncatingIfNeeded: change))
    case Self.space: cutter.endWord(&pieces)
    case Self.dropped: break
    case Self.other: appendReplacement(of: UInt32(byte), to: &cutter, &pieces)
    default:
      cutter.endWord(&pieces)
      cutter.append(byte)
      cutter.endWord(&pieces)
    }
  }

  /// Appends the character that begins at an index; returns the index after it.
  private func appendCharacter(
    at index: Int, of bytes: Span<UInt8>, to cutter: inout WordCutter, _ pieces: inout [UInt32]
  ) -> Int {
    let first = bytes[index]
    let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    let end = min(index + length, bytes.count)
    var character = UInt32(first) & (0x7F >> UInt32(length))
    for next in index + 1..<max(index + 1, end) {
      character = character << 6 | UInt32(bytes[next] & 0x3F)
    }
    switch characters.change(of: character) {
    case .kept: for next in index..<end { cutter.append(bytes[next]) }
    case .alone:
      cutter.endWord(&pieces)
      for next in index..<end { cutter.append(bytes[next]) }
      cutter.endWord(&pieces)
    case .text: appendReplacement(of: character, to: &cutter, &pieces)
    }
    return end
  }

  private func appendReplacement(
    of character: UInt32, to cutter: inout WordCutter, _ pieces: inout [UInt32]
  ) {
    guard case .text(let range) = characters.change(of: character) else { return }
    for index in range {
      let byte = characters.textByte(at: index)
      if byte == UInt8(ascii: " ") {
        cutter.endWord(&pieces)
      } else {
        cutter.append(byte)
      }
    }
  }
}
