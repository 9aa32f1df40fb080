/// What somebody typed, by what it calls for.
///
/// The raw values are the order of the classes in the models file.
package enum LineKind: Int, CaseIterable, Sendable {
  /// A question about the narrator's life, work and views.
  case about
  /// Somebody's own trouble, or a wish for advice.
  case counsel
  /// "Hello", "good morning".
  case greeting
  /// "How are you?"
  case wellBeing
  /// "Thanks".
  case thanks
  /// "Bye", "good night".
  case farewell
  /// "Are you a bot?", "are you really him?"
  case authenticity
  /// "Who made you?"
  case maker
  /// "What's your name?"
  case name
  /// "Help", "what can you do?"
  case help
  /// "Wow", "I see", "that's not what I asked".
  case reaction
  /// Something for an assistant to do: write, translate, remind.
  case task
  /// A question about the world, or how something is done.
  case world
  /// Somebody in danger from themselves or others.
  case distress
  /// Letters or words without a meaning.
  case gibberish
  /// A subject of the narrator's life, named instead of asked about: "tell me about the shop", "bees".
  case subject

  /// Whether it is about the talk itself, to be met by a friendly word.
  package var isSmallTalk: Bool {
    switch self {
    case .greeting, .wellBeing, .thanks, .farewell, .authenticity, .maker, .name, .help: true
    default: false
    }
  }
}
