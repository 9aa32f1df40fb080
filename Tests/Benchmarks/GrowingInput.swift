/// An input of one kind at any size, made of pieces.
struct GrowingInput: Sendable {
  /// What the program does with it.
  enum Use: Sendable {
    /// It is a text of a kind, to be indexed, asked and quoted from.
    case text(extension: String)
    /// It is lines, each a question.
    case questions
    /// It is lines, each a turn of a chat.
    case turns
    /// Each piece is a file of its own.
    case files
    /// Each piece is a file of its own, and each stands one folder deeper.
    case folders
  }

  /// What it is, for the report.
  let name: String

  let use: Use

  /// Its size at the start in bytes, or in files.
  var size = 1_000_000

  /// What stands before the pieces.
  var opening = ""

  /// The piece of a number, from 0.
  let piece: @Sendable (Int) -> String

  /// What stands after the pieces, so that there is something to quote.
  var closing = "\n\nI went to school here, and I learned to read.\n"

  /// An input that repeats one piece.
  init(
    _ name: String, _ use: Use = .text(extension: "txt"), size: Int = 1_000_000,
    opening: String = "", repeating piece: String
  ) {
    self.init(name, use, size: size, opening: opening) { _ in piece }
  }

  /// An input whose pieces differ.
  init(
    _ name: String, _ use: Use = .text(extension: "txt"), size: Int = 1_000_000,
    opening: String = "", piece: @escaping @Sendable (Int) -> String
  ) {
    self.name = name
    self.use = use
    self.size = size
    self.opening = opening
    self.piece = piece
  }

  /// The bytes at a size.
  func bytes(size: Int) -> [UInt8] {
    var bytes = Array(opening.utf8)
    bytes.reserveCapacity(size + 100)
    var number = 0
    while bytes.count < size {
      bytes += piece(number).utf8
      number += 1
    }
    return bytes + closing.utf8
  }

  /// A word of five letters or more for a number, another one for each.
  private static func word(_ number: Int) -> String {
    var rest = number &* 2_654_435_761 & 0xFFFF_FFFF
    var letters = "wo"
    for _ in 0..<7 {
      letters.unicodeScalars.append(Unicode.Scalar(UInt8(ascii: "a") + UInt8(rest % 26)))
      rest /= 26
    }
    return letters
  }

  /// The kinds that are measured.
  static let all: [GrowingInput] =
    plainTexts + markdownTexts + lines + [
      GrowingInput("files", .files, size: 1000) { "I went to school \($0). I learned to read.\n" },
      GrowingInput("folders, each in the last", .folders, size: 100) {
        "I went to school \($0). I learned to read.\n"
      },
    ]

  private static let plainTexts = [
    GrowingInput("one line", repeating: "I went to school and I learned to read. "),
    GrowingInput("one sentence", repeating: "I went on and "),
    GrowingInput("one word", repeating: "a"),
    GrowingInput("paragraphs of a word", piece: { "\(word($0))\n\n" }),
    GrowingInput(
      "distinct words", piece: { "I saw \(word($0)) today.\($0 % 20 == 0 ? "\n\n" : " ")" }),
    GrowingInput("full stops", repeating: "."),
    GrowingInput("punctuation", repeating: "?!.,;: \"-("),
    GrowingInput("initials", repeating: "A. "),
    GrowingInput("abbreviations", repeating: "Mr. "),
    GrowingInput("quotation marks left open", repeating: "\"I said. "),
    GrowingInput("closing quotation marks", opening: "I said.", repeating: "”"),
    GrowingInput("blank lines", opening: "I am.", repeating: "\n"),
    GrowingInput("short lines", repeating: "I am here.\n"),
    GrowingInput("headings", piece: { "CHAPTER \($0)\n\n" }),
    GrowingInput("footnotes", piece: { "I am[\($0)] here.\n\n[\($0)] A note.\n\n" }),
    GrowingInput("book markers", repeating: "*** START OF THE PROJECT GUTENBERG EBOOK ***\n"),
    GrowingInput("combining accents", opening: "I a", repeating: "\u{301}"),
    GrowingInput("joined emoji", repeating: "👨‍👩‍👧"),
    GrowingInput("flags", repeating: "🇩🇪"),
    GrowingInput("Chinese without a stop", repeating: "我去了学校"),
    GrowingInput("the same paragraph", repeating: "I believe in hard work and honesty.\n\n"),
    GrowingInput(
      "quotable sentences",
      piece: { "I believe that \(word($0)) comes from hard work and never from luck.\n\n" }),
    GrowingInput("fortunes", piece: { "I believe in hard \(word($0)).\n\t\t-- Ann\n%\n" }),
  ]

  private static let markdownTexts = [
    ("brackets", "["), ("links", "[a]("), ("images", "!["), ("backticks", "`a``b"),
    ("asterisks", "*a "), ("emphasis", "*a_ "), ("block quotes", ">"), ("list items", "- I am.\n"),
    ("lists in lists", "- "), ("tags", "<a "), ("ampersands", "&"), ("fences", "```\na\n"),
    ("tables", "| a | b |\n"), ("headings", "# h\n"), ("setext lines", "a\n"),
  ].map { GrowingInput("Markdown: \($0)", .text(extension: "md"), size: 500_000, repeating: $1) }

  private static let lines = [
    GrowingInput("questions", .questions, size: 50_000, repeating: "What is Taobao?\n"),
    GrowingInput("blank questions", .questions, size: 5000, repeating: "\n"),
    GrowingInput("a question of many words", .questions, size: 8000, repeating: "what of Taobao "),
    GrowingInput("a question too long", .questions, size: 10_000_000, repeating: "what of Taobao "),
    GrowingInput("a question of one word", .questions, size: 8000, repeating: "e"),
    GrowingInput("a question in Chinese", .questions, size: 8000, repeating: "我去了学校"),
    GrowingInput("misspelt words", .questions, size: 2000, piece: { "\(word($0)) " }),
    GrowingInput("turns of a chat", .turns, size: 30_000, repeating: "What is Taobao?\n"),
    GrowingInput(
      "turns that lean on the last", .turns, size: 10_000, repeating: "why?\nWhat is Taobao?\n"),
    GrowingInput(
      "requests for more", .turns, size: 10_000, opening: "Taobao\n", repeating: "more\n"),
  ]
}
