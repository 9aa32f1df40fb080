internal import Retrieval

/// What people say to a chat that isn't a question about the story.
package enum SmallTalk: Sendable, Equatable, CaseIterable {
  /// "Hello", "good morning".
  case greeting
  /// "How are you?"
  case wellBeing
  /// "Thanks".
  case thanks
  /// "Bye", "quit".
  case farewell
  /// "Help", "what can you do?"
  case help
  /// "Who are you?"
  case identity
  /// "Are you a bot?", "are you really him?"
  case authenticity

  /// Recognises small talk; anything with more in it is a question.
  ///
  /// - Parameter words: The words of what was said, in lower case without apostrophes.
  package init?(words: [String]) {
    let filler: Set<String> = [
      "please", "so", "well", "there", "then", "oh", "ok", "okay", "very", "much", "a", "lot",
      "again", "my", "friend", "sir", "for", "now", "all", "just", "dear", "everyone", "and", "mr",
      "mister",
    ]
    let core = words.drop { filler.contains($0) }.joined(separator: " ")
    let trimmed = words.filter { !filler.contains($0) }.joined(separator: " ")
    for kind in Self.allCases where kind.phrases.contains(core) || kind.phrases.contains(trimmed) {
      self = kind
      return
    }
    return nil
  }

  private var phrases: Set<String> {
    switch self {
    case .greeting:
      [
        "hi", "hello", "hey", "hiya", "howdy", "greetings", "good morning", "good afternoon",
        "good evening", "good day", "morning", "evening", "hi hello", "hello hello", "yo", "sup",
        "nice to meet you", "pleased to meet you",
      ]
    case .wellBeing:
      [
        "how are you", "how are you doing", "how are you today", "how do you do", "how is it going",
        "hows it going", "how it going", "whats up", "what up", "hi how are you",
        "hello how are you", "hey how are you",
      ]
    case .thanks:
      [
        "thanks", "thank you", "thx", "ty", "cheers", "many thanks", "thanks you", "thank",
        "thank you so", "thanks so", "great thanks", "great thank you", "thats helpful",
        "that helpful", "that was helpful", "great", "nice", "cool", "awesome", "wonderful",
        "i see", "got it",
      ]
    case .farewell:
      [
        "bye", "goodbye", "bye bye", "good bye", "see you", "see ya", "farewell", "quit", "exit",
        "good night", "see you later", "later", "take care", "im done", "i done", "q", "thanks bye",
        "thank you bye", "thank you goodbye",
      ]
    case .help:
      [
        "help", "help me", "what can i ask", "what can i ask you", "what can you do",
        "what do you do", "what do you know", "how does this work", "how do i use this",
        "what should i ask", "what should i ask you", "what can we talk about",
        "what do you talk about", "what can you tell me", "what is this", "usage", "commands",
      ]
    case .identity:
      [
        "who are you", "who am i talking to", "who is this", "who am i speaking to",
        "who am i chatting with", "who am i talking with", "whats your name", "what your name",
        "what is your name", "who is speaking", "introduce yourself", "tell me who you are",
        "tell me about yourself", "who is it", "who this", "whos this", "who r u", "who are u",
        "can you introduce yourself", "could you introduce yourself",
        // What is left of "who is Jack Ma?" without the name.
        "who is",
      ]
    case .authenticity:
      [
        "are you a bot", "are you a robot", "are you human", "are you a human", "are you real",
        "are you an ai", "is this a bot", "am i talking to a bot", "am i talking to a robot",
        "are you chatgpt", "are you really him", "are you a real person", "are you the real one",
        "are you a person", "are you bot", "are you robot", "are you ai", "are you real person",
        "are you person",
        // What is left of "are you really Jack Ma?" without the name.
        "are you", "are you really", "are you the real", "is this really", "am i talking to",
        "am i really talking to",
      ]
    }
  }
}

extension SmallTalk {
  /// Recognises small talk in a line as it was typed.
  ///
  /// - Parameters:
  ///   - text: The line.
  ///   - narrator: Who may be called by name: "Hello Jack!"
  package init?(in text: String, to narrator: Narrator = Narrator(name: nil)) {
    guard text.utf8.count <= 200 else { return nil }
    let name = Set(narrator.nameWords)
    self.init(
      words: Tokenizer().tokens(in: text).map(\.word).filter { !name.contains($0) })
  }
}
