import TestSupport

/// Reads well-formed XML as strictly as a test needs: elements, attributes and the entities that XML
/// itself defines; neither comments nor sections nor instructions.
struct MarkupReader {
  /// The text right inside each element, by the element's name, in order of their ends.
  private(set) var texts: [String: [String]] = [:]

  private var rest: Substring.UnicodeScalarView
  private var open: [(name: String, text: String)] = []

  private static let entities: [String: Unicode.Scalar] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'",
  ]

  /// Reads a document of one element.
  ///
  /// - Throws: `TestFailure` if it isn't well-formed.
  init(_ document: String) throws {
    rest = document[...].unicodeScalars
    repeat {
      guard !rest.isEmpty else { throw TestFailure("“\(open.last?.name ?? "")” has no end") }
      if rest.first == "<" {
        try readTag()
      } else {
        let text = try readText(until: "<")
        guard var element = open.popLast() else { throw TestFailure("Text outside: \(text)") }
        element.text += text
        open.append(element)
      }
    } while !open.isEmpty
    guard rest.isEmpty else { throw TestFailure("More than one element: \(Substring(rest))") }
  }

  private mutating func readTag() throws {
    rest.removeFirst()
    if rest.first == "/" {
      rest.removeFirst()
      let name = readName()
      guard let element = open.popLast(), element.name == name else {
        throw TestFailure("“\(name)” ends what isn't open")
      }
      texts[name, default: []].append(element.text)
    } else {
      let name = readName()
      guard !name.isEmpty else { throw TestFailure("No name: \(Substring(rest))") }
      var names: Set<String> = []
      while rest.first == " " { try readAttribute(into: &names) }
      if rest.first == "/" {
        rest.removeFirst()
        texts[name, default: []].append("")
      } else {
        open.append((name, ""))
      }
    }
    try expect(">")
  }

  private mutating func readAttribute(into names: inout Set<String>) throws {
    rest.removeFirst()
    let name = readName()
    guard names.insert(name).inserted else { throw TestFailure("“\(name)” twice") }
    try expect("=")
    try expect("\"")
    _ = try readText(until: "\"")
    try expect("\"")
  }

  private mutating func readName() -> String {
    let name = rest.prefix {
      $0.properties.isAlphabetic || "-0123456789".unicodeScalars.contains($0)
    }
    rest = rest.dropFirst(name.count)
    return String(Substring(name))
  }

  private mutating func readText(until end: Unicode.Scalar) throws -> String {
    var text = String.UnicodeScalarView()
    while let scalar = rest.first, scalar != end {
      rest.removeFirst()
      switch scalar {
      case "&":
        let name = readName()
        guard let meant = Self.entities[name] else { throw TestFailure("No entity “\(name)”") }
        try expect(";")
        text.append(meant)
      case "<": throw TestFailure("“<” in an attribute")
      case "\u{9}", "\u{A}", "\u{D}", "\u{20}"..."\u{D7FF}", "\u{E000}"..."\u{FFFD}",
        "\u{10000}"..."\u{10FFFF}":
        text.append(scalar)
      default: throw TestFailure("U+\(String(scalar.value, radix: 16)) is no character of XML")
      }
    }
    return String(text)
  }

  private mutating func expect(_ scalar: Unicode.Scalar) throws {
    guard rest.first == scalar else { throw TestFailure("No “\(scalar)”: \(Substring(rest))") }
    rest.removeFirst()
  }
}
