/// What the Tab key does, given what could stand there.
struct WordCompletion: Equatable {
  enum Response: Equatable {
    /// Put `text` in the place of so many Unicode scalars before the cursor.
    case replace(scalarCount: Int, text: String)

    /// Show these.
    case list([String])

    /// Do nothing, audibly.
    case refuse
  }

  /// The text before the cursor when Tab found several words and nothing to add.
  private var ambiguousText: String?

  init() {}

  /// The answer to a press of Tab.
  ///
  /// One candidate is inserted. Of several the prefix that all share is, if it says more than what
  /// was typed; if not, the next press lists them. Complexity: O(length of all candidates).
  mutating func respond(beforeCursor text: String, completions: Completions) -> Response {
    let wasAmbiguous = ambiguousText == text
    ambiguousText = nil
    let word = text.suffix(completions.length)
    let candidates = completions.candidates.map(\.asSingleLine).filter { !$0.isEmpty }
    guard let shared = Self.commonPrefix(of: candidates) else { return .refuse }
    let saysMore = shared.count > word.count || (candidates.count == 1 && shared != word)
    if saysMore { return .replace(scalarCount: word.unicodeScalars.count, text: shared) }
    guard candidates.count > 1 else { return .refuse }
    if wasAmbiguous { return .list(candidates) }
    ambiguousText = text
    return .refuse
  }

  private static func commonPrefix(of words: [String]) -> String? {
    guard var prefix = words.first else { return nil }
    for word in words.dropFirst() {
      prefix = String(zip(prefix, word).prefix { $0 == $1 }.map(\.0))
    }
    return prefix
  }
}
