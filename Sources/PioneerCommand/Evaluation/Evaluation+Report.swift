internal import Rendering
internal import Responder
internal import TerminalText

extension Evaluation {
  /// The figures as lines of text.
  ///
  /// - Parameter listingMisses: Whether to list what went wrong.
  func report(listingMisses: Bool) -> [String] {
    let rows =
      [("all", total)]
      + kinds.sorted { $0.key < $1.key }.map { ($0.key.terminalSafe(onOneLine: true), $0.value) }
    let width = max(rows.map(\.0.displayWidth).max() ?? 0, 4)
    var lines = [
      "kind".padded(to: width)
        + "    n  joint    hit    P@1  hit@3    MRR  refused  answered  words"
    ]
    for (name, card) in rows {
      lines.append(
        name.padded(to: width) + String(card.questions).aligned(to: 5)
          + Decimal.text(card.joint, places: 3).aligned(to: 7)
          + figure(card.hitRate, card.answerable).aligned(to: 7)
          + figure(card.precisionAtOne, card.answerable).aligned(to: 7)
          + figure(card.hitAtThree, card.answerable).aligned(to: 7)
          + figure(card.meanReciprocalRank, card.answerable).aligned(to: 7)
          + figure(card.refusedShare, card.answerable).aligned(to: 9)
          + figure(card.wronglyAnsweredShare, card.questions - card.answerable).aligned(to: 10)
          + Decimal.text(card.meanWords, places: 1).aligned(to: 7))
    }
    lines.append(
      "joint: right of all; hit: right of answerable; refused: answerable refused; "
        + "answered: unanswerable answered")
    lines += reliability
    lines.append("\(Decimal.text(secondsPerQuestion * 1e6, places: 1)) µs a question")
    if listingMisses {
      for miss in misses {
        lines.append("")
        let lost = [
          "\(miss.question.id) (\(miss.question.kind)): \(miss.question.question)",
          "  \(Decimal.text(miss.answer.confidence, places: 2)) \(miss.answer.lead)\(miss.answer.words)",
        ]
        lines += lost.map { $0.terminalSafe(onOneLine: true) }
      }
    }
    return lines
  }

  /// For each tenth of confidence how often the best sentences were right.
  private var reliability: [String] {
    let calibration = total.calibration
    return [
      "",
      "confidence    n  right   (expected calibration error "
        + "\(Decimal.text(calibration.expectedError, places: 3)))",
    ]
      + calibration.bins.enumerated().filter { $0.element.count > 0 }.map { place, bin in
        let bar = String(repeating: "▒", count: Int((bin.accuracy * 40).rounded()))
        return Decimal.text(bin.meanConfidence, places: 2).aligned(to: 10)
          + String(bin.count).aligned(to: 5)
          + Decimal.text(bin.accuracy, places: 2).aligned(to: 7) + "  " + bar
      } + [""]
  }

  private func figure(_ value: Double, _ count: Int) -> String {
    count == 0 ? "-" : Decimal.text(value, places: 3)
  }
}

extension JSONObject {
  /// The figures of an evaluation as a line of JSON output.
  init(_ evaluation: Evaluation) {
    self = Self.figures(evaluation.total)
    self["calibration_error"] = Self.rounded(evaluation.total.calibration.expectedError)
    self["microseconds_per_question"] = Self.rounded(evaluation.secondsPerQuestion * 1e6)
    var kinds: JSONObject = [:]
    for (name, card) in evaluation.kinds.sorted(by: { $0.key < $1.key }) {
      kinds[name] = .object(Self.figures(card))
    }
    self["kinds"] = .object(kinds)
    self["misses"] = .array(evaluation.misses.map { .string($0.question.id) })
  }

  private static func figures(_ card: Scorecard) -> JSONObject {
    [
      "questions": .integer(card.questions), "answerable": .integer(card.answerable),
      "joint": rounded(card.joint), "hit": rounded(card.hitRate),
      "p_at_1": rounded(card.precisionAtOne), "hit_at_3": rounded(card.hitAtThree),
      "mrr": rounded(card.meanReciprocalRank), "refused_answerable": rounded(card.refusedShare),
      "answered_unanswerable": rounded(card.wronglyAnsweredShare),
      "mean_words": rounded(card.meanWords),
    ]
  }
}
