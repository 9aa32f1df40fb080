/// Turns what a file holds into UTF-8, whatever it was written in.
///
/// A byte order mark decides first, then whether the bytes are UTF-8. What is neither is taken as
/// Windows-1252, which gives every byte a meaning, as browsers do for pages that don't say.
struct TextDecoder {
  /// The text in UTF-8, without a byte order mark.
  private(set) var bytes: [UInt8]

  /// What had to be assumed or repaired.
  private(set) var problem: EncodingProblem?

  /// The encoding the bytes are in, where that is one that isn't read.
  private(set) var otherEncoding: OtherEncoding?

  /// Decodes bytes.
  ///
  /// - Complexity: O(n) in the number of bytes.
  init(_ raw: consuming [UInt8]) {
    // The end of a file, as DOS marked it.
    while raw.last == 0x1A { raw.removeLast() }
    if let order = UTF16Text.byteOrder(ofMarkIn: raw.span) {
      let rest = Array(raw.dropFirst(2))
      // UTF-16 without a single zero byte has no space, line end or Latin letter in it.
      if !rest.contains(0), !rest.isEmpty, UTF8Text.isValid(rest.span) {
        bytes = rest
        problem = .misleadingByteOrderMark
      } else {
        let decoded = UTF16Text.decode(rest.span, order: order)
        bytes = decoded.bytes
        problem = decoded.repairs > 0 ? .repaired(count: decoded.repairs) : nil
      }
      return
    }
    bytes = raw
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    guard !UTF8Text.isValid(bytes.span) else {
      if let undone = DoubleUTF8.undone(bytes) {
        bytes = undone
        problem = .encodedTwice
      }
      return
    }

    let survey = UTF8Text.survey(bytes.span)
    if let truncation = survey.truncation {
      bytes.removeSubrange(truncation...)
      problem = .endsInsideCharacter
    } else if survey.isMixed {
      let repaired = UTF8Text.repaired(bytes.span)
      bytes = repaired.bytes
      problem = repaired.damaged > 0 ? .repaired(count: repaired.damaged) : .partlyWindows1252
    } else {
      otherEncoding = OtherEncoding(of: bytes)
      bytes = Windows1252.decode(bytes.span)
      problem = .assumedWindows1252
    }
  }
}
