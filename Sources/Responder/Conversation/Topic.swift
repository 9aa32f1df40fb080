/// What a conversation is on.
struct Topic {
  /// The question last answered, as it was understood.
  let question: Question

  /// The best sentence of the answer.
  let sentence: Int

  /// The sentences of the answer.
  let answer: Set<Int>

  /// The sentences said lately, those too.
  let said: Set<Int>
}
