/// What a text says about itself above its first line: `key: value` lines between two of `---`.
///
/// Of YAML only this is read: a plain or quoted word or phrase a key; lists and blocks are passed
/// over.
struct FrontMatter {
  /// Where the text proper begins, and on which line.
  let end: Int
  let line: Int

  private var values: [String: String] = [:]

  /// The value of a key in small letters, or nil.
  subscript(key: String) -> String? { values[key] }

  /// Reads the front matter of a text, or returns nil if it has none.
  ///
  /// - Complexity: O(n) in the length of the front matter, of which 64 KiB are looked at.
  init?(_ text: SourceText) {
    var lines = LineScanner(limit: 65_536)
    guard let first = lines.next(in: text.bytes.span), text.collapsedText(in: first) == "---" else {
      return nil
    }
    while let range = lines.next(in: text.bytes.span) {
      let line = text.collapsedText(in: range)
      if line == "---" || line == "..." {
        guard !values.isEmpty else { return nil }
        end = lines.position
        self.line = lines.number + 1
        return
      }
      guard let colon = line.firstIndex(of: ":") else {
        // A rule above prose isn't front matter.
        if values.isEmpty, !line.isEmpty, !line.hasPrefix("#") { return nil }
        continue
      }
      let isNested = text.bytes[range.lowerBound].isASCIIWhitespace
      let key = line[..<colon].lowercased()
      guard !isNested, !key.isEmpty, !key.contains(" ") else { continue }
      let value = Self.unquoted(line[line.index(after: colon)...].drop { $0 == " " })
      values[key] = value.isEmpty ? values[key] : value
    }
    return nil
  }

  private static func unquoted(_ value: Substring) -> String {
    guard value.count >= 2, let first = value.first, first == value.last,
      first == "\"" || first == "'"
    else { return String(value) }
    return String(value.dropFirst().dropLast())
  }
}
