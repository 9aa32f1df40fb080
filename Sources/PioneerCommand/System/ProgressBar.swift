internal import Files
internal import Retrieval
internal import Synchronization

/// A line on standard error that tells how much of long work is done; nothing where no one watches.
final class ProgressBar: Sendable {
  /// Whether a line stands there; a signal handler asks that too.
  private static let isDrawn = Atomic(false)

  private let isShown: Bool
  private let shownPercent = Mutex(-1)

  /// The columns of a full bar.
  private static let columns = 30

  /// Starts at nothing.
  init(isShown: Bool) { self.isShown = isShown && StandardStreams.errorCanMove }

  /// What draws the bar when it is told of progress, or nil where no one watches.
  ///
  /// - Parameter work: What is done, as one word.
  func handler(named work: String) -> ProgressHandler? {
    guard isShown else { return nil }
    return { done, total in self.show(work, done, of: total) }
  }

  /// Takes the line away.
  func finish() { Self.erase() }

  /// Takes the line away if there is one; a signal handler may call it.
  static func erase() {
    guard isDrawn.exchange(false, ordering: .acquiringAndReleasing) else { return }
    let control: StaticString = "\r\u{1B}[K"
    _ = unsafe write(STDERR_FILENO, control.utf8Start, control.utf8CodeUnitCount)
  }

  private func show(_ work: String, _ done: Int, of total: Int) {
    let percent = total > 0 ? min(done * 100 / total, 100) : 100
    let isNew = shownPercent.withLock { shown in
      defer { shown = percent }
      return shown != percent
    }
    guard isNew else { return }
    let isDrawn = Self.isDrawn.exchange(true, ordering: .acquiringAndReleasing)
    try? FileOutput.write(
      Array(((isDrawn ? "\r" : "") + Self.line(work, percent: percent) + "\u{1B}[K").utf8),
      to: STDERR_FILENO)
  }

  /// The line for a share of the text; when all is read, the index is still to be written.
  static func line(_ work: String, percent: Int) -> String {
    guard percent < 100 else { return "Writing the index ..." }
    let full = percent * columns / 100
    let bar = String(repeating: "#", count: full) + String(repeating: ".", count: columns - full)
    return "\(work) [\(bar)] \(percent) %"
  }
}
