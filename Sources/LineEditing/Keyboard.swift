internal import CTerminal
import Files

/// The characters that come from the terminal.
struct Keyboard {
  /// What came of waiting for a character.
  enum Event: Equatable {
    /// A Unicode scalar value.
    case character(UInt32)

    /// A signal arrived.
    case interrupted

    /// There is no terminal any more.
    case gone
  }

  /// What the Escape key is read as where it is a key of its own, as in vi: a control character that
  /// no key sends.
  static let loneEscape: UInt32 = 0x9B

  /// How long the rest of an arrow key's sequence may take, in milliseconds, on a slow line.
  private static let sequenceTime: Int32 = 50

  private static let escape: UInt32 = 0x1B
  private var next: Event?

  init() {}

  /// Whether a character can be read without waiting.
  var hasMore: Bool { next != nil || hasMore(within: 0) }

  /// Waits for a character.
  ///
  /// - Parameter escapeIsKey: Whether to tell the Escape key from the sequences of other keys.
  mutating func read(escapeIsKey: Bool) -> Event {
    let event = read()
    guard escapeIsKey, event == .character(Self.escape) else { return event }
    guard hasMore(within: Self.sequenceTime) else { return .character(Self.loneEscape) }
    let following = read()
    next = following
    let opening = ["[", "O"].map { Event.character(($0 as Unicode.Scalar).value) }
    return opening.contains(following) ? event : .character(Self.loneEscape)
  }

  private mutating func read() -> Event {
    if let event = next {
      next = nil
      return event
    }
    var character: UInt32 = 0
    errno = 0
    switch unsafe CTerminal_read_character(STDIN_FILENO, &character) {
    case 1: return .character(character)
    case -1 where errno == EINTR: return .interrupted
    default: return .gone
    }
  }

  private func hasMore(within milliseconds: Int32) -> Bool {
    CTerminal_has_input(STDIN_FILENO, milliseconds)
  }
}
