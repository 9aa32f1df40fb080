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
        if var open = current, !(SpeakerLabel(in: bytes, content).map(isSpeaker) ?? false),
          !(hasStamps && ChatNotice.opens(bytes, content))
        {
          open.byteRange = open.byteRange.lowerBound..<content.upperBound
          current = open
        } else {
          if let current { parts.append(current) }
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
