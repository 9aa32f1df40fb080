/// A part of the program that meets bytes from anywhere: files, questions, the command line.
package enum FuzzTarget: String, CaseIterable, Sendable {
  /// The encodings and formats of a text, and what a narrative makes of it.
  case text

  /// Where sentences end.
  case sentences

  /// Where words end, and the terms made of them.
  case words

  /// The pieces of a text and the vector that the network makes of them.
  case encoder

  /// Any bytes in the place of an index file, and of the numbers kept beside it.
  case index

  /// A good index file of which some bytes lie, or the files beside it, with checksums that don't tell.
  case damagedIndex = "damaged-index"

  /// Questions, asked of the built-in story or of a text that is made up as well.
  case questions

  /// The file of what was typed in earlier chats.
  case history

  /// The words of a command line.
  case options

  /// A file of questions to evaluate.
  case questionFile = "question-file"

  /// Makes what tries bytes on the target.
  ///
  /// - Throws: Whatever keeps it from being made ready, such as a full disk.
  package func makeSubject() throws -> any FuzzSubject {
    switch self {
    case .text: TextSubject()
    case .sentences: SentencesSubject()
    case .words: WordsSubject()
    case .encoder: try EncoderSubject()
    case .index: try AnyIndexSubject()
    case .damagedIndex: try DamagedIndexSubject()
    case .questions: try QuestionsSubject()
    case .history: try HistorySubject()
    case .options: OptionsSubject()
    case .questionFile: try QuestionFileSubject()
    }
  }
}
