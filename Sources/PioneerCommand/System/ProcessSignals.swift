#if canImport(Glibc)
internal import Glibc
#elseif canImport(Darwin)
internal import Darwin
#endif

/// What signals do to the process outside the line editor.
enum ProcessSignals {
  /// A closed pipe ends the program silently, and an interrupt ends it with 130.
  static func adopt() {
    // A parent may have left the signal ignored, and then writing to nobody would go on to the end.
    signal(SIGPIPE, SIG_DFL)
    signal(SIGINT) { _ in _exit(130) }
  }
}
