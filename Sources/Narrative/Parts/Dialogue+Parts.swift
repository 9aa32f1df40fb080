extension Dialogue {
  /// Parts blocks where somebody else begins to speak.
  func parts(of pieces: [Piece], in bytes: Span<UInt8>) -> [Piece] {
    var parts: [Piece] = []
    let hasStamps = hasStamps
    for piece in pieces {
      guard !piece.isHeading, !piece.areFields else {
        parts.append(piece)
        continue
      }
      var lines = LineScanner(
        from: piece.byteRange.lowerBound, line: piece.line, limit: piece.byteRange.upperBound)
      var current: Piece?
      while let scanned = lines.next(in: bytes) {
        let line = scanned.clamped(to: piece.byteRange)
        guard let content = Paragraphs.trimmed(bytes, line) else { continue }
        let isNotice = hasStamps && ChatNotice.opens(bytes, content)
        let label = label(ofLine: content, in: bytes)
        if var open = current, label == nil, !isNotice {
          open.byteRange = open.byteRange.lowerBound..<content.upperBound
          current = open
        } else {
          if let current { parts.append(current) }
          current = nil
          // What stands under a later time is still said by the same one.
          if label == nil, isNotice, SpeakerLabel.isTime(bytes, content) { continue }
          var new = piece
          new.byteRange = content
          new.line = lines.number
          current = new
        }
      }
      if let current { parts.append(current) }
    }
    return parts
  }

  /// What stands beside the names of those who begin to speak, where a time does.
  func stamps(in pieces: [Piece], of text: SourceText) -> some Sequence<String> {
    pieces.lazy.compactMap { piece in
      guard let label = label(of: piece, in: text.bytes.span), label.isStamped else { return nil }
      return text.collapsedText(in: piece.byteRange.prefix(label.length))
    }
  }
}
