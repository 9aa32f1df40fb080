/// What a turn of a talk may lean on.
struct Context {
  /// The line that was met last as a question.
  let line: String

  /// The best sentence of the last answer; nil where nothing was answered yet.
  let best: Int?

  /// The sentences of the last answer.
  let answer: Set<Int>

  /// The sentences said lately, those too.
  let said: Set<Int>

  /// The last line and a new one, as one that stands by itself; of a long last line the beginning, so
  /// that the new one is read.
  func joined(with line: String) -> String {
    "\(self.line.beginning(ofBytes: Meanings.mostBytes / 2)) \(line)"
  }
}
