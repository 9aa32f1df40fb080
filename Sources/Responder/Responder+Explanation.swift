internal import Encoder
internal import Narrative
internal import Retrieval

extension Responder {
  /// The words that are left out one by one to see which carried the meaning.
  private static let mostWordsTried = 12

  /// The effects on the confidence that are worth telling.
  private static let leastEffect = 0.05

  /// Why a line is answered as it is, or not at all.
  ///
  /// - Complexity: That of answering it, and of reading it once for each of its first words.
  package func explanation(of text: String) -> Explanation {
    explanation(of: find(text, in: nil))
  }

  /// Why a line was answered as it was, by what was found for it.
  func explanation(of finding: Finding) -> Explanation {
    var explanation = Explanation()
    guard let line = finding.line, let best = finding.ranking.candidates.first else {
      return explanation
    }
    explanation.sentence = best.sentence
    explanation.place = place(of: best.sentence, in: finding)
    explanation.leaning = Double(finding.leaning)
    explanation.confidence = finding.probability
    explanation.reasons = finding.reasons.filter { abs($0.effect) >= Self.leastEffect }
      .sorted { abs($0.effect) > abs($1.effect) }
    if finding.confidence != nil {
      explanation.meaning = Double(best[.meaning])
      let weights = understanding.models.ranking.weights
      let around: [RankingFeature] = [
        .meaningBefore, .meaningAfter, .meaningOfPassage, .meaningLeanedOn,
      ]
      explanation.neighbours = Double(
        around.reduce(Float(0)) { $0 + weights[$1.rawValue] * best[$1] })
    }
    let carried = finding.confidence == nil ? [] : carriedMeaning(line, best.sentence)
    explanation.words = line.terms.enumerated().map { place, term in
      Explanation.Word(
        text: term.correction ?? term.word,
        spelling: term.correction == nil ? nil : term.word,
        carried: carried.indices.contains(place) ? Double(carried[place]) : nil,
        match: match(of: term, in: best.sentence))
    }
    return explanation
  }

  private func place(of sentence: Int, in finding: Finding) -> Explanation.Place? {
    guard finding.leaning > 0.5, let last = finding.context?.best else { return nil }
    if last == sentence { return .lastAnswer }
    let sentences = index.narrative.sentences
    return abs(sentences[sentence].passage - sentences[last].passage) <= 1 ? .nearLastAnswer : nil
  }

  /// For each of the first terms, how much closer a sentence is to the line with it than without.
  private func carriedMeaning(_ line: Line, _ sentence: Int) -> [Float] {
    guard let target = meanings.vector(ofSentence: sentence) else { return [] }
    let whole = meanings.vector(of: line.text).cosine(target)
    let bytes = Array(line.text.utf8)
    return line.terms.prefix(Self.mostWordsTried).map { term in
      var rest: [UInt8] = []
      var end = 0
      for token in line.tokens where token.word == term.word {
        rest += bytes[end..<max(end, token.byteRange.lowerBound)]
        end = token.byteRange.upperBound
      }
      rest += bytes[min(end, bytes.count)...]
      return whole - meanings.vector(of: String(decoding: rest, as: UTF8.self)).cosine(target)
    }
  }

  private func match(of term: LineTerm, in sentence: Int) -> Explanation.Word.Match {
    if term.isMatched(by: traits[sentence].stems) { return .found }
    let passage = index.narrative.passages[index.narrative.sentences[sentence].passage]
    return passage.sentences.contains { term.isMatched(by: traits[$0].stems) } ? .nearby : .missing
  }
}
