/// Tells whether somebody sets a task that any program may be set, rather than asking the story.
enum TaskRequest {
  /// Whether a question is such a task: it opens with an order, and none of it is about the narrator.
  static func isIn(_ words: [String]) -> Bool {
    let core = words.drop(while: openers.contains)
    guard let order = core.first, orders.contains(order) else { return false }
    return !core.contains(where: narrators.contains)
  }

  private static let openers: Set<String> = [
    "please", "can", "could", "would", "you", "hey", "hi", "ok", "okay", "now", "just", "kindly",
  ]

  private static let orders: Set<String> = [
    "write", "translate", "print", "ignore", "recommend", "calculate", "compute", "convert", "draw",
    "generate", "solve", "play", "set", "remind", "book", "order", "pretend", "forget", "disregard",
    "repeat", "spell", "define", "send", "roll", "flip", "reverse", "sort", "debug", "compose",
    "act", "code", "sing", "switch", "reveal", "output", "execute", "run", "download", "multiply",
    "divide", "add",
  ]

  private static let narrators: Set<String> = [
    "your", "yourself", "story", "journey", "life", "his", "him", "he",
  ]
}
