internal import Retrieval

/// Finds whom of the narrator's family a question is about: "wife" in "Where did you meet your wife?".
///
/// A story that never names a mother has nothing to say about her, however much it says of childhood.
enum RelativeRequest {
  /// The words for each relative that a question is about, or none.
  ///
  /// Those of the one who asks, as in "my wife left me", don't count.
  ///
  /// - Parameter words: The words of the question in lower case.
  static func relatives(in words: [String]) -> [Set<String>] {
    words.indices.compactMap { place in
      guard let kin = all.first(where: { $0.contains(words[place]) }) else { return nil }
      let before = words[max(0, place - 2)..<place]
      return before.contains(where: othersPossessives.contains) ? nil : kin
    }
  }

  private static let othersPossessives: Set<String> = ["my", "our", "a", "an", "their", "her"]

  private static let all: [Set<String>] = [
    ["father", "dad", "daddy", "papa", "parent", "parents"],
    ["mother", "mum", "mom", "mama", "parent", "parents"],
    [
      "wife", "husband", "spouse", "marriage", "married", "marry", "wedding", "girlfriend",
      "boyfriend",
    ],
    [
      "child", "children", "kid", "kids", "son", "sons", "daughter", "daughters", "baby", "babies",
    ],
    ["brother", "brothers", "sister", "sisters", "sibling", "siblings"],
    ["uncle", "uncles", "aunt", "aunts", "cousin", "cousins"],
    [
      "grandfather", "grandmother", "grandparents", "grandparent", "grandpa", "grandma", "granny",
    ],
  ]
}
