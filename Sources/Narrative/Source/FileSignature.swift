/// Files that hold a text in a form Pioneer doesn't read, told by their first bytes.
package struct FileSignature: Equatable, Sendable {
  /// What the file is, with its article: "a PDF".
  package let kind: String

  /// The program that turns it into text, with `FILE` and `TEXT` (or `SUBTITLES`) for the names.
  private let program: String

  /// The command line that turns the file into a text of another name in the current folder.
  package func command(for path: String) -> String {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let stem = FileName.stem(of: name)
    let text = FileName.extension(of: stem) == "txt" ? stem : stem + ".txt"
    return program.split(separator: " ").map { word in
      switch word {
      case "FILE": FileName.quoted(path)
      case "TEXT": FileName.quoted(text == name ? stem + "-plain.txt" : text)
      case "SUBTITLES": FileName.quoted(stem + ".srt")
      default: String(word)
      }
    }.joined(separator: " ")
  }

  /// Recognises a file that isn't text, or nil.
  ///
  /// - Parameter bytes: The file; no more than the first 4,096 bytes are looked at.
  init?(binary bytes: Span<UInt8>) {
    let known: [(opening: [UInt8], kind: String, program: String)] = [
      ([0xFF, 0xFE, 0, 0], "in UTF-32", "iconv -f UTF-32 -t UTF-8 FILE > TEXT"),
      ([0, 0, 0xFE, 0xFF], "in UTF-32", "iconv -f UTF-32 -t UTF-8 FILE > TEXT"),
      (Array("%PDF-".utf8), "a PDF", "pdftotext FILE TEXT"),
      (Array("%!PS".utf8), "PostScript", "ps2ascii FILE TEXT"),
      (Array("{\\rtf".utf8), "RTF", Self.pandoc),
      ([0x1F, 0x8B], "compressed by gzip", "zcat FILE > TEXT"),
      (Array("BZh".utf8), "compressed by bzip2", "bzcat FILE > TEXT"),
      ([0xFD, 0x37, 0x7A, 0x58, 0x5A], "compressed by xz", "xzcat FILE > TEXT"),
      ([0x28, 0xB5, 0x2F, 0xFD], "compressed by zstd", "zstdcat FILE > TEXT"),
      (
        [0xD0, 0xCF, 0x11, 0xE0], "an old Word document",
        "soffice --headless --convert-to txt:Text FILE"
      ),
    ]
    for (opening, kind, program) in known where bytes.holds(opening, at: 0) {
      self.init(kind: kind, program: program)
      return
    }
    if bytes.holds(Array("PK\u{3}\u{4}".utf8), at: 0) {
      self.init(archive: bytes)
    } else if bytes.count > 68, Self.finds("BOOKMOBI", in: bytes, upTo: 68) {
      self.init(kind: "a Kindle book", program: "ebook-convert FILE TEXT")
    } else if let order = Self.unmarkedUTF16(bytes) {
      self.init(
        kind: "in UTF-16 without a byte order mark",
        program: "iconv -f UTF-16\(order) -t UTF-8 FILE > TEXT")
    } else {
      return nil
    }
  }

  /// Recognises a text that is markup, or nil.
  ///
  /// - Parameters:
  ///   - text: The text in UTF-8; no more than the first 4,096 bytes are looked at.
  ///   - format: How it is to be read; Markdown may begin with a tag.
  init?(markup text: Span<UInt8>, in format: TextFormat) {
    var start = 0
    while start < text.count, text[start].isASCIIWhitespace { start += 1 }
    guard start < text.count, text[start] == UInt8(ascii: "<") else {
      guard format == .plain, let markup = Self.markup(amid: text) else { return nil }
      self = markup
      return
    }
    if Self.finds("<!doctype html", in: text, upTo: 4096)
      || Self.finds("<html", in: text, upTo: 4096)
      || (format != .markdown
        && ["<head>", "<body", "<p>", "<div", "<h1", "<title>"].contains {
          Self.finds($0, in: text, from: start, upTo: start + $0.utf8.count)
        })
    {
      self.init(kind: "HTML", program: Self.pandoc)
    } else if Self.finds("<fictionbook", in: text, upTo: 4096) {
      self.init(kind: "FictionBook", program: Self.pandoc)
    } else if Self.finds("<?xml", in: text, upTo: start + 5) {
      self.init(kind: "XML", program: "xmllint --xpath 'string(/)' FILE > TEXT")
    } else {
      return nil
    }
  }

  /// The markup language of a text that no name tells, by what lines of it begin with and no prose
  /// does; HTML by several tags anywhere.
  ///
  /// - Complexity: O(1): no more than the first 64 KiB are looked at.
  private static func markup(amid text: Span<UInt8>) -> FileSignature? {
    var lines = LineScanner(limit: 1 << 16)
    var tags = 0
    while let line = lines.next(in: text) {
      guard let words = Paragraphs.trimmed(text, line) else { continue }
      switch text[words.lowerBound] {
      case UInt8(ascii: "\\"), UInt8(ascii: "#"), UInt8(ascii: ":"), UInt8(ascii: "."),
        UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: "|"):
        let opening = text.string(in: words.prefix(24)).lowercased()
        let known = openings.first { $0.lines.contains(where: opening.hasPrefix) }
        if let known { return FileSignature(kind: known.kind, program: known.program) }
      default: break
      }
      for index in words.dropLast(2) where text[index] == UInt8(ascii: "<") {
        // "<bob> Hello" is what somebody says in a chat.
        let isClosing = text[index + 1] == UInt8(ascii: "/") && text[index + 2].isASCIILetter
        if isClosing
          || ["<br>", "<br/>", "<br />"].contains(where: {
            finds($0, in: text, from: index, upTo: index + $0.utf8.count)
          })
        {
          tags += 1
        }
      }
    }
    return tags >= 3 ? FileSignature(kind: "HTML", program: from("html")) : nil
  }

  private static let openings: [(kind: String, program: String, lines: [String])] = [
    (
      "LaTeX", from("latex"),
      ["\\documentclass", "\\begin{", "\\chapter{", "\\section{", "\\section*{"]
    ),
    ("an Org file", from("org"), ["#+title:", "#+author:", "#+begin_", "#+options:"]),
    (
      "reStructuredText", from("rst"),
      [
        ".. note::", ".. image::", ".. figure::", ".. contents::", ".. code-block::",
        ".. epigraph::",
      ]
    ),
    ("AsciiDoc", asciidoc, [":toc:", ":doctype:", "[quote,"]),
    (
      "wiki text", from("mediawiki"),
      ["{{infobox", "{| ", "{|class", "[[category:", "[[file:", "[[image:"]
    ),
  ]

  /// The command that reads a markup language which the file's name doesn't tell.
  private static func from(_ language: String) -> String {
    "pandoc --from=\(language) --to=plain --wrap=none --output TEXT FILE"
  }

  private static let asciidoc =
    "asciidoctor -b html5 -o - FILE | pandoc --from=html --to=plain --wrap=none --output TEXT"

  /// A text in an encoding that isn't read.
  init(encoding: OtherEncoding) {
    self.init(
      kind: "in \(encoding.title)", program: "iconv -f \(encoding.name) -t UTF-8 FILE > TEXT")
  }

  /// Recognises a text in a markup language that isn't read, by its file's name.
  init?(fileName name: String, _ text: Span<UInt8>, in format: TextFormat) {
    switch FileName.extension(of: name) {
    case "org": self.init(kind: "an Org file", program: Self.pandoc)
    case "rst", "rest": self.init(kind: "reStructuredText", program: Self.pandoc)
    case "adoc", "asciidoc", "asc":
      self.init(kind: "AsciiDoc", program: Self.asciidoc)
    case "textile": self.init(kind: "Textile", program: Self.pandoc)
    case "wiki", "mediawiki":
      self.init(kind: "wiki text", program: Self.from("mediawiki"))
    case "tex", "latex": self.init(kind: "LaTeX", program: Self.pandoc)
    // JSON Lines, which files of questions are, begin otherwise.
    case "json" where Self.opensDocument(text):
      self.init(kind: "JSON", program: "jq -r '.. | strings' FILE > TEXT")
    case "ass", "ssa": self.init(kind: "subtitles in ASS", program: "ffmpeg -i FILE SUBTITLES")
    case "ipynb":
      self.init(kind: "a notebook", program: "jupyter nbconvert --to markdown FILE")
    case "csv" where format != .table, "tsv" where format != .table:
      self.init(
        kind: "a table without a column named quote", program: "csvcut -c 1 FILE > TEXT")
    default: return nil
    }
  }

  /// Whether a text begins as a document in JSON does: with a bracket, or a brace at a line's end.
  private static func opensDocument(_ text: Span<UInt8>) -> Bool {
    guard let first = text.indices.first(where: { !text[$0].isASCIIWhitespace }) else {
      return false
    }
    if text[first] == UInt8(ascii: "[") { return true }
    return text[first] == UInt8(ascii: "{") && first + 1 < text.count
      && text[first + 1].isASCIIWhitespace
  }

  /// Recognises a page of a manual as `man` reads it, or nil.
  init?(manual text: Span<UInt8>) {
    let openings = [".TH ", ".Dd ", ".\\\"", "'\\\" t"].map { Array($0.utf8) }
    guard openings.contains(where: { text.holds($0, at: 0) }) else { return nil }
    self.init(kind: "a page of a manual", program: "man -l FILE | col -b > TEXT")
  }

  private static let pandoc = "pandoc --to=plain --wrap=none --output TEXT FILE"

  private init(kind: String, program: String) {
    self.kind = kind
    self.program = program
  }

  private init(archive bytes: Span<UInt8>) {
    if Self.finds("epub+zip", in: bytes, upTo: 4096) {
      self.init(kind: "an EPUB", program: Self.pandoc)
    } else if Self.finds("opendocument.text", in: bytes, upTo: 4096) {
      self.init(kind: "an OpenDocument text", program: Self.pandoc)
    } else if Self.finds("[content_types].xml", in: bytes, upTo: 4096)
      || Self.finds("word/", in: bytes, upTo: 4096)
    {
      self.init(kind: "a Word document (DOCX)", program: Self.pandoc)
    } else {
      self.init(kind: "a ZIP archive", program: "unzip FILE")
    }
  }

  /// Whether a word in lower-case ASCII stands within the first bytes, in either case.
  private static func finds(
    _ word: String, in bytes: Span<UInt8>, from start: Int = 0, upTo limit: Int
  ) -> Bool {
    let word = Array(word.lowercased().utf8)
    let end = min(limit, bytes.count) - word.count
    guard end >= start else { return false }
    return (start...end).contains { start in
      word.indices.allSatisfy { bytes[start + $0].lowercasedASCII == word[$0] }
    }
  }

  /// "LE" or "BE" for a text in which nearly every second byte is 0, else nil.
  private static func unmarkedUTF16(_ bytes: Span<UInt8>) -> String? {
    let pairs = min(bytes.count, 4096) / 2
    guard pairs >= 4, bytes[0] != 0xFF || bytes[1] != 0xFE, bytes[0] != 0xFE || bytes[1] != 0xFF
    else { return nil }
    var zeros = (first: 0, second: 0)
    for pair in 0..<pairs {
      if bytes[2 * pair] == 0 { zeros.first += 1 }
      if bytes[2 * pair + 1] == 0 { zeros.second += 1 }
    }
    if zeros.first == 0, zeros.second * 10 >= pairs * 8 { return "LE" }
    if zeros.second == 0, zeros.first * 10 >= pairs * 8 { return "BE" }
    return nil
  }
}
