extension String {
  /// The text with spaces after it, up to a number of columns on a terminal.
  package func padded(to columns: Int) -> String {
    self + String(repeating: " ", count: max(columns - displayWidth, 0))
  }

  /// The text with spaces in front of it, up to a number of columns on a terminal.
  package func aligned(to columns: Int) -> String {
    String(repeating: " ", count: max(columns - displayWidth, 0)) + self
  }
}
