internal import CEditLine

/// What the keys do that libedit has no function for; each returns what libedit does next.
extension LineEditor {
  /// Completes what ends at the cursor.
  func completeWord() -> UInt8 {
    let text = editedLine().beforeCursor
    switch completion.respond(beforeCursor: text, completions: completer(text)) {
    case .replace(let scalarCount, let replacement):
      unsafe el_deletestr(handle, Int32(clamping: scalarCount))
      return insert(replacement)
    case .list(let candidates):
      list(candidates)
      return UInt8(CC_REFRESH)
    case .refuse:
      return UInt8(CC_ERROR)
    }
  }

  /// Shows candidates below the line, which is then shown again below them.
  private func list(_ candidates: [String]) {
    show(editedLine(), for: .last(mark: ""))
    let size = ScreenSize.current
    let rows = CandidateList.rows(
      of: candidates.map(encoding.showable), columns: size.columns, limit: size.rows * 2 / 3)
    unsafe CEditLine_write(rows.map { $0 + "\r\n" }.joined())
  }

  /// Reads what the terminal marks as pasted, up to the mark at its end, as part of one line.
  func insertPaste() -> UInt8 {
    var paste = Paste()
    while !paste.isComplete {
      var character: UInt32 = 0
      guard unsafe CEditLine_next_character(handle, &character) == 1 else { return UInt8(CC_EOF) }
      paste.append(character)
    }
    return insert(paste.text)
  }

  /// Goes on on a row of its own.
  func insertLineBreak() -> UInt8 { insert(String(EditedLine.lineBreak)) }

  /// Moves over the next character or, at the end of the line, takes the suggestion.
  func moveForward() -> UInt8 {
    let line = editedLine()
    if line.isCursorAtEnd { return takeSuggestion { $0[...] } }
    unsafe el_cursor(handle, 1)
    return UInt8(CC_CURSOR)
  }

  /// Moves over the next word or, at the end of the line, takes the suggestion's next word.
  func moveForwardByWord() -> UInt8 {
    let line = editedLine()
    if line.isCursorAtEnd { return takeSuggestion(\.firstWord) }
    unsafe el_cursor(handle, Int32(clamping: line.afterCursor.firstWord.unicodeScalars.count))
    return UInt8(CC_CURSOR)
  }

  /// Moves to the end of the line or, from there, takes the suggestion.
  func moveToEnd() -> UInt8 {
    let line = editedLine()
    if line.isCursorAtEnd, !suggestion(for: line).isEmpty { return takeSuggestion { $0[...] } }
    unsafe el_cursor(handle, Int32(clamping: line.scalars.count - line.cursor))
    return UInt8(CC_CURSOR)
  }

  /// Deletes the character after the cursor.
  ///
  /// libedit's own function takes the one before it at the end of a line in vi's mode.
  func deleteForward() -> UInt8 {
    guard !editedLine().isCursorAtEnd else { return UInt8(CC_ERROR) }
    unsafe el_cursor(handle, 1)
    unsafe el_deletestr(handle, 1)
    return UInt8(CC_REFRESH)
  }

  /// Ends the reading for the line to be changed in a text editor.
  func leaveForEditor() -> UInt8 {
    ending = .editor(editedLine())
    return UInt8(CC_EOF)
  }

  /// Shows the line at the top of an empty screen.
  func clearScreen() -> UInt8 {
    unsafe CEditLine_write(ControlSequence.clearScreen)
    painter.startAfresh()
    return UInt8(CC_REFRESH)
  }

  private func takeSuggestion(_ part: (String) -> Substring) -> UInt8 {
    let suggestion = suggestion(for: editedLine())
    return suggestion.isEmpty ? UInt8(CC_ERROR) : insert(String(part(suggestion)))
  }

  /// Inserts a text at the cursor.
  func insert(_ text: String) -> UInt8 {
    guard !text.isEmpty else { return UInt8(CC_REFRESH) }
    let characters = text.unicodeScalars.map(\.value) + [0]
    return UInt8(unsafe CEditLine_insert(handle, characters) ? CC_REFRESH : CC_ERROR)
  }
}

extension String {
  /// The text up to the end of its first word.
  fileprivate var firstWord: Substring {
    let start = firstIndex { $0.isLetter || $0.isNumber } ?? endIndex
    let end = self[start...].firstIndex { !$0.isLetter && !$0.isNumber } ?? endIndex
    return self[..<end]
  }
}
