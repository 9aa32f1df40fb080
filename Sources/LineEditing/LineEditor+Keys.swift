internal import CEditLine

extension LineEditor {
  /// Registers the functions, sets the keys that are the same everywhere, then lets the user's
  /// `~/.editrc` change them.
  func bindKeys() {
    unsafe CEditLine_use_emacs_keys(handle)
    addFunctions()
    bindSequences()
    for (key, command) in Self.emacsKeys { unsafe CEditLine_bind(handle, key, command) }
    unsafe el_source(handle, nil)
    if unsafe CEditLine_uses_vi_keys(handle) {
      // `bind -v` in ~/.editrc has dropped all that was bound before.
      bindSequences()
      for (key, command) in Self.viKeys { unsafe CEditLine_bind(handle, key, command) }
      // libedit's own function knows neither VISUAL nor an editor with options.
      unsafe CEditLine_bind_alternative(handle, "v", "open-editor")
    }
    // A key whose sequence isn't waited for would be commands of vi, and so would a pasted text.
    unsafe CEditLine_bind(handle, Self.pasteStart, "insert-paste")
    unsafe CEditLine_bind_alternative(handle, Self.pasteStart, "insert-paste")
  }

  private func bindSequences() {
    for key in UnusedKeys.sequences { unsafe CEditLine_bind(handle, key, "ed-ignore") }
    for (key, command) in Self.sequences { unsafe CEditLine_bind(handle, key, command) }
  }

  private static let pasteStart = "\\e[200~"

  /// What keys send that have no character, in libedit's notation: `\e` is the escape character.
  ///
  /// The arrows with a modifier are 5 for Control and 3 for Alt in xterm's encoding, followed by
  /// those of rxvt and of the Linux console. 2 is Shift: with Enter as xterm sends it, where it
  /// tells other keys, and as kitty does.
  private static let sequences: KeyValuePairs = [
    "\\e[1;5C": "next-word-or-suggested", "\\e[1;5D": "ed-prev-word",
    "\\e[1;3C": "next-word-or-suggested", "\\e[1;3D": "ed-prev-word",
    "\\e[5C": "next-word-or-suggested", "\\e[5D": "ed-prev-word",
    "\\eOc": "next-word-or-suggested", "\\eOd": "ed-prev-word",
    "\\e\\e[C": "next-word-or-suggested", "\\e\\e[D": "ed-prev-word",
    "\\e[A": "ed-prev-history", "\\e[B": "ed-next-history",
    "\\eOA": "ed-prev-history", "\\eOB": "ed-next-history",
    "\\e[C": "next-character-or-suggested", "\\e[D": "ed-prev-char",
    "\\eOC": "next-character-or-suggested", "\\eOD": "ed-prev-char",
    "\\e[H": "ed-move-to-beg", "\\e[F": "end-or-suggested",
    "\\eOH": "ed-move-to-beg", "\\eOF": "end-or-suggested",
    "\\e[1~": "ed-move-to-beg", "\\e[4~": "end-or-suggested",
    "\\e[7~": "ed-move-to-beg", "\\e[8~": "end-or-suggested",
    "\\e[3~": "delete-next-character",
    "\\e[3;5~": "em-delete-next-word", "\\e[3;3~": "em-delete-next-word",
    "\\e[27;2;13~": "insert-line-break", "\\e[13;2u": "insert-line-break",
    "^X^E": "open-editor",
  ]

  /// Control-R and Control-W differ between the versions of libedit.
  private static let emacsKeys: KeyValuePairs = [
    "^R": "em-inc-search-prev",
    "^W": "ed-delete-prev-word",
    "^I": "complete-word",
    "^F": "next-character-or-suggested",
    "^E": "end-or-suggested",
    "^L": "clear-screen",
    "\\ef": "next-word-or-suggested",
    "\\e^M": "insert-line-break", "\\e^J": "insert-line-break",
  ]

  /// Octal 233 is what ``Keyboard/loneEscape`` reads the Escape key as.
  private static let viKeys: KeyValuePairs = [
    "\\233": "vi-command-mode",
    "^R": "em-inc-search-prev",
    "^W": "ed-delete-prev-word",
    "^I": "complete-word",
    "^F": "next-character-or-suggested",
    "^L": "clear-screen",
  ]
}
