/// A line on standard error that tells how far long work has come; nothing where no one watches.
struct Progress {
  private let total: Int
  private let isShown: Bool
  private var done = 0

  /// Starts at nothing.
  init(total: Int, isShown: Bool) {
    self.total = total
    self.isShown = isShown && StandardStreams.errorCanMove
  }

  /// Counts one more as done.
  mutating func advance() {
    done += 1
    guard isShown, done.isMultiple(of: max(total / 100, 1)) else { return }
    try? FileOutput.write(Array("\r\(done) of \(total)".utf8), to: 2)
  }

  /// Takes the line away.
  func finish() {
    guard isShown else { return }
    try? FileOutput.write(Array("\r\u{1B}[K".utf8), to: 2)
  }
}
