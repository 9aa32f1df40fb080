/// What is known of a text before its sentences are cut: its paragraphs, and what it says of itself.
package struct DocumentOutline: Sendable {
  /// The text; marks of its edition inside paragraphs, such as page numbers, are spaces.
  package let text: SourceText

  /// The title for citations: what front matter, a header or the first heading say, else the text's
  /// name without the extension.
  package let title: String

  /// Who tells the story, where the text says so or the user does.
  package let author: String?

  /// The language: what the user, the text or its words say; nil for one not known.
  package var language: Language? { guess.language }

  /// What tells its language.
  var guess: LanguageGuess

  /// How many parts of each sort are never quoted.
  package let omissions: [Omission: Int]

  /// In which sections its words stand, and whose they are.
  package let settings: Settings

  /// The paragraphs in reading order.
  let paragraphs: [DocumentStructure.Paragraph]

  /// Looks through a text.
  ///
  /// - Parameters:
  ///   - source: The text as it was read.
  ///   - narrator: Who tells it, whatever it says itself.
  ///   - language: The language it is in, whatever it says itself.
  /// - Complexity: O(n) in its size.
  package init(of source: SourceText, narrator: String? = nil, language: Language? = nil) {
    let structure = DocumentStructure(of: source, narrator: narrator)
    let text = structure.unmarked ?? source
    self.text = text
    title = structure.title.flatMap(Self.name) ?? FileName.stem(of: source.name)
    author = narrator ?? structure.author.flatMap(Self.name)
    guess =
      (language ?? structure.language).map { LanguageGuess(stated: $0) }
      ?? LanguageDetector.guess(
        text.bytes.span, in: structure.paragraphs.lazy.map(\.byteRange))
    omissions = structure.omissions
    var paragraphs = structure.paragraphs
    TinyParagraphs.join(&paragraphs, in: text.bytes.span)
    settings = Settings(structure.settings)
    self.paragraphs = paragraphs
  }

  /// The most bytes of a title or a name: it stands below every answer.
  static let longestName = 1000

  private static func name(_ text: String) -> String? {
    text.utf8.count <= longestName ? text : nil
  }

  /// Cuts the paragraphs into runs of about a number of bytes, which can be worked on independently.
  package func runs(ofBytes size: Int) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var start = 0
    for index in paragraphs.indices {
      let bytes = paragraphs[index].byteRange.upperBound - paragraphs[start].byteRange.lowerBound
      let isLast = index + 1 == paragraphs.count
      if isLast || (bytes >= size && !paragraphs[index + 1].isJoined) {
        runs.append(start..<index + 1)
        start = index + 1
      }
    }
    return runs
  }
}
