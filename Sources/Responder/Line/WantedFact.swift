internal import Retrieval

/// A definite fact that a line asks for, and whether a sentence holds one of that kind.
struct WantedFact {
  /// The kind of fact.
  let kind: FactRequest

  /// The stems of the words after "how many".
  private let counted: Set<String>

  /// Whether a thing asked for is a place: "which city".
  private let isPlace: Bool

  /// Whether a number asked for is a sum of money.
  private let isSum: Bool

  /// The words of the line and of the narrator's name, which are nothing new in an answer.
  private let known: Set<String>

  private let knownStems: Set<String>
  private let analyzer: Analyzer

  /// Reads it off a line; nil if that asks for nothing so definite.
  ///
  /// - Parameters:
  ///   - text: The line.
  ///   - tokens: Its words.
  ///   - analyzer: What cut it into words, an English one.
  ///   - names: The words of the narrator's name.
  init?(_ text: String, tokens: [Token], analyzer: Analyzer, names: [String]) {
    let words = QuestionText(text)
    guard
      let kind = FactRequest(
        words, asksForDefinition: Self.asksForDefinition(words, tokens))
    else { return nil }
    self.kind = kind
    self.analyzer = analyzer
    counted = Set(
      words.words(after: "how many", count: 2)
        .filter { !StopWords.english.contains($0) }.map(analyzer.stem))
    isPlace = words.contains(anyOf: Self.places)
    isSum = words.contains(
      anyOf: ["how much", "worth", "sum", "amount"] + FactRequest.figures + FactRequest.paymentVerbs
    )
    known = Set(tokens.map(\.word) + names)
    knownStems = Set(known.map(analyzer.stem))
  }

  /// How well a sentence holds such a fact: 0 not at all, 1 well.
  func fulfilment(by sentence: SentenceWords) -> Float {
    switch kind {
    case .year: return sentence.namesYear ? 1 : 0
    case .when:
      return sentence.namesTime || sentence.words.contains(where: Self.clauses.contains) ? 1 : 0
    case .place: return sentence.namesPlace ? 1 : 0
    case .number: return number(in: sentence)
    case .duration: return sentence.namesDuration ? 1 : 0
    case .name, .which: return hasNewName(sentence) ? 1 : 0
    case .who:
      let namesPerson = sentence.words.contains {
        Self.persons.contains($0) && !knownStems.contains(analyzer.stem($0))
      }
      return namesPerson || hasNewName(sentence, afterPrepositions: false) ? 1 : 0
    }
  }

  private func hasNewName(_ sentence: SentenceWords, afterPrepositions: Bool? = nil) -> Bool {
    sentence.nameIndices(afterPrepositions: afterPrepositions ?? isPlace).contains { index in
      !known.contains(sentence.words[index])
    }
  }

  /// A number of the things that are counted, else half as good any number, else for a sum a sum.
  private func number(in sentence: SentenceWords) -> Float {
    guard !counted.isEmpty else {
      let isHeld =
        isSum ? sentence.namesSum : sentence.words.contains(where: SentenceWords.isNumber)
      return isHeld ? 1 : 0
    }
    let numbers = sentence.words.indices.filter { SentenceWords.isNumber(sentence.words[$0]) }
    let isCounted = numbers.contains { place in
      sentence.words[(place + 1)...].prefix(4).contains { counted.contains(analyzer.stem($0)) }
    }
    return isCounted ? 1 : numbers.isEmpty ? 0 : 0.5
  }

  /// "Who was Tom Miller?" asks for a description, not for a name.
  private static func asksForDefinition(_ text: QuestionText, _ tokens: [Token]) -> Bool {
    guard text.begins(withAnyOf: ["who", "who's"]), !tokens.allSatisfy(\.isCapitalised),
      let who = tokens.firstIndex(where: { $0.word.hasPrefix("who") })
    else { return false }
    let after = tokens[(who + 1)...].drop {
      ["is", "was", "are", "were", "the"].contains($0.word)
    }
    return after.first?.isCapitalised ?? false
  }

  private static let clauses: Set<String> = ["when", "after", "before", "during", "until"]

  private static let places = WordList.placesWithNames.entries

  private static let persons = WordList.persons.words
}
