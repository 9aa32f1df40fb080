/// The rest of a line while it is typed, as shells suggest it.
enum LineSuggestion {
  /// A line that begins with what was typed: the latest of those typed before, else the name of a
  /// command, else a question.
  ///
  /// - Parameters:
  ///   - typed: What was typed.
  ///   - pastLines: What was typed before, oldest first.
  ///   - questions: Questions that the story answers well, the best first.
  /// - Returns: Nil if nothing begins so.
  /// - Complexity: O(*n*) in the number of lines and questions.
  static func line(
    continuing typed: String, pastLines: some BidirectionalCollection<String>, questions: [String]
  ) -> String? {
    let others =
      typed.first == "/" ? SlashCommand.allCases.map { "/\($0.name)" } : questions
    let rest =
      firstRest(after: typed, in: pastLines.reversed()) ?? firstRest(after: typed, in: others)
    return rest.map { typed + $0 }
  }

  private static func firstRest(
    after typed: String, in lines: some Sequence<String>
  ) -> Substring? {
    for line in lines {
      if let rest = line.rest(after: typed), !rest.isEmpty { return rest }
    }
    return nil
  }
}
