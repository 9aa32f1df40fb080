/// Why a question got no words of the narrator's; the raw values are those of the JSON output.
package enum RefusalReason: String, Sendable, Equatable {
  /// There is no word in the question.
  case empty
  /// The question is longer than any question.
  case tooLong = "too_long"
  /// The story has nothing on the subject.
  case offTopic = "off_topic"
  /// The story treats the subject but doesn't say what is asked.
  case noSuchFact = "no_such_fact"
  /// A greeting, thanks or a farewell, met in kind.
  case smallTalk = "small_talk"
  /// A question about the bot itself.
  case help
  /// There is nothing left to say on the subject.
  case noMore = "no_more"
}
