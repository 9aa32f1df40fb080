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
  /// What sets the style of the words; empty if they have none.
  var styleStart: String {
    ControlSequence.rendition(graphicRendition?.filter { "0123456789;:".contains($0) } ?? "")
  }

  /// What ends the style of the words.
  var styleEnd: String { styleStart.isEmpty ? "" : ControlSequence.rendition("0") }

  /// The words that the terminal can show.
  func words(in encoding: CharacterEncoding) -> String {
    let candidate = encoding == .utf8 || text.utf8.allSatisfy { $0 < 0x80 } ? text : asciiText
    var words = candidate.asSingleLine
    if encoding != .utf8 { words = String(words.filter(\.isASCII)) }
    while words.last == " " { words.removeLast() }
    return words
  }
}
