/// A question with what counts as its answer.
package struct EvaluationQuestion: Sendable {
  /// Its name in the file.
  package let id: String

  /// What is asked.
  package let question: String

  /// What sort of question it is, such as "paraphrase"; figures are given for each.
  package let kind: String

  /// Whether the text answers it.
  package let isAnswerable: Bool

  /// Parts of the text one of which a right answer holds.
  package let gold: [String]

  /// Makes a question.
  package init(
    id: String, question: String, kind: String, isAnswerable: Bool, gold: [String]
  ) {
    self.id = id
    self.question = question
    self.kind = kind
    self.isAnswerable = isAnswerable
    self.gold = gold
  }
}
