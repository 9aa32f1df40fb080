/// What a text says about itself above its first line.
///
/// It may be YAML between lines of `---` (plain, quoted, folded and literal scalars; of lists the
/// first entry, of mappings the `name`), TOML between lines of `+++`, a JSON object, MultiMarkdown's
/// fields or Pandoc's three lines that begin with `%`; in plain text the fields title, author and the
/// like.
struct FrontMatter {
  /// Where the text proper begins, and on which line.
  var end = 0
  var line = 1

  private var values: [String: String] = [:]

  /// The value of a key in small letters, or nil.
  subscript(key: String) -> String? { values[key] }

  /// The most bytes that are looked at.
  static let longest = 65_536

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
      let isComment = words.hasPrefix("<!--") && words.trimmed.hasSuffix("-->")
      if !isComment, !words.allSatisfy(\.isWhitespace) { first = words }
      if lines.number > 20 { return nil }
    }
    guard let first else { return nil }
    let isMarkdown = text.format == .markdown
    switch first.trimmed {
    case let opening where Self.withoutComment(opening) == "---":
      self.init(yaml: source, &lines)
    case "---toml": self.init(toml: source, &lines, to: "---")
    case "+++":
      self.init(toml: source, &lines)
    case let opening
    where isMarkdown && opening.hasPrefix("{") && !opening.hasPrefix("{%")
      && !opening.hasPrefix("{{"):
      self.init(json: source, from: start)
    case let opening where opening.hasPrefix("% ") && isMarkdown:
      self.init(pandoc: source, opening, &lines)
    case let opening
    where Self.field(opening).map({ (isMarkdown ? Self.known : Self.firstPlain).contains($0.key) })
      ?? false:
      self.init(fields: source, opening, &lines, isMarkdown ? nil : Self.plain)
    default: return nil
    }
  }

  static func string(_ bytes: [UInt8], _ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// Keeps the first value of a key; of several authors the first one.
  mutating func set(_ key: String, _ value: String) {
    if key == "authors" { return set("author", String(value.prefix { !",;".contains($0) })) }
    let value = Self.withoutLink(value.trimmed)
    if !value.isEmpty, values[key] == nil { values[key] = value }
  }

  /// Whether a value is a link to another note, which looks like a list in a list.
  static func isLink(_ value: String) -> Bool { value.hasPrefix("[[") && value.hasSuffix("]]") }

  /// The words of a link to another note: "Ann Lee" for "[[people/Ann Lee|Ann Lee]]".
  private static func withoutLink(_ value: String) -> String {
    guard isLink(value) else { return value }
    let inside = value.dropFirst(2).dropLast(2)
    let shown = inside.split(separator: "|").last ?? inside
    return String(shown.split(separator: "/").last ?? shown).trimmed
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

  /// The keys with which the fields above plain texts begin: a date or a subject alone heads an entry.
  private static let firstPlain: Set<String> = ["title", "author"]

  /// The keys of the fields above plain texts, where no others are fields.
  private static let plain: Set<String> = [
    "title", "subtitle", "author", "by", "date", "written", "language", "source", "tags", "topic",
    "subject", "category", "categories", "keywords", "copyright", "licence", "license", "slug",
  ]

  /// Reads lines "Key: value" up to a blank one, or a rule.
  ///
  /// - Parameter allowed: The only keys that there may be, nil for any.
  private init?(
    fields bytes: [UInt8], _ first: String, _ lines: inout LineScanner, _ allowed: Set<String>?
  ) {
    guard let opening = Self.field(first) else { return nil }
    set(opening.key, opening.value)
    var count = 1
    while let range = lines.next(in: bytes.span) {
      let line = Self.string(bytes, range)
      if line.trimmed.isEmpty || line.trimmed == "---" { break }
      // Hexo has lists of tags.
      if line.first?.isWhitespace ?? false || line.hasPrefix("- ") { continue }
      guard let field = Self.field(line), allowed?.contains(field.key) ?? true else { return nil }
      set(field.key, field.value)
      count += 1
    }
    guard count >= 2 || first.firstRange(ofBytes: ":: ") != nil else { return nil }
    end = lines.position
    line = lines.number + 1
  }

  /// Reads the properties that Notion puts under the title of a page: lines "Key: value", most of whose
  /// keys are those of notes.
  ///
  /// - Returns: Nil if the words are something else.
  static func properties(_ words: String) -> [(key: String, value: String)]? {
    let lines = words.split(whereSeparator: \.isNewline).map(String.init)
    let fields = lines.compactMap(field)
    guard lines.count >= 2, fields.count == lines.count,
      fields.count(where: { noteKeys.contains($0.key) }) * 2 >= fields.count
    else { return nil }
    return fields
  }

  private static let noteKeys = ReadingWords.words("keys of the properties of notes")

  /// A line "Key: value".
  private static func field(_ line: String) -> (key: String, value: String)? {
    guard let colon = line.firstIndex(of: ":") else { return nil }
    let key = line[..<colon].lowercased()
    guard !key.isEmpty, key.utf8.count <= 30, !key.contains("*"),
      key.split(separator: " ").count <= 2,
      key.first?.isLetter ?? false
    else { return nil }
    // Logseq writes two colons.
    return (key, String(line[colon...].drop { $0 == ":" }).trimmed)
  }
}
