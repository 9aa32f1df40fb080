/// The part a piece of text plays on the screen.
///
/// Roles are shown by attributes and one of the eight basic colours: these follow the
/// user's palette and so stay readable on light and dark backgrounds. Each attribute is ended by
/// its own code rather than by a general reset, so that a match can stand inside other text
/// (ECMA-48, Select Graphic Rendition).
package enum Style: CaseIterable, Sendable {
  /// The narrator's words, which are the substance: plain.
  case narrator
  /// The bot's own words: magenta, since of the eight colours it alone stands out by 4.5 to 1 from
  /// black and from white (WCAG 2.2, 1.4.3, by xterm's palette), and italics are shown reversed by
  /// GNU screen. Where there is no colour, narrator's words are known by their citation.
  case bot
  /// Where words come from: dim.
  case citation
  /// What asks for input: bold.
  case prompt
  /// A word that was looked for: underlined.
  case match

  /// The escape sequence that begins the style; empty for plain text.
  package var opening: String {
    switch self {
    case .narrator: ""
    case .bot: "\u{1B}[35m"
    case .citation: "\u{1B}[2m"
    case .prompt: "\u{1B}[1m"
    case .match: "\u{1B}[4m"
    }
  }

  /// The escape sequence that undoes `opening` and nothing else; empty for plain text.
  package var closing: String {
    switch self {
    case .narrator: ""
    case .bot: "\u{1B}[39m"
    case .citation, .prompt: "\u{1B}[22m"
    case .match: "\u{1B}[24m"
    }
  }
}
