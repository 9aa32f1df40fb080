import Files

/// What the program's standard input and output are connected to.
package enum Terminal {
  /// Whether a line can be edited: standard input and output are both terminals, of a type that can
  /// move its cursor.
  ///
  /// - Parameter type: The value of the environment variable `TERM`.
  package static func allowsLineEditing(type: String?) -> Bool {
    isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1 && movesCursor(type: type)
  }

  /// Whether terminals of this type can move the cursor about.
  ///
  /// `emacs` and `dumb` are what Emacs calls the terminals in its buffers, which edit for themselves.
  package static func movesCursor(type: String?) -> Bool {
    !["", "dumb", "emacs", "unknown"].contains(type ?? "")
  }

  /// Whether the terminal wraps its rows anew when its width changes, as most do by now but xterm, rxvt, the
  /// Linux console and GNU screen; nil if the environment doesn't tell, as over ssh.
  ///
  /// - Parameter environment: Looks up a variable.
  package static func rewraps(environment: (String) -> String?) -> Bool? {
    if environment("STY") != nil { return false }
    if environment("TMUX") != nil { return true }
    let type = environment("TERM") ?? ""
    if type == "linux" { return false }
    if ["xterm-kitty", "alacritty", "foot", "wezterm", "xterm-ghostty"].contains(type) {
      return true
    }
    // A shell hands these on to an xterm that is started from it.
    guard type.hasPrefix("xterm"), environment("XTERM_VERSION") == nil else { return nil }
    let isKnown = ["VTE_VERSION", "KONSOLE_VERSION", "WT_SESSION", "TERM_PROGRAM"].contains {
      environment($0) != nil
    }
    return isKnown ? true : nil
  }
}
