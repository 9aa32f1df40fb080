/// Tells whether somebody asks for counsel rather than for a fact.
enum CounselRequest {
  private static let phrases =
    [
      "shall i", "advice", "advise", "tip", "tips", "suggest", "recommend", "encourage", "words of",
      "my", "i'm", "i am", "i've", "i want", "i need", "i feel", "i keep", "i can't", "do i",
      "am i",
      "can i", "we are", "we're", "worth it",
    ]
    + ["i", "we", "one", "people", "a", "young"].map { "should \($0)" }
    + ["tell", "say", "do"].map { "what would you \($0)" }
    + ["do", "can", "should", "could"].flatMap { verb in
      ["i", "we", "one"].map { "how \(verb) \($0)" }
    }
    + [
      "worth", "a good", "ok", "wrong", "better", "possible", "right", "important",
    ].map { "is it \($0)" }

  /// Whether a question is such a request.
  static func isIn(_ text: QuestionText) -> Bool {
    text.contains(anyOf: phrases) && !text.begins(withAnyOf: ["who", "when", "where"])
  }
}
