internal import Rendering

/// A manual page in the language `mdoc`, line by line (mdoc(7)).
struct ManualText {
  /// The lines.
  private(set) var lines: [String] = []

  /// Adds a macro with its arguments as they are.
  mutating func add(macro: String) { lines.append(macro) }

  /// Begins a section.
  mutating func beginSection(_ name: String) { lines.append(".Sh \(name)") }

  /// The columns of a line of text in the page's source.
  private static let columns = 76

  /// Adds text, every sentence on lines of its own, as the language asks for.
  ///
  /// - Parameter text: Paragraphs with line ends between them, some of them lines of examples.
  mutating func add(_ text: String) {
    let paragraphs = text.split(separator: "\n", omittingEmptySubsequences: true)
    for (place, paragraph) in paragraphs.enumerated() {
      if paragraph.hasPrefix(Example.indent) {
        add(example: [String(paragraph.dropFirst(Example.indent.count))])
        continue
      }
      if place > 0 { lines.append(".Pp") }
      for sentence in Self.sentences(of: paragraph) {
        lines += sentence.wrapped(to: Self.columns).map(Self.escaped)
      }
    }
  }

  /// Adds a term of a list and what it means.
  ///
  /// - Parameters:
  ///   - term: Macros, as they are.
  ///   - text: What it means.
  mutating func add(item term: String, _ text: String) {
    lines.append(".It \(term)")
    add(text)
  }

  /// Adds a list whose terms stand on lines of their own.
  mutating func addList(_ body: (inout ManualText) -> Void) {
    lines.append(".Bl -tag -width Ds")
    body(&self)
    lines.append(".El")
  }

  /// Adds lines that are shown as they are.
  mutating func add(example lines: [String]) {
    self.lines.append(".Bd -literal -offset indent")
    self.lines += lines.map(Self.escaped)
    self.lines.append(".Ed")
  }

  /// Text that is shown as it is: a backslash is the language's sign, and a line that begins with a
  /// full stop or an apostrophe would be a macro.
  static func escaped(_ text: String) -> String {
    let text = text.replacing("\\", with: "\\e").replacing("-", with: "\\-")
    return text.hasPrefix(".") || text.hasPrefix("'") ? "\\&" + text : text
  }

  /// The text of an argument of a macro.
  static func argument(_ text: String) -> String {
    "\"\(escaped(text).replacing("\"", with: "\\(dq"))\""
  }

  /// The sentences of a paragraph.
  private static func sentences(of text: Substring) -> [String] {
    var sentences: [String] = []
    var sentence = ""
    for word in text.split(whereSeparator: \.isWhitespace) {
      sentence += sentence.isEmpty ? word : " " + word
      if word.hasSuffix(".") || word.hasSuffix(":") {
        sentences.append(sentence)
        sentence = ""
      }
    }
    return sentence.isEmpty ? sentences : sentences + [sentence]
  }
}
