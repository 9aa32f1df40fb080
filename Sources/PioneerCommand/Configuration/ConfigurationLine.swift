internal import Narrative

/// A line of a configuration file that sets something.
struct ConfigurationLine {
  let key: String
  let value: String

  /// The number of the line, from 1.
  let number: Int

  /// Takes what was read already.
  init(key: String, value: String, number: Int) {
    self.key = key
    self.value = value
    self.number = number
  }

  /// Reads a line.
  ///
  /// A comment begins with `#`, at the start of the line or after white space. Quotation marks around a
  /// value keep what is between them as it is.
  ///
  /// - Returns: Nil for a blank line, or one that is all comment.
  init?(_ line: some StringProtocol, number: Int) throws(ConfigurationError) {
    let line = line.drop(while: \.isWhitespace)
    guard let first = line.first, first != "#" else { return nil }
    guard let sign = line.firstIndex(of: "="),
      case let key = line[..<sign].withoutSpaceAtEnd, !key.isEmpty
    else { throw ConfigurationError(line: number, reason: "a line has the form: key = value") }
    let rest = line[line.index(after: sign)...].drop(while: \.isWhitespace)
    let value = try Self.value(in: String(rest), number)
    guard !value.isEmpty else {
      throw ConfigurationError(
        line: number, reason: "\(key) has no value. Give it one, or take the line away.")
    }
    self.init(key: key, value: value, number: number)
  }

  /// The lines of a text, whatever their ends are; a mark of its byte order isn't part of the first.
  static func lines(of text: String) -> [Substring] {
    text.drop { $0 == "\u{FEFF}" }.split(
      omittingEmptySubsequences: false, whereSeparator: \.isNewline)
  }

  private static func value(in rest: String, _ number: Int) throws(ConfigurationError) -> String {
    guard rest.first == "\"" else {
      guard !rest.hasPrefix("#") else { return "" }
      let comment = zip(rest.indices, rest.indices.dropFirst())
        .first { rest[$0].isWhitespace && rest[$1] == "#" }?.0
      return rest[..<(comment ?? rest.endIndex)].withoutSpaceAtEnd
    }
    let quoted = rest.dropFirst()
    guard let end = quoted.firstIndex(of: "\"") else {
      throw ConfigurationError(line: number, reason: "the quotation mark at its end is missing.")
    }
    let after = quoted[quoted.index(after: end)...].drop(while: \.isWhitespace)
    guard after.isEmpty || after.first == "#" else {
      throw ConfigurationError(
        line: number, reason: "nothing but a comment may follow the second quotation mark.")
    }
    return String(quoted[..<end])
  }

  /// What is wrong with the line.
  func error(_ reason: String) -> ConfigurationError {
    ConfigurationError(line: number, reason: reason)
  }

  /// The value as yes or no.
  func truth() throws(ConfigurationError) -> Bool {
    switch value {
    case "yes": true
    case "no": false
    default: throw error("\(key) takes yes or no.")
    }
  }

  /// The value as the name of who tells a story.
  func narrator() throws(ConfigurationError) -> String {
    guard value.contains(where: \.isLetter) else { throw error("\(key) takes a name.") }
    return value
  }

  /// The value as a language.
  func language() throws(ConfigurationError) -> Language {
    guard let language = Language(value) else {
      throw error("\(key) takes a code such as es, or a name such as Spanish.")
    }
    return language
  }
}

extension StringProtocol {
  fileprivate var withoutSpaceAtEnd: String {
    var text = self[...]
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
