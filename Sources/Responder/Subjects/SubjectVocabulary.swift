/// The words by which phrases of English are told to be subjects.
enum SubjectVocabulary {
  /// Prepositions that aren't among the function words, at which a phrase ends too.
  static let prepositions: Set<String> = [
    "upon", "within", "among", "amongst", "toward", "towards", "beside", "beneath", "throughout",
    "across", "along", "behind", "beyond", "despite", "except", "inside", "outside", "unlike",
  ]

  /// What opens the rest of a noun phrase that means little without it.
  static let completingNouns: Set<String> = [
    "of", "that", "which", "who", "whom", "whose", "where", "when", "for", "to",
  ]

  /// First words that make a phrase point at something else.
  static let vagueOpeners: Set<String> = [
    "next", "same", "last", "previous", "respective", "various", "certain", "several", "usual",
    "whole", "entire", "present", "other", "little", "old", "good", "dear", "poor", "one", "two",
    "three", "four", "five", "many", "few", "such", "said", "late", "more", "most", "very",
  ]

  /// Endings of words that belong to a noun after them.
  static let unfinishedEndings = [
    "ly", "ous", "ful", "less", "ical", "ctual", "ible", "ish", "cal", "ral", "nal", "ual",
  ]

  /// Forms that are no past of a verb.
  static let irregularNouns: Set<String> = ["children", "men", "women", "teeth", "seed", "steed"]

  /// What stands in front of a person's name.
  static let titles: Set<String> = abbreviatedTitles.union([
    "miss", "general", "colonel", "captain", "major", "president", "judge", "senator", "governor",
    "bishop", "lord", "sir", "lady", "professor", "doctor", "uncle", "aunt", "secretary", "king",
    "queen",
  ])

  /// Titles that are written with a stop.
  static let abbreviatedTitles: Set<String> = [
    "mr", "mrs", "ms", "dr", "prof", "rev", "gen", "col", "capt", "gov", "sen", "hon", "st",
  ]

  /// What stands in front of a name that isn't one thing's alone, or only with that word.
  static let notBeforeNames: Set<String> = [
    "a", "an", "no", "any", "some", "every", "many", "these", "my", "our",
  ]

  /// What is written with a capital and is no subject.
  static let noNames: Set<String> = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december", "monday", "tuesday", "wednesday", "thursday", "friday",
    "saturday", "sunday", "christmas", "god", "lord", "sir", "madam", "yes", "well", "chapter",
    "english", "american", "british", "french", "german", "scotch", "negro", "negroes", "indian",
    "indians", "christian",
  ]

  /// The forms of "to be" by which a story says what something is.
  static let toBe: Set<String> = ["is", "are", "was", "were"]

  /// What stands in front of places.
  static let beforePlaces: Set<String> = ["in", "at", "from", "near", "to", "reached", "left"]

  /// People one has, of whom one remembers what they were like.
  static let relatives: Set<String> = [
    "mother", "father", "wife", "husband", "brother", "sister", "son", "daughter", "uncle", "aunt",
    "grandfather", "grandmother", "teacher", "friend", "partner", "mentor", "parents", "children",
    "brothers", "sisters", "family", "stepfather",
  ]

  /// By what a sentence tells of the narrator.
  static let firstPerson: Set<String> = ["i", "we", "my", "our", "me", "us"]

  /// By what a sentence tells a lesson.
  static let lessons: Set<String> = [
    "learn", "learned", "learnt", "taught", "teach", "teaches", "lesson", "lessons",
  ]

  /// By what a sentence tells what counts.
  static let convictions: Set<String> = [
    "believe", "believed", "important", "importance", "essential", "matters", "principle",
    "principles", "crucial", "vital",
  ]
}
