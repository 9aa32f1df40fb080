internal import Rendering

extension StandardOutput {
  /// Decides on wrapping and style by what the user wants and what standard output is.
  convenience init(_ preferences: Preferences) {
    let isTerminal = Self.isTerminal
    let isStyled = preferences.color.value.isStyled(
      isTerminal: isTerminal, type: Environment["TERM"])
    self.init(
      layout: Layout(
        columns: Self.columns(preferences.width, isTerminal: isTerminal),
        styler: Styler(isOn: isStyled)),
      json: preferences.json, quiet: preferences.quiet)
  }

  /// The columns to wrap to; nil where lines are as long as their text, as other programs want them.
  private static func columns(_ width: Preference<Int>, isTerminal: Bool) -> Int? {
    if isTerminal { return min(width.value, TerminalSize.columns) }
    if case .option = width.origin { return width.value }
    return nil
  }
}
