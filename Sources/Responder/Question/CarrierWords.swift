/// Tells words that lead in to what a question is about: "worry" in "Do you worry about money?".
enum CarrierWords {
  /// Whether a word only leads in to what stands behind it.
  ///
  /// - Parameters:
  ///   - words: The words of the question in lower case.
  ///   - place: The place of the word.
  static func leadsIn(_ words: [String], at place: Int) -> Bool {
    carriers.contains(words[place]) && place + 2 < words.count
      && prepositions.contains(words[place + 1])
  }

  private static let carriers: Set<String> = [
    "worry", "worried", "care", "cared", "think", "thinking", "thought", "thoughts", "feel",
    "felt", "bother", "bothered", "concerned", "opinion", "opinions", "view", "views", "take",
    "position", "stance", "idea", "ideas", "attitude", "feelings", "serious", "keen",
  ]

  private static let prepositions: Set<String> = [
    "about", "of", "on", "regarding", "towards", "toward", "concerning",
  ]
}
