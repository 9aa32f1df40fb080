/// Entries of diaries and letters, told by the dates above them or in front of them.
extension PieceReading {
  /// Opens the section of a block that is a date and nothing else.
  ///
  /// - Returns: Whether it is one.
  mutating func openDated(_ index: Int) -> Bool {
    guard let date = dateHeading(index) else { return false }
    sections.open(level: 9, text: date.text.withoutTime, context: date.context, isDated: true)
    paragraphsInSection = 0
    return true
  }

  /// The date that a block is and nothing else.
  private func dateHeading(_ index: Int) -> (text: String, context: String)? {
    let piece = pieces[index]
    guard piece.kind == .paragraph, piece.byteRange.count <= 80, index + 1 < pieces.count,
      piece.byteRange.contains(where: { bytes[$0].isASCIIDigit })
    else { return nil }
    let words = words(of: piece)
    guard let date = EntryDate(heading: words), date.day != nil else { return nil }
    return (words, date.context)
  }

  func countDatedOpenings() -> Int {
    var count = 0
    for piece in pieces.prefix(2000) where !piece.isHeading && piece.byteRange.count > 20 {
      guard piece.byteRange.prefix(24).contains(where: { bytes[$0].isASCIIDigit }) else { continue }
      if EntryDate.opening(words(of: piece, atMost: 80)) != nil { count += 1 }
      if count == 3 { break }
    }
    return count
  }

  /// Takes the date off the front of a paragraph and opens its section.
  mutating func dateOpening(_ piece: Piece) -> Range<Int>? {
    guard piece.byteRange.prefix(24).contains(where: { bytes[$0].isASCIIDigit }) else { return nil }
    let range = piece.byteRange.prefix(80)
    let raw = String(
      decoding: bytes[range.lowerBound..<range.upperBound.floor(in: bytes.span)], as: UTF8.self)
    guard !raw.contains("\n"),
      let opening = EntryDate.opening(raw)
        ?? EntryDate.opening(raw.split(separator: "\n").joined(separator: " "))
    else { return nil }
    let text = String(decoding: raw.utf8.prefix(opening.length), as: UTF8.self).trimmingStops
    sections.open(level: 9, text: text, context: opening.date.context, isDated: true)
    paragraphsInSection = 0
    return piece.byteRange.lowerBound + opening.length..<piece.byteRange.upperBound
  }
}

extension String {
  /// The words of a date in front of the time of day.
  fileprivate var withoutTime: String {
    let words = split(separator: " ")
    let end = words.firstIndex { $0.first?.isNumber ?? false && $0.contains(":") } ?? words.count
    return end == 0 ? self : words[..<end].joined(separator: " ")
  }
}
