extension FrontMatter {
  /// Reads TOML up to a line that holds the mark which stands above it.
  init?(toml bytes: [UInt8], _ lines: inout LineScanner, to closing: String = "+++") {
    var isInTable = false
    var open: (key: String, mark: String, parts: [String])?
    while let range = lines.next(in: bytes.span) {
      let line = Self.string(bytes, range).trimmed
      if let several = open {
        let part = line.firstRange(ofBytes: several.mark).map { String(line[..<$0.lowerBound]) }
        open?.parts.append(part ?? line)
        if part != nil {
          set(several.key, (several.parts + [part ?? ""]).joined(separator: " "))
          open = nil
        }
        continue
      }
      if line == closing {
        end = lines.position
        self.line = lines.number + 1
        return
      }
      // Hugo keeps in `[params]` what it has no name for.
      if line.hasPrefix("[") { isInTable = line != "[params]" }
      guard !isInTable, let equals = line.firstIndex(of: "="), !line.hasPrefix("#") else {
        continue
      }
      let key = String(line[..<equals]).trimmed.lowercased().filter { $0 != "\"" }
      let value = String(line[line.index(after: equals)...]).trimmed
      for mark in ["\"\"\"", "'''"] where value.hasPrefix(mark) {
        let rest = String(value.dropFirst(3))
        if let close = rest.firstRange(ofBytes: mark) {
          set(key, String(rest[..<close.lowerBound]))
        } else {
          open = (key, mark, [rest])
        }
      }
      if open != nil || value.hasPrefix("\"\"\"") || value.hasPrefix("'''") { continue }
      if value.hasPrefix("[") {
        set(key, Self.firstOfList(value))
      } else {
        set(key, Self.unquoted(value) ?? Self.withoutComment(value))
      }
    }
    return nil
  }
}
