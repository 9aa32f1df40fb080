internal import Narrative

/// A list of words or phrases of English that is compiled into the program.
///
/// `CLexicon/Data/lists` says what each is for. A list is read when it is asked for: keep it where it is
/// used.
package enum WordList: String, CaseIterable {
  // book-titles.txt
  case smallWordsOfTitles = "small words of titles"

  // facts.txt
  case figures
  case thingsWithNames = "things with names"
  case placesWithNames = "places with names"
  case requestsForNumber = "requests for a number"
  case requestsForName = "requests for a name"
  case requestsForReason = "requests for a reason"
  case persons
  case places
  case months
  case ordinals
  case shortSpans = "short spans of time"
  case otherSpans = "other spans of time"
  case numbers
  case money

  // life-questions.txt
  case lifeQuestions = "life questions"

  // lines.txt
  case openers
  case closers
  case address
  case wordsForMore = "words for more"
  case wordsLeadingIn = "words leading in"
  case prepositionsOfQuestions = "prepositions of questions"
  case wordsAboutDiaries = "words about diaries"
  case wordsOfQuestionsElsewhere = "words of questions in other languages"
  case wishesForAnother = "wishes for another"
  case wishesToHearItAgain = "wishes to hear it again"
  case wishesForQuote = "wishes for a quote"
  case placesOfOffers = "places of offers"
  case wordsAroundPlacesOfOffers = "words around places of offers"
  case courtesies

  // sentences.txt
  case connectors
  case referringPronouns = "referring pronouns"
  case verbsOfThePast = "verbs of the past"

  // shorthand.txt
  case shorthand

  // subjects.txt
  case vagueOpeners = "vague openers"
  case unfinishedEndings = "unfinished endings"
  case furtherPrepositions = "further prepositions"
  case completingWords = "completing words"
  case titles
  case abbreviatedTitles = "abbreviated titles"
  case notBeforeNames = "not before names"
  case capitalisedWords = "capitalised words"
  case relatives
  case wordsOfLessons = "words of lessons"
  case wordsOfConviction = "words of conviction"
  case wordsBeforeClauses = "words before clauses"
  case auxiliariesOfSeveral = "auxiliaries of several"

  /// The entries in their order.
  ///
  /// - Complexity: O(n) in the size of all lists, some microseconds.
  package var entries: [String] { WordListFile.answering.entries(rawValue) }

  /// The entries, to look words up in.
  package var words: Set<String> { Set(entries) }
}
