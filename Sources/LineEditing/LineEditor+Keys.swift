internal import CEditLine

extension LineEditor {
  /// A sequence that no key sends.
  static let restoreKey = "\u{1B}[9999~"

  /// Registers the functions, sets the keys that are the same everywhere, then lets the user's
  /// `~/.editrc` change them.
  func bindKeys() {
    unsafe CEditLine_use_emacs_keys(handle)
    addFunctions()
    for (key, command) in Self.bindings { unsafe CEditLine_bind(handle, key, command) }
    unsafe el_source(handle, nil)
    // Without these a pasted text would be commands; `bind -v` in ~/.editrc drops them.
    for (key, command) in Self.indispensableBindings {
      unsafe CEditLine_bind(handle, key, command)
      unsafe CEditLine_bind_alternative(handle, key, command)
    }
  }

  /// libedit's notation: `^R` is a control character, `\e` the escape character.
  ///
  /// The arrows with a modifier are 5 for Control and 3 for Alt in xterm's encoding, followed by
  /// those of rxvt and of the Linux console. Control-R and Control-W differ between the versions
  /// of libedit.
  private static let bindings: KeyValuePairs = [
    "^R": "em-inc-search-prev",
    "^W": "ed-delete-prev-word",
    "^I": "complete-word",
    "\\e[1;5C": "em-next-word", "\\e[1;5D": "ed-prev-word",
    "\\e[1;3C": "em-next-word", "\\e[1;3D": "ed-prev-word",
    "\\e[5C": "em-next-word", "\\e[5D": "ed-prev-word",
    "\\eOc": "em-next-word", "\\eOd": "ed-prev-word",
    "\\e\\e[C": "em-next-word", "\\e\\e[D": "ed-prev-word",
    "\\e[A": "ed-prev-history", "\\e[B": "ed-next-history",
    "\\eOA": "ed-prev-history", "\\eOB": "ed-next-history",
    "\\e[C": "ed-next-char", "\\e[D": "ed-prev-char",
    "\\eOC": "ed-next-char", "\\eOD": "ed-prev-char",
    "\\e[H": "ed-move-to-beg", "\\e[F": "ed-move-to-end",
    "\\eOH": "ed-move-to-beg", "\\eOF": "ed-move-to-end",
    "\\e[1~": "ed-move-to-beg", "\\e[4~": "ed-move-to-end",
    "\\e[7~": "ed-move-to-beg", "\\e[8~": "ed-move-to-end",
    "\\e[3~": "ed-delete-next-char",
    "\\e[3;5~": "em-delete-next-word", "\\e[3;3~": "em-delete-next-word",
  ]

  private static let indispensableBindings: KeyValuePairs = [
    "\\e[200~": "insert-paste",
    "\\e[9999~": "restore-line",
  ]

  private func addFunctions() {
    unsafe CEditLine_add_function(handle, "complete-word", "Complete the word") { editLine, _ in
      unsafe LineEditor.owner(of: editLine)?.completeWord() ?? UInt8(CC_ERROR)
    }
    unsafe CEditLine_add_function(handle, "insert-paste", "Insert pasted text") { editLine, _ in
      unsafe LineEditor.owner(of: editLine)?.insertPaste() ?? UInt8(CC_ERROR)
    }
    unsafe CEditLine_add_function(handle, "restore-line", "Show the line again") { editLine, _ in
      unsafe LineEditor.owner(of: editLine)?.restoreLine() ?? UInt8(CC_ERROR)
    }
  }
}
