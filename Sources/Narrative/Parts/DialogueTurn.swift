/// Whose turn it is in a dialogue.
struct DialogueTurn {
  private var speaker: String?
  private var isNarrator = true
  private var hasBegun = false
  private var isFirstParagraph = false
  private var question: Range<Int>?
  private var labelLength = 0

  /// Where the label of the last turn stands, if a time is beside the name.
  private(set) var stamp: Range<Int>?

  /// Takes the label of a block, where somebody begins to speak with it.
  ///
  /// - Returns: Whether the block is a notice that nobody says.
  mutating func isNotice(_ piece: Piece, in bytes: [UInt8], of dialogue: Dialogue) -> Bool {
    labelLength = 0
    guard let label = dialogue.label(of: piece, in: bytes.span) else {
      isFirstParagraph = false
      return (hasBegun || dialogue.hasStamps) && ChatNotice.opens(bytes.span, piece.byteRange)
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
    stamp = label.isStamped ? piece.byteRange.prefix(label.length) : nil
    return label.isStamped
      && ChatNotice.isAll(of: piece.byteRange.dropFirst(label.length), in: bytes.span)
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
