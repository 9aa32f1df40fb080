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
}
