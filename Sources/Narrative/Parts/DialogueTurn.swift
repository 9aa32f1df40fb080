/// Whose turn it is in a dialogue.
struct DialogueTurn {
  private var speaker: String?
  private var isNarrator = true
  private var hasBegun = false
  private var isFirstParagraph = false
  private var question: Range<Int>?
  private var labelLength = 0

  /// Takes the label of a block, where somebody begins to speak with it.
  ///
  /// - Returns: Whether the block is a notice that nobody says.
  mutating func isNotice(_ piece: Piece, in bytes: [UInt8], of dialogue: Dialogue) -> Bool {
    labelLength = 0
    guard let label = dialogue.label(of: piece, in: bytes.span) else {
      isFirstParagraph = false
      return (hasBegun || dialogue.hasStamps) && isChatNotice(bytes, piece.byteRange)
    }
    hasBegun = true
    labelLength = label.length
    let wasNarrator = isNarrator
    isNarrator = dialogue.isNarrator(label) || dialogue.narrator == nil
    speaker = isNarrator ? nil : dialogue.name(of: label)
    isFirstParagraph = true
    if !isNarrator {
      let start = piece.byteRange.lowerBound + label.length
      question = min(start, piece.byteRange.upperBound)..<piece.byteRange.upperBound
    } else if wasNarrator, hasBegun {
      question = question.flatMap { $0.isEmpty ? nil : $0 }
    }
    // "<Media omitted>"
    let rest = piece.byteRange.lowerBound + label.length
    return rest < piece.byteRange.upperBound && bytes[rest] == UInt8(ascii: "<")
      && bytes[piece.byteRange.upperBound - 1] == UInt8(ascii: ">")
  }

  /// A line of a chat with a time and nobody's name, such as "Ann joined".
  private func isChatNotice(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    let head = range.prefix(8)
    let digits = head.count { bytes[$0].isASCIIDigit }
    return digits >= 3 && head.contains { ":/".utf8.contains(bytes[$0]) }
  }

  /// What of a block is said.
  func rest(of piece: Piece) -> Range<Int>? {
    let start = piece.byteRange.lowerBound + labelLength
    return start < piece.byteRange.upperBound ? start..<piece.byteRange.upperBound : nil
  }

  /// The most bytes of what was asked that find the answer.
  private static let longestQuestion = 400

  /// Says in a setting who speaks, and what was asked before.
  mutating func complete(_ setting: inout Setting, _ words: (Range<Int>) -> String) {
    guard hasBegun else { return }
    if !isNarrator {
      setting.voice = .other
      setting.speaker = speaker
    } else if isFirstParagraph, let question {
      let last = max(question.lowerBound, question.upperBound - Self.longestQuestion)
      let asked = words(last..<question.upperBound)
      let context = setting.context.isEmpty ? "" : setting.context + " "
      setting.context = context + asked.drop { $0 == "\u{FFFD}" }
      self.question = nil
    }
  }
}
