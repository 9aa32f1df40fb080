internal import CEditLine
internal import CTerminal

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

extension LineEditor {
  /// What happens between two calls of libedit for one and the same line.
  enum Interlude: Equatable {
    case list([String])
    case stopReading
  }

  /// Calls libedit once: the event if the line has ended, or `nil` to call it again, for the
  /// unfinished line on a screen that is made ready for it.
  ///
  /// A signal ends libedit's call, which leaves the terminal in its normal state and the line in
  /// libedit's buffer. So nothing but a flag is set in a signal handler.
  func readOnce(promptText: String) -> LineEditorEvent? {
    if unfinishedLine != nil { unsafe el_push(handle, Self.restoreKey) }
    interlude = nil
    let columns = Int(CTerminal_columns(STDOUT_FILENO))
    unsafe CEditLine_write(ControlSequence.bracketedPasteOn)
    var count: Int32 = 0
    errno = 0
    let bytes = unsafe el_gets(handle, &count)
    let failure = errno
    unsafe CEditLine_write(ControlSequence.bracketedPasteOff)
    let events = ReadingEvents.take()

    if let bytes = unsafe bytes, count > 0, !events.contains(.interrupted) {
      if events.contains(.suspended) { CTerminal_suspend() }
      let text = unsafe UnsafeRawBufferPointer(start: bytes, count: Int(count))
      return .line(Self.line(in: unsafe Array(text)))
    }
    let line = editedLine()
    let layout = LineLayout(prompt: promptText, line: line, columns: columns)
    if events.contains(.interrupted) {
      // A line already entered has its line break on the screen.
      let isEntered = unsafe bytes != nil
      unsafe CEditLine_write(isEntered ? "" : ControlSequence.leave(layout, showing: "^C"))
      return .interrupted(discarded: line.text)
    }
    if !events.isEmpty {
      makeReady(for: events, line: line, layout: layout, promptText: promptText)
    } else if case .list(let candidates) = interlude {
      let rows = CandidateList.rows(of: candidates, columns: columns)
      unsafe CEditLine_write(
        ControlSequence.leave(layout, showing: "") + rows.map { $0 + "\n" }.joined())
    } else if interlude == .stopReading || (count < 0 && failure != EINTR) {
      return .terminalGone
    } else if count == 0 {
      unsafe CEditLine_write("\n")
      return .endOfInput
    }
    unfinishedLine = line
    return nil
  }

  /// Prepares the screen for the line to be shown again.
  private func makeReady(
    for events: ReadingEvents, line: EditedLine, layout: LineLayout, promptText: String
  ) {
    if events.contains(.suspended) {
      unsafe CEditLine_write(ControlSequence.goToEnd(of: layout) + "^Z")
      CTerminal_suspend()
      unsafe CEditLine_write(ControlSequence.clearRow)
    } else if events.contains(.resumed) {
      unsafe CEditLine_write(ControlSequence.clearRow)
    } else {
      // Some terminals wrap the text anew and some don't. Too low leaves a part of the line on the
      // screen; too high would erase what isn't ours.
      let columns = Int(CTerminal_columns(STDOUT_FILENO))
      let wrapped = LineLayout(prompt: promptText, line: line, columns: columns)
      unsafe CEditLine_write(
        ControlSequence.up(min(layout.cursorRow, wrapped.cursorRow)) + ControlSequence.clearRow)
    }
  }

  /// The line in libedit's buffer.
  func editedLine() -> EditedLine {
    var cursor = 0
    var count = 0
    let characters = unsafe CEditLine_line(handle, &cursor, &count)
    let line = unsafe UnsafeBufferPointer(start: characters, count: count)
    return EditedLine(unsafe Array(line), cursor: cursor)
  }

  private static func line(in bytes: [UInt8]) -> String {
    var text = String(decoding: bytes, as: UTF8.self)
    while text.last?.isNewline == true { text.removeLast() }
    return text
  }
}
