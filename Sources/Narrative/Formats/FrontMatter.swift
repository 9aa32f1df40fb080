/// What a text says about itself above its first line.
///
/// It may be YAML between lines of `---` (plain, quoted, folded and literal scalars; of lists the
/// first entry, of mappings the `name`), TOML between lines of `+++`, a JSON object, MultiMarkdown's
/// fields or Pandoc's three lines that begin with `%`.
struct FrontMatter {
  /// Where the text proper begins, and on which line.
  private(set) var end = 0
  private(set) var line = 1

  private var values: [String: String] = [:]

  /// The value of a key in small letters, or nil.
  subscript(key: String) -> String? { values[key] }

  /// The most bytes that are looked at.
  private static let longest = 65_536

  /// Reads the front matter of a text, or returns nil if it has none.
  ///
  /// - Complexity: O(n) in the length of the front matter, of which 64 KiB are looked at.
  init?(_ text: SourceText) {
    var lines = LineScanner(limit: Self.longest)
    let source = text.bytes
    var first: String?
    var start = 0
    while first == nil, let range = lines.next(in: source.span) {
      let words = Self.string(source, range)
      start = range.lowerBound
      if !words.allSatisfy(\.isWhitespace) { first = words }
      if lines.number > 20 { return nil }
    }
    guard let first else { return nil }
    let isMarkdown = text.format == .markdown
    switch first.trimmed {
    case "---":
      self.init(yaml: source, &lines)
    case "+++":
      self.init(toml: source, &lines)
    case let opening
    where isMarkdown && opening.hasPrefix("{") && !opening.hasPrefix("{%")
      && !opening.hasPrefix("{{"):
      self.init(json: source, from: start)
    case let opening where opening.hasPrefix("% ") && isMarkdown:
      self.init(pandoc: source, opening, &lines)
    case let opening
    where isMarkdown && Self.field(opening).map({ Self.known.contains($0.key) }) ?? false:
      self.init(fields: source, opening, &lines)
    default: return nil
    }
  }

  private static func string(_ bytes: [UInt8], _ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  private mutating func set(_ key: String, _ value: String) {
    let value = value.trimmed
    if !value.isEmpty, values[key] == nil { values[key] = value }
  }

  // MARK: - YAML

  private init?(yaml bytes: [UInt8], _ lines: inout LineScanner) {
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
      case "[": set(key, Self.firstOfList(value))
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

  /// A scalar without its quotation marks and escapes, or nil if it isn't closed.
  private static func unquoted(_ value: String) -> String? {
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

  private static func withoutComment(_ value: String) -> String {
    value.firstRange(ofBytes: " #").map { String(value[..<$0.lowerBound]).trimmed } ?? value
  }

  private static func firstOfList(_ value: String) -> String {
    let inside = value.dropFirst().prefix { $0 != "]" }
    let first = String(inside).trimmed
    if let whole = unquoted(first) { return whole }
    return String(first.prefix { $0 != "," }).trimmed
  }

  // MARK: - Other forms

  private init?(toml bytes: [UInt8], _ lines: inout LineScanner) {
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
      if line == "+++" {
        end = lines.position
        self.line = lines.number + 1
        return
      }
      if line.hasPrefix("[") { isInTable = true }
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

  private init?(json bytes: [UInt8], from start: Int) {
    var depth = 0
    var index = start
    var strings: [(text: String, depth: Int, isKey: Bool)] = []
    let limit = min(bytes.count, Self.longest)
    while index < limit {
      switch bytes[index] {
      case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        depth -= 1
        if depth == 0 {
          guard strings.contains(where: \.isKey) else { return nil }
          var lines = LineScanner()
          while lines.position <= index, lines.next(in: bytes.span) != nil {}
          end = lines.position
          line = lines.number + 1
          for (place, key) in strings.enumerated() where key.isKey && key.depth == 1 {
            guard place + 1 < strings.count,
              !strings[place + 1].isKey || strings[place + 1].depth > 1
            else { continue }
            let value = strings[place + 1]
            if value.isKey {
              // {"author": {"name": "Ann Lee"}}
              if value.text == "name", place + 2 < strings.count {
                set(key.text.lowercased(), strings[place + 2].text)
              }
            } else {
              set(key.text.lowercased(), value.text)
            }
          }
          return
        }
      case UInt8(ascii: "\""):
        var close = index + 1
        while close < limit, bytes[close] != UInt8(ascii: "\"") {
          close += bytes[close] == UInt8(ascii: "\\") ? 2 : 1
        }
        guard close < limit else { return nil }
        let text = Self.unquoted(Self.string(bytes, index..<close + 1)) ?? ""
        var next = close + 1
        while next < limit, bytes[next].isASCIIWhitespace { next += 1 }
        strings.append((text, depth, next < limit && bytes[next] == UInt8(ascii: ":")))
        index = close
      default: break
      }
      index += 1
    }
    return nil
  }

  private init?(pandoc bytes: [UInt8], _ first: String, _ lines: inout LineScanner) {
    var fields = [first]
    var end = lines.position
    var number = lines.number
    while fields.count < 3, let range = lines.next(in: bytes.span) {
      let line = Self.string(bytes, range)
      if line.hasPrefix("%") {
        fields.append(line.trimmed)
      } else if line.first?.isWhitespace ?? false, !line.trimmed.isEmpty {
        fields[fields.count - 1] += " " + line.trimmed
      } else {
        break
      }
      end = lines.position
      number = lines.number
    }
    self.end = end
    line = number + 1
    for (key, field) in zip(["title", "author", "date"], fields) {
      set(key, String(field.dropFirst().prefix { $0 != ";" }))
    }
  }

  /// The keys with which MultiMarkdown's fields begin.
  private static let known: Set<String> = ["title", "author", "date", "layout", "language", "tags"]

  private init?(fields bytes: [UInt8], _ first: String, _ lines: inout LineScanner) {
    guard let opening = Self.field(first) else { return nil }
    set(opening.key, opening.value)
    var count = 1
    while let range = lines.next(in: bytes.span) {
      let line = Self.string(bytes, range)
      if line.trimmed.isEmpty { break }
      if line.first?.isWhitespace ?? false { continue }
      guard let field = Self.field(line) else { return nil }
      set(field.key, field.value)
      count += 1
    }
    guard count >= 2 else { return nil }
    end = lines.position
    line = lines.number + 1
  }

  /// A line "Key: value".
  private static func field(_ line: String) -> (key: String, value: String)? {
    guard let colon = line.firstIndex(of: ":") else { return nil }
    let key = line[..<colon].lowercased()
    guard !key.isEmpty, key.utf8.count <= 30, !key.contains("*"),
      key.split(separator: " ").count <= 2,
      key.first?.isLetter ?? false
    else { return nil }
    return (key, String(line[line.index(after: colon)...]).trimmed)
  }
}

extension String {
  /// The text without white space at its ends.
  fileprivate var trimmed: String {
    var rest = self[...]
    while let first = rest.first, first.isWhitespace { rest.removeFirst() }
    while let last = rest.last, last.isWhitespace { rest.removeLast() }
    return String(rest)
  }
}
