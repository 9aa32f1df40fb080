internal import CTerminal

/// The signals that arrived while a line was read.
struct ReadingEvents: OptionSet {
  let rawValue: UInt32

  static let interrupted = ReadingEvents(rawValue: UInt32(CTerminal_interrupted))
  static let suspended = ReadingEvents(rawValue: UInt32(CTerminal_suspended))
  static let resumed = ReadingEvents(rawValue: UInt32(CTerminal_resumed))
  static let resized = ReadingEvents(rawValue: UInt32(CTerminal_resized))

  /// Whether there are events that weren't taken yet.
  static var arePending: Bool { CTerminal_has_events() }

  /// The events since the last call.
  static func take() -> ReadingEvents {
    ReadingEvents(rawValue: CTerminal_take_events())
  }
}
