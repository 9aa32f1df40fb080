/// The pieces of texts that are read in one go.
struct PieceBatch {
  private static let mostTexts = 4096
  private static let mostPieces = 1 << 17

  /// The pieces of all texts in their order.
  private(set) var pieces: [UInt32] = []

  /// Where each text's pieces end.
  private(set) var ends: [Int] = []

  /// Whether the network should read them before there are more.
  var isFull: Bool { ends.count >= Self.mostTexts || pieces.count >= Self.mostPieces }

  /// Adds a text.
  mutating func append(_ text: String, _ tokenizer: WordPieceTokenizer) {
    tokenizer.append(piecesOf: text, to: &pieces)
    ends.append(pieces.count)
  }
}
