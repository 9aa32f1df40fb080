internal import Retrieval

/// Whether a sentence holds the kind of fact that is asked for.
struct FactFulfilment {
  /// The sentence.
  let sentence: SentenceWords

  /// Words that are nothing new: the question's own, the narrator's name.
  let known: Set<String>

  /// Whether the language has a meaning for a word, so that it is no person's name: "English".
  let hasMeaning: (String) -> Bool

  /// Makes the stem of a word.
  let stem: (String) -> String

  private static let persons: Set<String> = [
    "friend", "friends", "brother", "brothers", "sister", "sisters", "father", "mother", "uncle",
    "aunt", "wife", "teacher", "teachers", "team", "individuals", "partner", "partners", "boy",
    "boys", "girl", "girls", "lady", "everyone", "anyone",
  ]

  /// How well the sentence holds the fact: 0 not at all, 1 well.
  func degree(of request: FactRequest, in question: Question) -> Float {
    switch request {
    case .year: return sentence.namesYear ? 1 : 0
    case .when:
      let clauses = ["when", "after", "before", "during", "until"]
      return sentence.namesTime || sentence.words.contains(where: clauses.contains) ? 1 : 0
    case .place: return sentence.namesPlace ? 1 : 0
    case .number: return number(question)
    case .duration: return sentence.namesDuration ? 1 : 0
    case .name, .which: return hasNewName(behindPrepositions: question.asksForPlace) ? 1 : 0
    case .who:
      let knownStems = Set(known.map(stem))
      let namesPerson = sentence.words.contains {
        Self.persons.contains($0) && !knownStems.contains(stem($0))
      }
      let hasName = sentence.nameIndices(behindPrepositions: false).contains { index in
        !known.contains(sentence.words[index]) && !hasMeaning(sentence.words[index])
      }
      return namesPerson || hasName ? 1 : 0
    }
  }

  private func hasNewName(behindPrepositions: Bool) -> Bool {
    sentence.nameIndices(behindPrepositions: behindPrepositions).contains { index in
      !known.contains(sentence.words[index])
    }
  }

  /// A number of the things that are counted, else half as good any number, else for a sum a sum.
  private func number(_ question: Question) -> Float {
    guard !question.counted.isEmpty else {
      let isHeld =
        question.asksForSum
        ? sentence.namesSum : sentence.words.contains(where: SentenceWords.isNumber)
      return isHeld ? 1 : 0
    }
    let numbers = sentence.words.indices.filter { SentenceWords.isNumber(sentence.words[$0]) }
    let wanted = Set(question.counted.filter { !StopWords.english.contains($0) }.map(stem))
    let isCounted = numbers.contains { place in
      sentence.words[(place + 1)...].prefix(4).contains { wanted.contains(stem($0)) }
    }
    return isCounted ? 1 : numbers.isEmpty ? 0 : 0.5
  }
}
