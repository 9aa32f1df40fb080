/// A text on its way from the terminal, which sends `ESC [ 201 ~` after it.
struct Paste {
  private static let end = "\u{1B}[201~".unicodeScalars.map(\.value)
  private var characters: [UInt32] = []

  init() {}

  /// Adds a Unicode scalar value.
  mutating func append(_ character: UInt32) { characters.append(character) }

  /// Whether the end has been seen.
  var isComplete: Bool { characters.ends(with: Self.end) }

  /// The text as part of one line.
  var text: String {
    let content = isComplete ? characters.dropLast(Self.end.count) : characters[...]
    return String(decoding: content, as: UTF32.self).asSingleLine
  }
}

extension [UInt32] {
  fileprivate func ends(with suffix: [UInt32]) -> Bool {
    self.suffix(suffix.count).elementsEqual(suffix)
  }
}
