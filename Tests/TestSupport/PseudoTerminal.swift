internal import CTestSupport
import Files

/// A program on a terminal of its own, typed to and watched by a test.
///
/// The program is killed at the end of the value's life. Every wait fails with the screen as the
/// user would see it.
@safe
package final class PseudoTerminal {
  /// The environment of a user with a UTF-8 locale, on a terminal like xterm, without a home.
  ///
  /// Swift's backtraces and the pager are off: on a terminal they wait for a key.
  package static let usualEnvironment = [
    "TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "HOME": "/nonexistent",
    "PATH": "/usr/local/bin:/usr/bin:/bin", "SWIFT_BACKTRACE": "enable=no",
    "PAGER": "",
  ]

  /// The process of the program.
  package let process: Int32
  private(set) var controller: Int32
  private(set) var status: TerminationStatus?

  /// All that the program has written and ``receive()`` has read, line ends as `\r\n`.
  package private(set) var output: [UInt8] = []

  /// What the user sees.
  package private(set) var screen: Screen

  /// Up to where ``waitFor(_:timeout:)`` has found what it waited for.
  var position = 0

  /// Starts a program.
  ///
  /// - Parameters:
  ///   - path: The program's absolute path.
  ///   - arguments: Its arguments, without its name.
  ///   - environment: All of its environment.
  ///   - currentFolder: Where it runs, by default where the tests do.
  package init(
    _ path: String, _ arguments: [String] = [],
    environment: [String: String] = PseudoTerminal.usualEnvironment, columns: Int = 80,
    rows: Int = 24, currentFolder: String? = nil
  ) throws {
    var controller: Int32 = -1
    process = unsafe try withCStrings([path] + arguments) { arguments in
      unsafe try withCStrings(environmentStrings(environment)) { environment in
        unsafe CTestSupport_start_on_terminal(
          path, arguments, environment, currentFolder, UInt16(columns), UInt16(rows), &controller)
      }
    }
    guard process > 0 else { throw TestFailure("No pseudo-terminal: error \(errno)") }
    self.controller = controller
    screen = Screen(columns: columns, rows: rows)
  }

  deinit {
    if status == nil {
      kill(process, SIGKILL)
      var ignored: Int32 = 0
      while unsafe waitpid(process, &ignored, 0) < 0 && errno == EINTR {}
    }
    if controller >= 0 { close(controller) }
  }

  /// The output as text; invalid UTF-8 is repaired.
  package var outputText: String { String(decoding: output, as: UTF8.self) }

  /// Whether the terminal hands over each key at once, as it does while a line editor reads.
  package var isRaw: Bool {
    settings.map { $0.c_lflag & tcflag_t(ICANON) == 0 } ?? false
  }

  /// Whether the terminal shows what is typed, as it does for programs that aren't line editors.
  package var isEchoing: Bool {
    settings.map { $0.c_lflag & tcflag_t(ECHO) != 0 } ?? false
  }

  private var settings: termios? {
    var settings = termios()
    return unsafe tcgetattr(controller, &settings) == 0 ? settings : nil
  }

  /// Types text.
  package func send(_ text: String) throws { try send(bytes: Array(text.utf8)) }

  /// Types bytes, which may be a part of a character.
  package func send(bytes: [UInt8]) throws {
    var unsent = bytes[...]
    let deadline = Deadline(after: .seconds(20))
    while !unsent.isEmpty {
      let count = unsafe unsent.withUnsafeBytes { bytes in
        unsafe write(controller, bytes.baseAddress, bytes.count)
      }
      if count > 0 { unsent = unsent.dropFirst(count) }
      guard count >= 0 || errno == EAGAIN || errno == EINTR else {
        throw TestFailure("Can't type: error \(errno)")
      }
      guard !deadline.hasPassed else { throw failure("to be able to type \(unsent)") }
      if count < 0 { wait(milliseconds: 10) }
      receive()
    }
  }

  /// Changes the size of the window, as the user would.
  package func resize(columns: Int, rows: Int) {
    receive()
    screen.resize(columns: columns, rows: rows)
    CTestSupport_resize(controller, UInt16(columns), UInt16(rows))
  }

  /// Takes the terminal away, as when a window is closed or a connection breaks.
  package func hangUp() {
    receive()
    close(controller)
    controller = -1
  }

  /// Sends a signal to the program.
  package func signal(_ number: Int32) { kill(process, number) }

  /// Whether the program has ended.
  func hasEnded() -> Bool {
    var waitStatus: Int32 = 0
    if status == nil, unsafe waitpid(process, &waitStatus, WNOHANG) == process {
      status = TerminationStatus(waitStatus: waitStatus)
    }
    return status != nil
  }

  /// Answers what the program asked the terminal.
  private func reply() {
    let replies = Array(screen.takeReplies().utf8)
    if !replies.isEmpty {
      _ = unsafe replies.withUnsafeBytes { unsafe write(controller, $0.baseAddress, $0.count) }
    }
  }

  /// Reads what the program has written by now.
  package func receive() {
    var chunk = [UInt8](repeating: 0, count: 64 * 1024)
    while true {
      let count = unsafe read(controller, &chunk, chunk.count)
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { return }
      output += chunk.prefix(count)
      screen.feed(chunk.prefix(count))
      reply()
    }
  }
}
