/// The colours of a card.
package enum CardTheme: String, CaseIterable, Sendable {
  /// Light or dark, as whoever shows the picture prefers.
  case auto

  /// Dark on light.
  case light

  /// Light on dark.
  case dark

  /// A part of the card that has a colour of its own.
  enum Part: String, CaseIterable {
    case paper, ink, source, accent
  }

  /// The colour of a part, in hexadecimal sRGB.
  func color(of part: Part) -> String {
    switch (part, self == .dark) {
    case (.paper, false): "#fbf7f0"
    case (.ink, false): "#22201c"
    case (.source, false): "#665e53"
    case (.accent, false): "#b5542f"
    case (.paper, true): "#17191d"
    case (.ink, true): "#ece6da"
    case (.source, true): "#a79f90"
    case (.accent, true): "#e08a5b"
    }
  }

  /// The style sheet that turns a light card dark where that is preferred; nil where the theme is
  /// settled.
  ///
  /// Colours stand on the elements too, for programs that read no style sheets.
  var styleSheet: String? {
    guard self == .auto else { return nil }
    let rules = Part.allCases.map { ".\($0.rawValue){fill:\(Self.dark.color(of: $0))}" }
    return "@media (prefers-color-scheme:dark){\(rules.joined())}"
  }
}
