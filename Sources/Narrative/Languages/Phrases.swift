/// Some phrases, to be looked for among words.
struct Phrases {
  /// The words of each, by its first one.
  private let byFirst: [String: [[String]]]

  /// Takes phrases whose words have spaces between them.
  init(_ phrases: [String]) {
    byFirst = Dictionary(
      grouping: phrases.map { $0.split(separator: " ").map(String.init) }, by: { $0.first ?? "" })
  }

  /// Whether one of them stands among some words.
  ///
  /// - Complexity: O(n) in the number of words.
  func stand(in words: [String]) -> Bool {
    words.indices.contains { place in
      byFirst[words[place]]?.contains { words[place...].starts(with: $0) } ?? false
    }
  }
}
