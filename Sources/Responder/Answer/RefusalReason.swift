/// Why a line got no words of the narrator's; the raw values are those of the JSON output.
package enum RefusalReason: String, Sendable, Equatable {
  /// There is no word in the line.
  case empty
  /// The line is longer than any question.
  case tooLong = "too_long"
  /// The text has nothing on the subject.
  case offTopic = "off_topic"
  /// The text treats the subject but doesn't say what is asked.
  case noSuchFact = "no_such_fact"
  /// A greeting, thanks or a farewell, met in kind.
  case smallTalk = "small_talk"
  /// A question about the bot itself.
  case help
  /// A reaction, which asks nothing.
  case reaction
  /// Letters or words without a meaning.
  case unclear
  /// Something for an assistant to do.
  case task
  /// A question about the world.
  case world
  /// Somebody in danger.
  case crisis
  /// There is nothing left to say on the subject.
  case noMore = "no_more"
}
