import Files

extension PseudoTerminal {
  /// Waits until the program has written `text`, after what the last call found.
  package func waitFor(_ text: String, timeout: Duration = .seconds(20)) throws {
    let bytes = Array(text.utf8)
    try wait(for: "the output '\(text)'", timeout: timeout) { terminal in
      guard let found = terminal.output[terminal.position...].firstRange(of: bytes) else {
        return false
      }
      terminal.position = found.upperBound
      return true
    }
  }

  /// Waits until a line editor has shown its prompt, after what the last call found, and reads keys.
  ///
  /// The prompt alone isn't enough: it appears before the terminal is made raw, and some keys
  /// mean something else until then.
  package func waitUntilEditing(prompt: String, timeout: Duration = .seconds(20)) throws {
    var words = prompt
    while words.last == " " { words.removeLast() }
    try waitFor(words, timeout: timeout)
    try wait(for: "the terminal to be raw", timeout: timeout) { $0.isRaw }
  }

  /// Waits until the screen looks as it should.
  package func waitUntilScreen(
    _ expectation: String, timeout: Duration = .seconds(20), _ isAsExpected: (Screen) -> Bool
  ) throws {
    try wait(for: expectation, timeout: timeout) { isAsExpected($0.screen) }
  }

  /// Waits until the row of the cursor shows this text and the cursor is in this column.
  ///
  /// Wait like this before a signal: the terminal throws away keys that weren't read before
  /// Control-C and Control-Z.
  ///
  /// - Parameter cursorColumn: The column, from 0, by default the one after the text.
  package func waitForCurrentLine(
    _ text: String, cursorColumn: Int? = nil, timeout: Duration = .seconds(20)
  ) throws {
    let column = cursorColumn ?? text.unicodeScalars.reduce(0) { $0 + $1.terminalWidth }
    try waitUntilScreen("the line '\(text)', cursor in column \(column)", timeout: timeout) {
      $0.currentLine == text && $0.cursorColumn == column
    }
  }

  /// Waits for the program to end; the output is then complete.
  package func exitStatus(timeout: Duration = .seconds(20)) throws -> TerminationStatus {
    try wait(for: "the program to end", timeout: timeout) { $0.hasEnded() }
    receive()
    guard let status else { throw failure("the program to end") }
    return status
  }

  /// Types nothing for a while.
  package func pause(_ duration: Duration) {
    let deadline = Deadline(after: duration)
    while !deadline.hasPassed {
      receive()
      wait(milliseconds: deadline.milliseconds(atMost: 10))
    }
  }

  private func wait(
    for what: String, timeout: Duration, _ isReached: (PseudoTerminal) -> Bool
  ) throws {
    let deadline = Deadline(after: timeout)
    while true {
      receive()
      if isReached(self) { return }
      guard !deadline.hasPassed else { throw failure(what) }
      wait(milliseconds: deadline.milliseconds(atMost: 2))
    }
  }

  func wait(milliseconds: Int32) {
    // Without a terminal this waits for the time to pass.
    var polled = pollfd(fd: controller, events: Int16(POLLIN), revents: 0)
    unsafe poll(&polled, 1, milliseconds)
    // A terminal without a program is always ready to be read, and empty.
    if polled.revents & Int16(POLLHUP) != 0 { usleep(1000) }
  }

  func failure(_ what: String) -> TestFailure {
    TestFailure("Waited in vain for \(what). The screen:\n\(screen.text)")
  }
}

extension ArraySlice<UInt8> {
  fileprivate func firstRange(of pattern: [UInt8]) -> Range<Int>? {
    guard !pattern.isEmpty, count >= pattern.count else { return nil }
    for start in startIndex...(endIndex - pattern.count)
    where self[start..<start + pattern.count].elementsEqual(pattern) {
      return start..<start + pattern.count
    }
    return nil
  }
}
