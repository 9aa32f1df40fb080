/// The languages of the texts of a collection, to settle that of a text that doesn't tell its own.
package struct LanguageVotes: Sendable {
  private var counts: [WritingSystem: [Language?: Int]] = [:]

  /// The share of the texts in a writing system that must agree.
  private static let leastShare = 0.6

  /// What must speak for the language of most texts in a text, against what speaks for its own.
  private static let leastEvidence = 0.15

  /// Starts with no texts.
  package init() {}

  /// Settles the languages of texts that belong together: one that isn't clear is taken to be that of
  /// most texts, these and those before, in the same letters.
  package mutating func settle(_ outlines: inout [DocumentOutline]) {
    for outline in outlines {
      guard let system = outline.guess.writingSystem else { continue }
      counts[system, default: [:]][outline.guess.language, default: 0] += 1
    }
    for place in outlines.indices where !outlines[place].guess.isSure {
      guard let system = outlines[place].guess.writingSystem, let votes = counts[system],
        let most = votes.max(by: { ($0.value, $1.key?.tag ?? "") < ($1.value, $0.key?.tag ?? "") })
      else { continue }
      let total = votes.values.reduce(0, +)
      guard Double(most.value) >= Self.leastShare * Double(total) else { continue }
      let shares = outlines[place].guess.shares
      let share = most.key.flatMap { shares[$0] } ?? 0
      if shares.isEmpty || share >= Self.leastEvidence { outlines[place].guess.language = most.key }
    }
  }
}
