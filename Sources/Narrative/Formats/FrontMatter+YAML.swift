extension FrontMatter {
  /// Reads YAML between lines of `---`.
  init?(yaml bytes: [UInt8], _ lines: inout LineScanner) {
    /// The key whose value stands on the lines below it, and how those are joined.
    var open: (key: String, joiner: String, parts: [String])?
    var keyCount = 0
    while let range = lines.next(in: bytes.span) {
      let raw = Self.string(bytes, range)
      let line = raw.trimmed
      if line == "---" || line == "..." {
        if let open { set(open.key, open.parts.joined(separator: open.joiner)) }
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
      if let open { set(open.key, open.parts.joined(separator: open.joiner)) }
      open = nil
      guard let colon = line.firstIndex(of: ":") else {
        // A rule above prose isn't front matter.
        if keyCount == 0, !line.isEmpty, !line.hasPrefix("#") { return nil }
        continue
      }
      let key = line[..<colon].lowercased().filter { $0 != "\"" && $0 != "'" }
      guard !key.isEmpty, !key.contains(" "), !key.hasPrefix("#") else { continue }
      keyCount += 1
      let value = String(line[line.index(after: colon)...]).trimmed
      switch value.first {
      case nil: open = (key, " ", [])
      case "|": open = (key, " ", [])
      case ">": open = (key, " ", [])
      case "\"", "'":
        if let whole = Self.unquoted(value) {
          set(key, whole)
        } else {
          open = (key, " ", [value])
        }
      case "[": set(key, Self.isLink(value) ? value : Self.firstOfList(value))
      case "{": break
      default:
        let plain = Self.withoutComment(value)
        open = (key, " ", [plain])
      }
    }
    return nil
  }

  /// Takes a line below a key: a part of a scalar, the first entry of a list, or the name in a mapping.
  private static func take(
    _ line: String, into open: inout (key: String, joiner: String, parts: [String])?
  ) {
    guard var value = open else { return }
    var words = line
    let isEntry = words.hasPrefix("- ")
    if isEntry {
      guard value.parts.isEmpty else { return }
      words = String(words.dropFirst(2)).trimmed
    }
    if let colon = words.firstIndex(of: ":"), value.parts.isEmpty,
      ["name", "text", "main", "full", "en"].contains(words[..<colon].lowercased())
    {
      words = String(words[words.index(after: colon)...]).trimmed
    } else if value.parts.isEmpty, words.contains(": "), !words.hasPrefix("\"") {
      return
    }
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
