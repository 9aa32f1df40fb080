/// Values as YAML, TOML and JSON write them.
extension FrontMatter {
  /// A scalar without its quotation marks and escapes, or nil if it isn't closed.
  static func unquoted(_ value: String) -> String? {
    guard let quote = value.first, quote == "\"" || quote == "'" else { return nil }
    var result = ""
    var rest = value.dropFirst()
    while let next = rest.first {
      rest = rest.dropFirst()
      if next == "\\", quote == "\"", let escaped = rest.first {
        rest = rest.dropFirst()
        switch escaped {
        case "n", "t", "r": result.append(" ")
        case "u":
          let digits = rest.prefix(4)
          rest = rest.dropFirst(digits.count)
          if let value = UInt32(digits, radix: 16), let scalar = Unicode.Scalar(value) {
            result.unicodeScalars.append(scalar)
          }
        default: result.append(escaped)
        }
      } else if next == quote {
        guard quote == "'", rest.first == "'" else { return result }
        rest = rest.dropFirst()
        result.append("'")
      } else {
        result.append(next)
      }
    }
    return nil
  }

  /// A scalar without quotation marks, up to a comment.
  static func withoutComment(_ value: String) -> String {
    value.firstRange(ofBytes: " #").map { String(value[..<$0.lowerBound]).trimmed } ?? value
  }

  /// The first entry of a list in square brackets.
  static func firstOfList(_ value: String) -> String {
    let inside = value.dropFirst().prefix { $0 != "]" }
    let first = String(inside).trimmed
    if let whole = unquoted(first) { return whole }
    return String(first.prefix { $0 != "," }).trimmed
  }
}

extension String {
  /// The text without white space at its ends.
  var trimmed: String {
    var rest = self[...]
    while let first = rest.first, first.isWhitespace { rest.removeFirst() }
    while let last = rest.last, last.isWhitespace { rest.removeLast() }
    return String(rest)
  }
}
