/// What a text is made of: its paragraphs, what it says about itself, and what is left out.
struct DocumentStructure {
  /// A run of the narrator's words.
  struct Paragraph: Equatable {
    /// Its bytes, from the first to the last that isn't white space.
    var byteRange: Range<Int>

    /// The line it begins on, from 1.
    var line: Int

    /// Whether it goes into the passage of the paragraph before it.
    var isJoined = false
  }

  /// The paragraphs in reading order.
  var paragraphs: [Paragraph] = []

  /// The title, where the text gives one.
  var title: String?

  /// The author, where the text names one.
  var author: String?

  /// The language, where the text names one.
  var language: Language?

  /// Marks inside paragraphs that aren't part of the text, in order.
  var marks: [Range<Int>] = []

  /// The text with spaces in place of the marks, where that had to be made already.
  var unmarked: SourceText?

  /// How many parts of each sort are left out.
  private(set) var omissions: [Omission: Int] = [:]

  /// Counts parts as left out.
  mutating func omit(_ omission: Omission, count: Int = 1) {
    if count > 0 { omissions[omission, default: 0] += count }
  }

  /// Takes a text apart by its format.
  ///
  /// - Complexity: O(n) in the number of bytes.
  init(of text: SourceText) {
    let frontMatter = FrontMatter(text)
    switch text.format {
    case .plain: self = PlainTextReader(text, behind: frontMatter).structure
    case .markdown: self = MarkdownReader(text, behind: frontMatter).structure
    case .fortunes: self = FortuneEntries.structure(of: text)
    }
    if let frontMatter {
      omit(.frontMatter)
      title = frontMatter["title"] ?? title
      author = frontMatter["author"] ?? author
      language =
        (frontMatter["language"] ?? frontMatter["lang"]).flatMap { Language($0) } ?? language
    }
  }

  /// Starts with nothing.
  init() {}
}
