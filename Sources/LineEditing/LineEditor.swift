internal import CEditLine
internal import CTerminal
import Files

/// Reads lines that the user edits with the usual keys, by libedit.
///
/// Between two lines the terminal and every signal are as they were before the editor came. Create
/// one editor, and read on one thread.
@safe
package final class LineEditor {
  /// What could stand at the end of the line up to the cursor.
  package typealias Completer = (_ beforeCursor: String) -> Completions

  /// Why libedit's reading of a line ended without one.
  enum Ending {
    case interrupted(EditedLine)
    case editor(EditedLine)
    case terminalGone
  }

  let handle: OpaquePointer
  let encoding: CharacterEncoding
  let completer: Completer
  let suggester: Suggester?

  /// Does a piece of work while no key is pressed; whether there is more to do.
  let whileIdle: () -> Bool

  let discarded: DiscardedOutput

  /// Whether the terminal wraps its rows anew for another size; nil if it has to be asked each time.
  let rewraps: Bool?

  /// Whether it did so when that was last told.
  var lastRewrapped: Bool?

  var prompt = Prompt("")
  var keyboard = Keyboard()
  var painter: LinePainter
  var completion = WordCompletion()

  /// What was last suggested, and for what.
  var offer: (line: EditedLine, rest: String)?

  /// The line as it was before the last key.
  var lastLine = EditedLine()

  var ending: Ending?

  /// What the line begins with and isn't in libedit's buffer yet.
  var draft = ""

  /// Characters that were read and are still to be handed on.
  var waiting: [UInt32] = []

  /// The character handed on last.
  var lastCharacter: UInt32 = 0

  private let history: OpaquePointer
  private var entries: [HistoryEntry] = []
  private let historyLimit: Int

  /// An editor on standard input and output, or `nil` where lines can't be edited.
  ///
  /// That is if libedit doesn't know the terminal, or the user's `~/.editrc` says `edit off`. Ask
  /// ``Terminal/allowsLineEditing(type:)`` first. Sets the process's `LC_CTYPE` to the user's
  /// locale, or to a UTF-8 one if that isn't.
  ///
  /// - Parameters:
  ///   - programName: What lines of `~/.editrc` that are for this program only start with.
  ///   - entries: What the history keys find, oldest first.
  ///   - rewraps: Whether the terminal wraps its rows anew for another size, if that is known.
  ///   - historyLimit: How many entries the history keys find.
  ///   - completer: What the Tab key offers.
  ///   - suggester: What is shown after the line for the user to take; nil for nothing.
  ///   - whileIdle: Does a piece of work while no key is pressed, such as to look for what to
  ///     suggest, and tells whether there is more to do. A key waits for the end of a piece.
  package init?(
    programName: String, entries: [HistoryEntry] = [], rewraps: Bool? = nil,
    historyLimit: Int = HistoryFile.defaultLimit,
    completer: @escaping Completer = { _ in Completions() }, suggester: Suggester? = nil,
    whileIdle: @escaping () -> Bool = { false }
  ) {
    encoding = CharacterEncoding.adopt()
    guard let discarded = DiscardedOutput(), let handle = unsafe CEditLine_create(programName)
    else { return nil }
    guard let history = unsafe history_init() else {
      unsafe el_end(handle)
      return nil
    }
    unsafe self.handle = unsafe handle
    unsafe self.history = unsafe history
    self.discarded = discarded
    self.rewraps = rewraps
    self.completer = completer
    self.historyLimit = max(1, historyLimit)
    self.suggester = suggester
    self.whileIdle = whileIdle
    painter = LinePainter(suggestionRendition: suggester?.graphicRendition ?? "")
    unsafe CEditLine_set_history_number(history, H_SETSIZE, Int32(clamping: historyLimit))
    unsafe CEditLine_set_history_number(history, H_SETUNIQUE, 1)
    unsafe CEditLine_use_history(handle, history)
    unsafe CEditLine_set_flag(handle, EL_SIGNAL, false)
    unsafe CEditLine_set_owner(handle, Unmanaged.passUnretained(self).toOpaque())
    // libedit edits; what it would show is no good for accents and joined emoji.
    unsafe CEditLine_set_output(handle, discarded.stream)
    unsafe CEditLine_set_reader(handle) { editLine, character in
      guard let character = unsafe character else { return -1 }
      return unsafe LineEditor.owner(of: editLine)?.readCharacter(into: character) ?? 0
    }
    bindKeys()
    for entry in entries.suffix(historyLimit) { enter(entry) }
    guard unsafe CEditLine_is_editing(handle) else { return nil }
  }

  deinit {
    // An editor that is on throws away what was typed ahead.
    unsafe CEditLine_set_flag(handle, EL_EDITMODE, false)
    unsafe el_end(handle)
    unsafe history_end(history)
  }

  /// Makes the history keys find `entry` first, and only there.
  ///
  /// Complexity: O(*n*) in the number of entries.
  package func remember(_ entry: HistoryEntry) {
    guard entries.contains(entry) else { return enter(entry) }
    var others = entries
    others.appendUniquely(entry)
    entries = []
    unsafe CEditLine_forget_all(history)
    for entry in others { enter(entry) }
  }

  /// Adds an entry to libedit's history, if the locale can express it.
  private func enter(_ entry: HistoryEntry) {
    guard encoding == .utf8 || entry.text.utf8.allSatisfy({ $0 < 0x80 }) else { return }
    unsafe CEditLine_enter(history, entry.text)
    entries.append(entry)
    if entries.count > historyLimit { entries.removeFirst() }
  }

  /// The editor that libedit calls back for.
  static func owner(of editLine: OpaquePointer?) -> LineEditor? {
    guard let editLine = unsafe editLine, let owner = unsafe CEditLine_owner(editLine) else {
      return nil
    }
    return unsafe Unmanaged<LineEditor>.fromOpaque(owner).takeUnretainedValue()
  }
}
