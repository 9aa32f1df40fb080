internal import Narrative
internal import Retrieval

/// How much of a question a sentence covers, with its neighbours, and what it leaves out.
struct QuestionCoverage {
  /// Whether it covers anything.
  private(set) var isAny = false

  /// The weight of the most important word that isn't covered.
  private(set) var worstGap: Float = 0

  /// The number of names that the story doesn't have, 2 at most.
  private(set) var unknownNames: Float = 0

  /// The share of the question's weight that words have of which the story has nothing, not even
  /// their concepts.
  private(set) var unknownWords: Float = 0

  /// The weight of the most important word that neither the story nor the lexicon has.
  private(set) var strangestWord: Float = 0

  /// The weight of the most important word or phrase whose meaning is known, and of which the story
  /// has nothing.
  private(set) var absentMeaning: Float = 0

  /// Whether it is about one of the narrator's family of whom the story doesn't speak.
  let isAboutAbsentRelative: Bool

  /// What a word is worth that only a neighbour has, or that is met by concept.
  private static let looseMatch: Float = 0.7

  /// Compares a question with a sentence.
  ///
  /// - Complexity: O(w) in the words of the question.
  init(of question: Question, by sentence: Int, in story: StoryProfile) {
    let narrative = story.index.narrative
    let profile = story.profile(of: sentence)
    let sentences = narrative.passages[narrative.sentences[sentence].passage].sentences
    let near = [sentence - 1, sentence, sentence + 1].filter(sentences.contains)
      .map { story.profile(of: $0) }
    let words = question.contentUnits
    for unit in words {
      var match: Float =
        profile.match(unit.forms) >= 0.8
        ? 1 : min(Self.looseMatch, near.map { $0.match(unit.forms) }.max() ?? 0)
      if match < Self.looseMatch {
        match = max(match, Self.looseMatch * profile.match(unit.concepts))
      }
      if match > 0 { isAny = true }
      worstGap = max(worstGap, unit.weight * (1 - match))
      guard !unit.isInStory else { continue }
      if unit.isName { unknownNames = min(unknownNames + 1, 2) }
      let concepts = unit.concepts.filter { story.touches($0.concept) }.map(\.weight)
      let known = (concepts + unit.forms.map(\.weight)).max() ?? 0
      unknownWords += unit.weight * (1 - known)
      if unit.concepts.isEmpty, unit.forms.isEmpty {
        strangestWord = max(strangestWord, unit.weight)
      }
    }
    isAboutAbsentRelative = RelativeRequest.relatives(in: question.tokens.map(\.word))
      .contains { kin in
        !kin.contains { story.holds($0) }
      }
    absentMeaning =
      question.units.filter { unit in
        !unit.isGeneric && unit.forms.isEmpty && !unit.concepts.isEmpty
          && !unit.concepts.contains { story.touches($0.concept) }
      }.map(\.weight).max() ?? 0
    unknownWords /= max(words.reduce(0) { $0 + $1.weight }, 1)
  }
}
