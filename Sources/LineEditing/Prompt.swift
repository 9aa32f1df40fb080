/// What the user is asked with: a few words, then always one unstyled space.
package struct Prompt: Equatable, Sendable {
  /// The visible words.
  package var text: String

  /// The words for a terminal whose locale can't show `text`.
  package var asciiText: String

  /// The style of the words: parameters of ECMA-48's Select Graphic Rendition such as `1;36`, or
  /// `nil` for none.
  package var graphicRendition: String?

  /// A prompt of `text`, from which control characters and space at the end are dropped.
  package init(_ text: String, asciiText: String = ">", graphicRendition: String? = nil) {
    self.text = text
    self.asciiText = asciiText
    self.graphicRendition = graphicRendition
  }
}

extension Prompt {
  /// The words and their space as they appear, used to know where the cursor is.
  func visibleText(in encoding: CharacterEncoding) -> String {
    words(in: encoding) + " "
  }

  /// What libedit prints, each invisible part wrapped in `\1`.
  ///
  /// libedit loses an invisible part at the very end; the space after the words is visible.
  func encoded(in encoding: CharacterEncoding) -> String {
    let words = words(in: encoding)
    guard let parameters = graphicRendition?.filter({ "0123456789;:".contains($0) }),
      !parameters.isEmpty, !words.isEmpty
    else { return words + " " }
    return "\u{1}\u{1B}[\(parameters)m\u{1}\(words)\u{1}\u{1B}[0m\u{1} "
  }

  /// The words, which libedit crashes on if the locale can't express them.
  private func words(in encoding: CharacterEncoding) -> String {
    let candidate = encoding == .utf8 || text.utf8.allSatisfy { $0 < 0x80 } ? text : asciiText
    var words = candidate.asSingleLine
    if encoding != .utf8 { words = String(words.filter(\.isASCII)) }
    while words.last == " " { words.removeLast() }
    return words
  }
}
