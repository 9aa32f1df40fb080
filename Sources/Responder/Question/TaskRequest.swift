/// Tells whether somebody sets a task that any program may be set, rather than asking the story.
enum TaskRequest {
  /// Whether a question is such a task: it opens with an order, and none of it is about the narrator;
  /// or it asks for a deed that a story can't do.
  static func isIn(_ words: [String]) -> Bool {
    if asksForDeed(words) || asksForManual(words) { return true }
    if words.contains("system"), words.contains("prompt") { return true }
    let core = words.drop(while: openers.contains)
    guard let order = core.first, orders.contains(order) else { return false }
    return !core.contains(where: narrators.contains)
  }

  /// Whether somebody would have something done in the world: "Would you hire me?".
  private static func asksForDeed(_ words: [String]) -> Bool {
    let core = Array(words.drop { connectors.contains($0) })
    guard core.count >= 3, modals.contains(core[0]) else { return false }
    return (core[1] == "you" && deeds.contains(core[2]) && core.contains(where: askers.contains))
      || (core[1] == "i" && meetings.contains(core[2]) && core.contains("you"))
      || core[1...].starts(with: ["you", "be", "my"])
  }

  /// Whether somebody wants to be shown how a site or a program is used: "How do I open an account?".
  private static func asksForManual(_ words: [String]) -> Bool {
    guard let how = words.firstIndex(of: "how"), how + 2 < words.count else { return false }
    let asker = words[(how + 1)...].prefix(2)
    guard asker.contains(where: ["i", "we", "one", "to"].contains) else { return false }
    return words[(how + 2)...].contains(where: operations.contains)
  }

  private static let operations: Set<String> = [
    "account", "accounts", "register", "login", "signup", "install", "download", "refund",
    "refunds", "returns", "cancel", "upload", "checkout", "password", "customs", "invoice",
    "invoices", "vat",
  ]

  private static let connectors: Set<String> = ["and", "so", "but", "then", "well", "ok", "okay"]

  private static let modals: Set<String> = ["can", "could", "would", "will", "may"]

  private static let askers: Set<String> = ["me", "us", "my", "our"]

  private static let deeds: Set<String> = [
    "hire", "lend", "buy", "invest", "mentor", "marry", "adopt", "pay", "send", "call", "ring",
    "phone", "email", "meet", "visit", "sponsor", "fund", "employ", "loan", "drive", "cook", "book",
  ]

  private static let meetings: Set<String> = [
    "call", "ring", "phone", "email", "meet", "visit", "join", "hire", "marry", "text", "message",
  ]

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
