internal import Retrieval

/// The words by which phrases of English are told to be subjects.
enum SubjectVocabulary {
  /// Prepositions that aren't among the function words, at which a phrase ends too.
  static let prepositions = WordList.furtherPrepositions.words

  /// What opens the rest of a noun phrase that means little without it.
  static let completingNouns = WordList.completingWords.words

  /// First words that make a phrase point at something else.
  static let vagueOpeners = WordList.vagueOpeners.words

  /// Endings of words that belong to a noun after them.
  static let unfinishedEndings = WordList.unfinishedEndings.entries

  /// Forms that are no past of a verb.
  static let irregularNouns: Set<String> = ["children", "men", "women", "teeth", "seed", "steed"]

  /// What stands in front of a person's name.
  static let titles = abbreviatedTitles.union(WordList.titles.words)

  /// Titles that are written with a stop.
  static let abbreviatedTitles = WordList.abbreviatedTitles.words

  /// What stands in front of a name that isn't one thing's alone, or only with that word.
  static let notBeforeNames = WordList.notBeforeNames.words

  /// What is written with a capital and is no subject.
  static let noNames = WordList.capitalisedWords.words

  /// The forms of "to be" by which a story says what something is.
  static let toBe: Set<String> = ["is", "are", "was", "were"]

  /// What stands before the subject of a clause within a sentence.
  static let beforeClauses = WordList.wordsBeforeClauses.words

  /// What follows a subject of several things in a clause.
  static let auxiliariesOfSeveral = WordList.auxiliariesOfSeveral.words

  /// What stands in front of places.
  static let beforePlaces: Set<String> = ["in", "at", "from", "near", "to", "reached", "left"]

  /// People one has, of whom one remembers what they were like.
  static let relatives = WordList.relatives.words

  /// By what a sentence tells of the narrator.
  static let firstPerson: Set<String> = ["i", "we", "my", "our", "me", "us"]

  /// By what a sentence tells a lesson.
  static let lessons = WordList.wordsOfLessons.words

  /// By what a sentence tells what counts.
  static let convictions = WordList.wordsOfConviction.words
}
