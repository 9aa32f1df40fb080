internal import Files
internal import LineEditing

/// What the standard streams are connected to.
enum StandardStreams {
  /// Whether a person reads the output and types the input.
  static var areTerminals: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1 }

  /// Whether a person reads the messages, on a terminal that can change what it shows.
  static var errorCanMove: Bool {
    isatty(STDERR_FILENO) == 1 && Terminal.movesCursor(type: Environment["TERM"])
  }
}
