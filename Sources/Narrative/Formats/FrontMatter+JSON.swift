extension FrontMatter {
  /// Reads an object of JSON.
  init?(json bytes: [UInt8], from start: Int) {
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
}
