internal import CEditLine
internal import CTerminal
import Files

extension LineEditor {
  /// Lets the user edit a line until it ends in one way or another.
  ///
  /// - Parameter draft: What stands in the line already.
  package func readLine(prompt: Prompt, draft: String = "") -> LineEditorEvent {
    guard CTerminal_start_watching(STDIN_FILENO, STDOUT_FILENO) == 0 else { return .terminalGone }
    defer { CTerminal_stop_watching() }
    self.prompt = prompt
    self.draft = draft
    completion = WordCompletion()
    ending = nil
    lastLine = EditedLine()
    unsafe CEditLine_write(ControlSequence.bracketedPasteOn)
    var count: Int32 = 0
    let characters = unsafe CEditLine_read_line(handle, &count)
    let event = unsafe event(of: UnsafeBufferPointer(start: characters, count: max(0, Int(count))))
    unsafe CEditLine_write(ControlSequence.bracketedPasteOff)
    return event
  }

  /// How the reading ended, with the screen made ready for what follows.
  private func event(of characters: UnsafeBufferPointer<UInt32>) -> LineEditorEvent {
    switch ending {
    case .interrupted(let line):
      show(line.endingLine, for: .last(mark: "^C"))
      return .interrupted(discarded: line.text)
    case .editor(let line):
      show(line.endingLine, for: .last(mark: ""))
      return .editor(line: line.text)
    case .terminalGone: return .terminalGone
    case nil: break
    }
    guard !characters.isEmpty else {
      show(EditedLine(), for: .last(mark: ""))
      return .endOfInput
    }
    var scalars = unsafe Array(characters)
    if scalars.last == 10 { scalars.removeLast() }
    let line = EditedLine(scalars, cursor: scalars.count)
    show(line, for: .last(mark: ""))
    return .line(line.text)
  }

  /// Gives libedit its next character, with the screen showing the line until there is one.
  ///
  /// - Returns: What libedit expects: 1, 0 at the end of input, or -1 with `errno`.
  func readCharacter(into character: UnsafeMutablePointer<UInt32>) -> Int32 {
    if !waiting.isEmpty {
      lastCharacter = waiting.removeFirst()
      unsafe character.pointee = lastCharacter
      return 1
    }
    insertDraft()
    while true {
      mendLine()
      while !keyboard.hasMore, !ReadingEvents.arePending {
        show(editedLine(), for: .editing)
        guard whileIdle() else { break }
        offer = nil
      }
      switch keyboard.read(escapeIsKey: unsafe CEditLine_uses_vi_keys(handle)) {
      case .character(let value):
        if value == Self.escape, takesKeysAsTheyAre, readPaste() {
          guard !waiting.isEmpty else { continue }
          return unsafe readCharacter(into: character)
        }
        lastCharacter = value
        unsafe character.pointee = value
        return 1
      case .gone:
        ending = .terminalGone
        return 0
      case .interrupted:
        guard takeEvents() else { continue }
        ending = .interrupted(editedLine())
        errno = EINTR
        return -1
      }
    }
  }

  private static let escape: UInt32 = 0x1B

  /// The key that inserts the next one as it is: Control-V.
  private static let quote: UInt32 = 0x16

  /// Whether libedit isn't looking for the sequences of keys: it searches, with what is looked for on a
  /// row below the line, or inserts the next character as it is.
  private var takesKeysAsTheyAre: Bool {
    lastCharacter == Self.quote || editedLine().scalars.contains(10)
  }

  /// Reads what is pasted, after the escape that announces it, into `waiting`.
  ///
  /// - Returns: False if nothing is pasted; what follows the escape waits then.
  private func readPaste() -> Bool {
    var opening: [UInt32] = []
    for expected in "[200~".unicodeScalars {
      guard keyboard.hasMore, case .character(let next) = keyboard.read(escapeIsKey: false) else {
        break
      }
      opening.append(next)
      if next != expected.value { break }
    }
    guard opening.elementsEqual("[200~".unicodeScalars.map(\.value)) else {
      waiting = opening
      return false
    }
    var paste = Paste()
    while !paste.isComplete, case .character(let next) = keyboard.read(escapeIsKey: false) {
      paste.append(next)
    }
    waiting = paste.text.unicodeScalars.map(\.value)
    lastCharacter = 0
    return true
  }

  /// Meets the signals that arrived; whether to stop reading.
  private func takeEvents() -> Bool {
    let events = ReadingEvents.take()
    if events.contains(.interrupted) { return true }
    if events.contains(.suspended) {
      show(editedLine().endingLine, for: .last(mark: "^Z"))
      unsafe CEditLine_set_flag(handle, EL_PREP_TERM, false)
      unsafe CEditLine_write(ControlSequence.bracketedPasteOff)
      CTerminal_suspend()
    }
    if !events.isDisjoint(with: [.suspended, .resumed]) {
      // Whoever had the terminal may have left it in any state.
      unsafe CEditLine_set_flag(handle, EL_PREP_TERM, false)
      unsafe CEditLine_set_flag(handle, EL_PREP_TERM, true)
      unsafe CEditLine_write(ControlSequence.bracketedPasteOn)
      painter.startAfresh()
    }
    if events.contains(.resized) {
      offer = nil
      let wrapped = layout(of: editedLine(), suggestion: "")
      unsafe CEditLine_write(
        painter.clear(afterResizingTo: wrapped, hasRewrapped: hasRewrapped(to: wrapped)))
    }
    return false
  }

  /// Whether the terminal has wrapped its rows anew for another size, if that makes a difference; nil if
  /// that can't be told.
  ///
  /// - Parameter wrapped: The line laid out for the size that the screen has by now.
  private func hasRewrapped(to wrapped: LineLayout) -> Bool? {
    if let rewraps { return rewraps }
    guard painter.dependsOnRewrapping(to: wrapped) else { return nil }
    unsafe CEditLine_write(ControlSequence.reportCursor)
    let answer = keyboard.reportedColumn().flatMap {
      painter.hasRewrapped(to: wrapped, cursorColumn: $0)
    }
    lastRewrapped = answer ?? lastRewrapped
    return lastRewrapped
  }

  /// Puts what the line begins with into libedit's buffer, which is empty until its first character is
  /// asked for.
  private func insertDraft() {
    let text = draft.replacing("\n", with: String(EditedLine.lineBreak))
    draft = ""
    if !text.isEmpty { _ = insert(text) }
  }

  /// Moves or deletes what is left of a character that libedit cut.
  private func mendLine() {
    let line = editedLine()
    defer { lastLine = editedLine() }
    guard line != lastLine, let rest = WholeCharacters(from: lastLine, to: line) else { return }
    unsafe el_cursor(handle, Int32(clamping: rest.movement))
    unsafe el_deletestr(handle, Int32(clamping: rest.deletion))
  }

  /// The line in libedit's buffer.
  func editedLine() -> EditedLine {
    var cursor = 0
    var count = 0
    let characters = unsafe CEditLine_line(handle, &cursor, &count)
    let line = unsafe UnsafeBufferPointer(start: characters, count: count)
    return EditedLine(unsafe Array(line), cursor: cursor)
  }
}

extension EditedLine {
  /// The line without a search, with the cursor after it.
  fileprivate var endingLine: EditedLine {
    let scalars = Array(scalars.prefix { $0 != 10 })
    return EditedLine(scalars, cursor: scalars.count)
  }
}
