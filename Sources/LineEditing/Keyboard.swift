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

  /// How long a terminal may take to tell where its cursor is, in milliseconds, over a slow line.
  private static let reportTime: Int32 = 250

  private static let escape: UInt32 = 0x1B

  /// What was read and is still to be handed on.
  private var waiting: [Event] = []

  /// Whether the terminal was asked for the place of its cursor and hasn't answered.
  private var isReportDue = false

  init() {}

  /// Whether a character can be read without waiting.
  var hasMore: Bool { !waiting.isEmpty || hasMore(within: 0) }

  /// Waits for a character.
  ///
  /// - Parameter escapeIsKey: Whether to tell the Escape key from the sequences of other keys.
  mutating func read(escapeIsKey: Bool) -> Event {
    let event = read()
    guard escapeIsKey, event == .character(Self.escape) else { return event }
    guard hasMore(within: Self.sequenceTime) else { return .character(Self.loneEscape) }
    let following = read()
    waiting.insert(following, at: 0)
    let opening = ["[", "O"].map { Event.character(($0 as Unicode.Scalar).value) }
    return opening.contains(following) ? event : .character(Self.loneEscape)
  }

  /// Waits for the terminal to tell the column of its cursor, counted from 0, after
  /// ``ControlSequence/reportCursor``; what is typed meanwhile is read later.
  ///
  /// - Returns: Nil if it doesn't answer soon, as some don't at all.
  mutating func reportedColumn() -> Int? {
    isReportDue = true
    var typed: [Event] = []
    defer { waiting = typed + waiting }
    while waiting.isEmpty ? hasMore(within: Self.reportTime) : true {
      let event = next()
      if event == .character(Self.escape), let column = takeReport() { return column }
      // A signal is met by whoever reads on.
      guard case .character = event else {
        if event == .gone { typed.append(event) }
        return nil
      }
      typed.append(event)
    }
    return nil
  }

  private mutating func read() -> Event {
    while true {
      let event = next()
      // An answer that comes too late is no key.
      guard isReportDue, event == .character(Self.escape), takeReport() != nil else { return event }
    }
  }

  /// Reads the rest of a report of the cursor's place after its escape character; what is none waits.
  private mutating func takeReport() -> Int? {
    var report = CursorReport()
    var events: [Event] = []
    while !report.isBroken, !waiting.isEmpty || hasMore(within: Self.sequenceTime) {
      let event = next()
      events.append(event)
      guard case .character(let character) = event else { break }
      if let column = report.append(character) {
        isReportDue = false
        return column
      }
    }
    waiting = events + waiting
    return nil
  }

  private mutating func next() -> Event {
    if !waiting.isEmpty { return waiting.removeFirst() }
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
