internal import Narrative
internal import Retrieval

extension Responder {
  /// Why a question is answered as it is, or not at all.
  ///
  /// - Complexity: That of answering it.
  package func explanation(of text: String) -> Explanation {
    guard text.utf8.count <= Question.longest else { return Explanation.nothing }
    return explanation(of: Inquiry(read(text)))
  }

  /// Why a question in its context is answered as it is.
  func explanation(of inquiry: Inquiry) -> Explanation {
    guard inquiry.own.smallTalk == nil, !inquiry.question.units.isEmpty else {
      return Explanation.nothing
    }
    let candidates = candidates(for: inquiry)
    guard let best = candidates.first else { return Explanation.nothing }
    let confidence = judgement(of: candidates, for: inquiry)
    return Explanation(
      sentence: best.sentence,
      place: best.context?.relation.map { $0 == .same ? .lastAnswer : .nearLastAnswer },
      words: inquiry.question.units.filter { !$0.isGeneric }
        .map { word($0, in: best.sentence) },
      confidence: max(confidence.probability, inquiry.leastConfidence),
      reasons: confidence.reasons.filter { abs($0.effect) >= 0.05 }
        .sorted { abs($0.effect) > abs($1.effect) })
  }

  private func word(_ unit: QuestionUnit, in sentence: Int) -> Explanation.Word {
    let profile = story.profile(of: sentence)
    let match: Explanation.Word.Match
    let concept = unit.expandedConcepts.max {
      $0.weight * profile.weight(of: $0.concept) < $1.weight * profile.weight(of: $1.concept)
    }
    if profile.match(unit.forms) > 0 {
      match = standIn(for: unit, in: profile).map { .meaning($0) } ?? .found
    } else if let concept, profile.weight(of: concept.concept) > 0 {
      match = .concept(story.knowledge.concepts.name(of: concept.concept))
    } else {
      let passage = index.narrative.passages[index.narrative.sentences[sentence].passage]
      let isNear = passage.sentences.contains { story.profile(of: $0).match(unit.forms) > 0 }
      match = isNear ? .nearby : .missing
    }
    return Explanation.Word(
      text: unit.text, spelling: unit.spelling, standIns: unit.standIns,
      weight: Double(unit.weight), match: match)
  }

  /// The word standing in for one of the question that a sentence has.
  private func standIn(for unit: QuestionUnit, in profile: SentenceProfile) -> String? {
    unit.standIns.first { standIn in
      story.number(ofStem: story.knowledge.word(standIn).stem).map(profile.stems.contains) ?? false
    }
  }
}

extension Explanation {
  /// The explanation where there was nothing to weigh up.
  static let nothing = Explanation(sentence: nil, place: nil, words: [], confidence: 0, reasons: [])
}
