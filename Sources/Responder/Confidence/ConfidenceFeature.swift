/// What raises or lowers the confidence that the best sentence answers a line.
///
/// The raw values are the order of the weights in the models file.
package enum ConfidenceFeature: Int, CaseIterable, Sendable {
  /// How close the sentence is in meaning.
  case meaning
  /// How far it is above the mean of all sentences, in standard deviations.
  case standout
  /// How close all sentences are on average.
  case meanMeaning
  /// How likely it is the best of all candidates.
  case share
  /// How likely the best of all candidates is among the first three.
  case shareOfThree
  /// How close the closest sentence of its passage is.
  case meaningOfPassage
  /// The share of the line's words that it has.
  case words
  /// Whether it has every word of the line that says something.
  case everyWord
  /// The share of the line's words that its passage has.
  case wordsOfPassage
  /// The share of the line's words that the narrative has.
  case knownWords
  /// The number of names in the line that the narrative doesn't have, 2 at most.
  case unknownNames
  /// Whether the sentence lacks a name or number of the line.
  case missingName
  /// Whether a year, a date or an age is asked for and the sentence has none.
  case missingTime
  /// Whether a figure is asked for and the sentence has none.
  case missingNumber
  /// Whether a name or one thing of many is asked for and the sentence has none.
  case missingThing
  /// Whether a person is asked for and the sentence names none.
  case missingPerson
  /// Whether a place is asked for and the sentence names none.
  case missingPlace
  /// Whether a definite fact is asked for.
  case asksFact
  /// The square root of the line's number of words.
  case length
  /// Whether the line is about the narrator, 0 to 1.
  case isAbout
  /// Whether it names a subject instead of asking, 0 to 1.
  case isSubject
  /// The same, times the share of the line's words that the sentence has.
  case wordsOfSubject
  /// Whether it is a plea for counsel, 0 to 1.
  case isCounsel
  /// Whether it is a task for an assistant, 0 to 1, less where the sentence has its words.
  case isTask
  /// Whether it is about the world, 0 to 1, less where the sentence has its words.
  case isWorld
  /// Whether it is small talk, 0 to 1.
  case isSmallTalk
  /// Whether it is a reaction, or nothing at all, 0 to 1.
  case isReaction
  /// How much the line leans on what was said before, 0 to 1.
  case leansOnTalk

  /// What it is called in an explanation.
  package var name: String {
    switch self {
    case .meaning: "how close the sentence is in meaning"
    case .standout: "how far it stands out from the other sentences"
    case .meanMeaning: "how close the whole text is in meaning"
    case .share: "how far it is ahead of the next best"
    case .shareOfThree: "how far the best three are ahead of the others"
    case .meaningOfPassage: "how close its paragraph is in meaning"
    case .words: "the words that it shares with the line"
    case .everyWord: "having every word of the line"
    case .wordsOfPassage: "the words that its paragraph shares with the line"
    case .knownWords: "words that the text has"
    case .unknownNames: "a name that the text doesn’t have"
    case .missingName: "a name or number that it doesn’t have"
    case .missingTime: "the time asked for, which it doesn’t tell"
    case .missingNumber: "the figure asked for, which it doesn’t give"
    case .missingThing: "the thing asked for, which it doesn’t name"
    case .missingPerson: "the person asked for, whom it doesn’t name"
    case .missingPlace: "the place asked for, which it doesn’t name"
    case .asksFact: "a definite fact that is asked for"
    case .length: "the length of the line"
    case .isAbout: "a question about the narrator"
    case .isSubject: "a subject that is named"
    case .wordsOfSubject: "having the words of a subject that is named"
    case .isCounsel: "a plea for counsel"
    case .isTask: "a task for an assistant"
    case .isWorld: "a question about the world"
    case .isSmallTalk: "small talk"
    case .isReaction: "a reaction, which asks nothing"
    case .leansOnTalk: "how much the line leans on what was said before"
    }
  }
}
