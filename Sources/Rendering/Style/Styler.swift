/// Applies styles to text, or leaves text alone where styles are not wanted.
package struct Styler: Equatable, Sendable {
  /// Whether text is styled at all.
  package let isOn: Bool

  /// Makes a styler for one output stream.
  package init(isOn: Bool) {
    self.isOn = isOn
  }

  /// The text with every line of it in a style.
  ///
  /// The style ends at the end of each line and begins anew on the next, so that a pager or a
  /// wrapped block can show lines one by one. Empty lines stay empty.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  package func styled(_ text: some StringProtocol, as style: Style) -> String {
    let text = String(text)
    let opening = style.opening
    guard isOn, !opening.isEmpty else {
      return text
    }
    let closing = style.closing
    // Split by scalars: in "\r\n", a single Character, the newline would be missed.
    let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.map { $0.isEmpty ? "" : opening + String($0) + closing }.joined(separator: "\n")
  }
}
