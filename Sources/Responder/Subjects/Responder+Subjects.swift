extension Responder {
  /// The subjects of the story whose question it answers, the best first.
  ///
  /// - Parameter count: How many are wanted; fewer come back if the story has no more.
  /// - Complexity: That of answering some questions for each subject wanted, whatever the length of
  ///   the story.
  package func subjects(_ count: Int) -> [Subject] {
    Array(
      candidateSubjects(count * Self.candidatesPerSubject).lazy
        .filter { self.answer($0.question, limit: 0).isAnswered }.prefix(count))
  }

  /// Subjects whose question may be answered, the best first.
  ///
  /// - Complexity: O(1) in the length of the story.
  func candidateSubjects(_ count: Int) -> [Subject] { subjects.suggest(count, near: []) }

  /// The subjects looked at for each that is wanted.
  private static let candidatesPerSubject = 4
}
