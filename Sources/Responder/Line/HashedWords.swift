/// The words of a line, its pairs of words and its runs of letters, each as the number of a slot that a
/// model has weights for.
///
/// Slots are found by hashing, so that no list of words is needed, and a misspelt word shares some of its
/// runs with the right one (Weinberger and others, "Feature hashing for large scale multitask learning",
/// 2009).
package struct HashedWords: Sendable, Equatable {
  /// The number of slots.
  package static let slotCount = 8_192

  /// The bytes of a run.
  private static let runLength = 4

  /// The slots of the line, each once, in order; even a line without words has one.
  package let slots: [Int]

  /// Takes the words of a line in lower case.
  ///
  /// - Complexity: O(n log n) in their length.
  package init(_ words: [String]) {
    var slots: Set<Int> = []
    for (word, next) in zip([""] + words, words + [""]) {
      if !word.isEmpty { slots.insert(Self.slot(of: word.utf8)) }
      slots.insert(Self.slot(of: "\(word) \(next)".utf8))
    }
    let letters = Array(" \(words.joined(separator: " ")) ".utf8)
    for end in letters.indices.dropFirst(Self.runLength - 1) {
      slots.insert(Self.slot(of: [0] + letters[(end - Self.runLength + 1)...end]))
    }
    self.slots = slots.sorted()
  }

  /// What each slot counts, so that a long line counts no more than a short one.
  package var share: Float { 1 / Float(slots.count).squareRoot() }

  private static func slot(of bytes: some Sequence<UInt8>) -> Int {
    Int(StableHash.hash(bytes) % UInt64(slotCount))
  }
}
