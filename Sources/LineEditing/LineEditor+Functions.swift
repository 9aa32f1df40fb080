internal import CEditLine
internal import CTerminal

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// What the keys do that libedit has no function for; each returns what libedit does next.
extension LineEditor {
  /// Completes the word that ends at the cursor.
  func completeWord() -> UInt8 {
    let text = editedLine().beforeCursor
    switch completion.respond(beforeCursor: text, candidates: completer(text)) {
    case .replace(let scalarCount, let replacement):
      unsafe el_deletestr(handle, Int32(clamping: scalarCount))
      return insert(replacement)
    case .list(let candidates):
      interlude = .list(candidates)
      return UInt8(CC_EOF)
    case .refuse:
      return UInt8(CC_ERROR)
    }
  }

  /// Reads what the terminal marks as pasted, up to the mark at its end, as part of one line.
  func insertPaste() -> UInt8 {
    var paste = Paste()
    while !paste.isComplete {
      var character: UInt32 = 0
      errno = 0
      let result = unsafe CEditLine_next_character(handle, &character)
      if result == 1 {
        paste.append(character)
      } else if errno != EINTR || result == 0 {
        interlude = .stopReading
        return UInt8(CC_EOF)
      } else if CTerminal_is_interrupted() {
        return UInt8(CC_EOF)
      }
    }
    return insert(paste.text)
  }

  /// Puts back the line that a signal or a list of candidates took from the screen.
  func restoreLine() -> UInt8 {
    guard let line = unfinishedLine else { return UInt8(CC_REFRESH) }
    unfinishedLine = nil
    let result = insert(line.text)
    unsafe el_cursor(handle, -Int32(clamping: line.afterCursor.unicodeScalars.count))
    return result
  }

  private func insert(_ text: String) -> UInt8 {
    guard !text.isEmpty else { return UInt8(CC_REFRESH) }
    let characters = text.unicodeScalars.map(\.value) + [0]
    return UInt8(unsafe CEditLine_insert(handle, characters) ? CC_REFRESH : CC_ERROR)
  }
}
