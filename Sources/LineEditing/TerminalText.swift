extension String {
  /// The text on one line, with nothing in it that would command a terminal.
  ///
  /// A run of line breaks and tabs between words becomes one space; other control characters are
  /// dropped. Complexity: O(length).
  package var asSingleLine: String {
    var result = String.UnicodeScalarView()
    var pendingBreak = false
    for scalar in unicodeScalars {
      if scalar.breaksLine {
        pendingBreak = true
      } else if scalar.properties.generalCategory != .control {
        if pendingBreak && !result.isEmpty { result.append(" ") }
        pendingBreak = false
        result.append(scalar)
      }
    }
    return String(result)
  }
}

extension Unicode.Scalar {
  fileprivate var breaksLine: Bool {
    switch self {
    case "\t"..."\r", "\u{85}", "\u{2028}", "\u{2029}": true
    default: false
    }
  }
}
