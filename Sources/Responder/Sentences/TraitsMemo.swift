internal import Retrieval

/// The traits of the sentences of a narrative that were looked at.
final class TraitsMemo {
  private let index: NarrativeIndex
  private var known: [Int: SentenceTraits] = [:]

  /// The entries a memo may hold before it starts afresh, so that a long narrative can't fill the
  /// memory.
  private static let mostRemembered = 20_000

  /// Starts with none.
  init(index: NarrativeIndex) { self.index = index }

  /// The traits of a sentence.
  subscript(sentence: Int) -> SentenceTraits {
    if let traits = known[sentence] { return traits }
    let traits = SentenceTraits(of: sentence, in: index)
    if known.count >= Self.mostRemembered { known.removeAll() }
    known[sentence] = traits
    return traits
  }
}
