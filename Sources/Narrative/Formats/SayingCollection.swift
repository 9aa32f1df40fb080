/// Sayings that a file keeps apart by its own rules, gathered into a text of them alone.
struct SayingCollection {
  private var words: [UInt8] = []
  private var paragraphs: [DocumentStructure.Paragraph] = []
  private var starts: [Int] = []
  private var settings: [Setting] = []

  /// Whose all of them are, whatever the file says.
  private let narrator: String?

  /// Whether they were marked in a book, and so may be pieces of sentences.
  private let mayBePieces: Bool

  /// Starts with nothing.
  ///
  /// - Parameters:
  ///   - narrator: Whose all of them are, whatever the file says.
  ///   - mayBePieces: Whether they were marked in a book, and so may be pieces of sentences.
  init(narrator: String?, mayBePieces: Bool = false) {
    self.narrator = narrator
    self.mayBePieces = mayBePieces
  }

  /// Adds a saying.
  ///
  /// - Parameters:
  ///   - saying: Its words.
  ///   - speaker: Whose it is, where the file says so.
  ///   - section: What it was taken from, where the file says so.
  ///   - line: The line it begins on, from 1.
  mutating func append(_ saying: [UInt8], by speaker: String?, from section: String?, line: Int) {
    let start = words.count
    words += saying
    words.append(0x0A)
    guard let range = Paragraphs.trimmed(words.span, start..<words.count) else { return }
    var setting = Setting()
    setting.isSaying = true
    setting.section = section
    if let speaker, !speaker.isEmpty, narrator == nil {
      setting.speaker = speaker
      setting.voice = .cited
    }
    if mayBePieces, isPiece(range) {
      setting.voice = .dependent
      setting.isSaying = false
    }
    starts.append(range.lowerBound)
    settings.append(setting)
    paragraphs.append(DocumentStructure.Paragraph(byteRange: range, line: line, isApart: true))
  }

  /// Whether words are a piece of a sentence: they begin in small letters, or no mark ends them.
  private func isPiece(_ range: Range<Int>) -> Bool {
    let first = words.span.string(
      in: range.lowerBound..<min(range.lowerBound + 4, range.upperBound)
    )
    .unicodeScalars.first { !"\"'“‘«(".unicodeScalars.contains($0) }
    return first?.properties.isLowercase ?? false || !SentenceEnd.closes(words.span, range)
  }

  /// The structure of the text that the sayings make.
  func structure(of text: SourceText) -> DocumentStructure {
    var structure = DocumentStructure()
    structure.paragraphs = paragraphs
    structure.settings = SettingRuns(starts: starts, settings)
    structure.finish(text.replacing(bytes: words))
    return structure
  }
}
