extension String {
  /// The text as it stands in XML 1.0, inside or outside of quotation marks.
  ///
  /// Controls and noncharacters, which XML can't hold, must have been taken out.
  var xmlEscaped: String {
    var escaped = ""
    for scalar in unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
