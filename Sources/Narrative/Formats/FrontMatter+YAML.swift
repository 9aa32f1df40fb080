extension FrontMatter {
  /// A key whose value stands on the lines below it.
  private struct OpenValue {
    let key: String
    var parts: [String]

    /// Whether it is complete: the name in a mapping, the first entry of a list.
    var isWhole = false
  }

  /// Reads YAML between lines of `---`.
  init?(yaml bytes: [UInt8], _ lines: inout LineScanner) {
    var open: OpenValue?
    var keyCount = 0
    while let range = lines.next(in: bytes.span) {
      let raw = Self.string(bytes, range)
      let line = raw.trimmed
      if line == "---" || line == "..." {
        if let open { set(open.key, open.parts.joined(separator: " ")) }
        guard keyCount > 0 else { return nil }
        end = lines.position
        self.line = lines.number + 1
        return
      }
      let isNested = raw.first?.isWhitespace ?? false
      if isNested || line.hasPrefix("- ") || line == "-" {
        if open != nil { Self.take(line, into: &open) }
        continue
      }
      if let open { set(open.key, open.parts.joined(separator: " ")) }
      open = nil
      guard let colon = line.firstIndex(of: ":") else {
        // A rule above prose isn't front matter.
        if keyCount == 0, !line.isEmpty, !line.hasPrefix("#") { return nil }
        continue
      }
      let key = line[..<colon].lowercased().filter { $0 != "\"" && $0 != "'" }
      guard !key.isEmpty, !key.contains(" "), !key.hasPrefix("#") else { continue }
      keyCount += 1
      let value = Self.withoutTag(String(line[line.index(after: colon)...]).trimmed)
      switch value.first {
      case nil, "|", ">": open = OpenValue(key: key, parts: [])
      case "\"", "'":
        if let whole = Self.unquoted(value) {
          set(key, whole)
        } else {
          open = OpenValue(key: key, parts: [value])
        }
      case "[": set(key, Self.isLink(value) ? value : Self.firstOfList(value))
      case "{": Self.name(inMapping: value).map { set(key, $0) }
      default:
        let plain = Self.withoutComment(value)
        open = OpenValue(key: key, parts: plain.isEmpty ? [] : [plain])
      }
    }
    return nil
  }

  /// The keys of mappings whose values stand for the whole.
  private static let names: Set<String> = ["name", "text", "main", "full", "en"]

  /// The name in a mapping of one line: `{name: Ann Lee, url: …}`.
  private static func name(inMapping value: String) -> String? {
    let inside = value.dropFirst().prefix { $0 != "}" }
    for pair in inside.split(separator: ",") {
      guard let colon = pair.firstIndex(of: ":"),
        names.contains(String(pair[..<colon]).trimmed.lowercased().filter { $0 != "\"" })
      else { continue }
      let name = String(pair[pair.index(after: colon)...]).trimmed
      return unquoted(name) ?? name
    }
    return nil
  }

  /// A value without the anchor or type in front of it: `&me`, `!!str`.
  private static func withoutTag(_ value: String) -> String {
    guard value.hasPrefix("&") || value.hasPrefix("!!") else { return value }
    return String(value.drop { $0 != " " }).trimmed
  }

  /// Takes a line below a key: a part of a scalar, the first entry of a list, or the name in a mapping.
  private static func take(
    _ line: String, into open: inout OpenValue?
  ) {
    guard var value = open, !value.isWhole else { return }
    var words = line
    let isEntry = words.hasPrefix("- ")
    if isEntry {
      guard value.parts.isEmpty else { return }
      words = String(words.dropFirst(2)).trimmed
    }
    words = withoutTag(words)
    if let colon = words.firstIndex(of: ":"), value.parts.isEmpty,
      names.contains(words[..<colon].lowercased())
    {
      words = String(words[words.index(after: colon)...]).trimmed
      if words.isEmpty { return }
      value.isWhole = true
    } else if words.hasPrefix("{"), isEntry {
      guard let name = name(inMapping: words) else { return }
      words = name
      value.isWhole = true
    } else if value.parts.isEmpty, words.contains(": "), !words.hasPrefix("\"") {
      return
    }
    // An entry of a list is one line.
    if isEntry { value.isWhole = true }
    if let first = value.parts.first, let quote = first.first, quote == "\"" || quote == "'" {
      // A quoted scalar goes on.
      value.parts.append(words)
      if let whole = unquoted(value.parts.joined(separator: " ")) { value.parts = [whole] }
    } else {
      value.parts.append(unquoted(words) ?? words)
    }
    open = value
  }
}
