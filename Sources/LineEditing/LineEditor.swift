internal import CEditLine
internal import CTerminal

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// Reads lines that the user edits with the usual keys, by libedit.
///
/// Between two lines the terminal and every signal are as they were before the editor came. Create
/// one editor, and read on one thread.
@safe
package final class LineEditor {
  /// Suggests whole words for the one that ends at the cursor, given the line up to there.
  package typealias Completer = (_ beforeCursor: String) -> [String]

  let handle: OpaquePointer
  private let history: OpaquePointer
  private let encoding: CharacterEncoding
  private var promptBytes: UnsafeMutablePointer<CChar>?
  let completer: Completer
  var completion = WordCompletion()

  /// What to do before reading on, left by a key that ended the reading of libedit's call.
  var interlude: Interlude?

  /// What to put into the next call of libedit.
  var unfinishedLine: EditedLine?

  /// An editor on standard input and output, or `nil` where lines can't be edited.
  ///
  /// That is if libedit doesn't know the terminal, or the user's `~/.editrc` says `edit off`. Ask
  /// ``Terminal/allowsLineEditing(type:)`` first. Sets the process's `LC_CTYPE` to the user's
  /// locale, or to a UTF-8 one if that isn't.
  ///
  /// - Parameters:
  ///   - programName: What lines of `~/.editrc` that are for this program only start with.
  ///   - entries: What the history keys find, oldest first.
  ///   - historyLimit: How many entries the history keys find.
  ///   - completer: What the Tab key offers. A candidate that ends in a space leaves the cursor
  ///     ready for the next word.
  package init?(
    programName: String, entries: [HistoryEntry] = [],
    historyLimit: Int = HistoryFile.defaultLimit, completer: @escaping Completer = { _ in [] }
  ) {
    encoding = CharacterEncoding.adopt()
    guard let handle = unsafe CEditLine_create(programName) else { return nil }
    guard let history = unsafe history_init() else {
      unsafe el_end(handle)
      return nil
    }
    unsafe self.handle = unsafe handle
    unsafe self.history = unsafe history
    self.completer = completer
    unsafe CEditLine_set_history_number(history, H_SETSIZE, Int32(clamping: historyLimit))
    unsafe CEditLine_set_history_number(history, H_SETUNIQUE, 1)
    unsafe CEditLine_use_history(handle, history)
    unsafe CEditLine_set_flag(handle, EL_SIGNAL, false)
    unsafe CEditLine_set_owner(handle, Unmanaged.passUnretained(self).toOpaque())
    unsafe CEditLine_set_prompt(handle) { editLine in
      unsafe LineEditor.owner(of: editLine)?.promptBytes
    }
    bindKeys()
    for entry in entries { remember(entry) }
    guard unsafe CEditLine_is_editing(handle) else { return nil }
  }

  deinit {
    // An editor that is on throws away what was typed ahead.
    unsafe CEditLine_set_flag(handle, EL_EDITMODE, false)
    unsafe el_end(handle)
    unsafe history_end(history)
    unsafe free(promptBytes)
  }

  /// Makes the history keys find `entry` first, if the locale can express it.
  package func remember(_ entry: HistoryEntry) {
    guard encoding == .utf8 || entry.text.utf8.allSatisfy({ $0 < 0x80 }) else { return }
    unsafe CEditLine_enter(history, entry.text)
  }

  /// Lets the user edit a line until it ends in one way or another.
  package func readLine(prompt: Prompt) -> LineEditorEvent {
    unsafe free(promptBytes)
    unsafe promptBytes = unsafe strdup(prompt.encoded(in: encoding))
    guard CTerminal_start_watching(STDIN_FILENO, STDOUT_FILENO) == 0 else { return .terminalGone }
    defer { CTerminal_stop_watching() }
    completion = WordCompletion()
    unfinishedLine = nil
    while true {
      if let event = readOnce(promptText: prompt.visibleText(in: encoding)) { return event }
    }
  }

  /// The editor that libedit calls back for.
  static func owner(of editLine: OpaquePointer?) -> LineEditor? {
    guard let editLine = unsafe editLine, let owner = unsafe CEditLine_owner(editLine) else {
      return nil
    }
    return unsafe Unmanaged<LineEditor>.fromOpaque(owner).takeUnretainedValue()
  }
}
