/// Tells whether a question asks what came of something, or what was done about it: the answer stands
/// behind what it names.
enum SequelRequest {
  /// Whether a question is such a request.
  static func isIn(_ text: QuestionText) -> Bool { text.contains(anyOf: phrases) }

  private static let phrases =
    ["did", "do", "would", "could", "can", "should"].flatMap { auxiliary in
      ["you", "he", "i", "we", "they"].flatMap { person in
        reactions.map { "\(auxiliary) \(person) \($0)" }
      }
    }
    + [
      "what happened", "what came of", "what came next", "what came after", "what followed",
      "kept you going", "keeps you going", "keep you going", "what did you do", "what did he do",
      "your reaction", "your response", "your answer to", "what helped you", "what saved you",
      "your next step", "your next move", "got you through", "get you through", "what else did you",
    ]

  private static let reactions = [
    "react", "respond", "cope", "manage", "handle", "deal with", "get over", "get past",
    "get through", "get out of", "overcome", "survive", "solve", "answer", "bounce back", "recover",
    "keep going", "carry on", "move on", "fight back", "get around", "come through", "try instead",
    "do next", "do then", "do after", "do when", "do about",
  ]
}
