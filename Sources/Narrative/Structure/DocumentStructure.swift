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

    /// Whether it may not go into the passage of the paragraph before it.
    var isApart = false
  }

  /// The paragraphs in reading order.
  var paragraphs: [Paragraph] = []

  /// The title, where the text gives one.
  var title: String?

  /// The author, where the text names one.
  var author: String?

  /// Who edited or introduced the text, where its title page says so.
  var editor: String?

  /// When it was written, where its front matter says so.
  var date: String?

  /// The language, where the text names one.
  var language: Language?

  /// The text in which the places are: as it was read, without what is no word of it.
  var unmarked: SourceText?

  /// In which sections the paragraphs stand, and whose words they are.
  var settings = SettingRuns()

  /// Who wrote the letters of a collection, by where each begins, where the letters say so.
  var writers: [(start: Int, name: String)] = []

  /// The names that the format marks as those of speakers.
  var voices: Set<String> = []

  /// The titles of the boxes that quotations stand in, by their numbers.
  var quotationTitles: [Int: String] = [:]

  /// What is still to be taken out of the text and put into it.
  var edits = TextEdits()

  /// How many parts of each sort are left out.
  private(set) var omissions: [Omission: Int] = [:]

  /// Counts parts as left out.
  mutating func omit(_ omission: Omission, count: Int = 1) {
    if count > 0 { omissions[omission, default: 0] += count }
  }

  /// Starts with nothing.
  init() {}

  /// Makes the changes that are still to be made to a text, and moves all places with the words.
  ///
  /// - Complexity: O(n) in its size, where there are any.
  mutating func finish(_ text: SourceText) {
    var ranges = paragraphs.map(\.byteRange)
    Hyphenation.join(in: ranges, of: text.bytes.span, &edits)
    guard !edits.isEmpty else {
      unmarked = text
      return
    }
    let result = edits.applied(to: text.bytes)
    edits = TextEdits()
    unmarked = text.replacing(bytes: result.bytes)
    for index in ranges.indices {
      let (start, end) = (ranges[index].lowerBound, ranges[index].upperBound)
      ranges[index] = result.start(start)..<max(result.start(start), result.offset(end))
      paragraphs[index].byteRange =
        Paragraphs.trimmed(result.bytes.span, ranges[index])
        ?? ranges[index].lowerBound..<ranges[index].lowerBound
    }
    settings = settings.moved(result.start)
    paragraphs.removeAll(where: \.byteRange.isEmpty)
  }
}
