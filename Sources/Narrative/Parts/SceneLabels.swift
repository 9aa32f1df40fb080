/// The names of speakers in a scene that a book gives as a play does, in the midst of other prose:
/// `THE JUDGE (severely)--Were you there?`.
///
/// A text that is all talk is a `Dialogue`. Here some paragraphs near one another open with names in
/// capitals, at least three, of two people.
struct SceneLabels {
  private var labels: [Int: SpeakerLabel] = [:]

  /// How many blocks may stand between two that open with names.
  private static let reach = 3

  /// Finds the scenes of a text.
  ///
  /// - Complexity: O(n) in the number of blocks.
  init(_ pieces: [Piece], in bytes: Span<UInt8>) {
    var scene: [(index: Int, label: SpeakerLabel)] = []
    for (index, piece) in pieces.enumerated() where piece.kind == .paragraph {
      guard let label = Self.label(of: piece, in: bytes) else { continue }
      if let last = scene.last, index - last.index > Self.reach + 1 {
        keep(scene)
        scene = []
      }
      scene.append((index, label))
    }
    keep(scene)
  }

  /// The label that the block of a number opens with, if it is part of a scene.
  subscript(index: Int) -> SpeakerLabel? { labels[index] }

  private mutating func keep(_ scene: [(index: Int, label: SpeakerLabel)]) {
    let names = Set(scene.map { SpeakerLabel.key($0.label.name) })
    guard scene.count >= 3, names.count >= 2 else { return }
    for (index, label) in scene { labels[index] = label }
  }

  private static func label(of piece: Piece, in bytes: Span<UInt8>) -> SpeakerLabel? {
    let start = piece.byteRange.lowerBound
    guard piece.byteRange.count > 4, bytes[start].isASCIIUppercase,
      bytes[start + 1].isASCIIUppercase || bytes[start + 2].isASCIIUppercase,
      let label = SpeakerLabel(in: bytes, piece.byteRange), !label.isStamped,
      label.name == label.name.uppercased(), label.name.count(where: \.isLetter) >= 3,
      label.length < piece.byteRange.count, ContrastLabel.mark(label.name) == nil
    else { return nil }
    return label
  }
}
