internal import Retrieval
internal import Synchronization

/// A line on standard error that tells how much of long work is done; nothing where no one watches.
final class ProgressBar: Sendable {
  private let isShown: Bool
  private let shownPercent = Mutex(-1)

  /// The columns of a full bar.
  private static let columns = 30

  /// Starts at nothing.
  init(isShown: Bool) { self.isShown = isShown && StandardStreams.errorIsTerminal }

  /// What draws the bar when it is told of progress, or nil where no one watches.
  var handler: ProgressHandler? {
    guard isShown else { return nil }
    return { done, total in self.show(done, of: total) }
  }

  /// Takes the line away.
  func finish() {
    guard shownPercent.withLock({ $0 }) >= 0 else { return }
    try? FileOutput.write(Array("\r\u{1B}[K".utf8), to: 2)
  }

  private func show(_ done: Int, of total: Int) {
    let percent = total > 0 ? min(done * 100 / total, 100) : 100
    let isNew = shownPercent.withLock { shown in
      defer { shown = percent }
      return shown != percent
    }
    guard isNew else { return }
    let full = percent * Self.columns / 100
    let bar =
      String(repeating: "#", count: full) + String(repeating: ".", count: Self.columns - full)
    try? FileOutput.write(Array("\rReading [\(bar)] \(percent) %".utf8), to: 2)
  }
}
