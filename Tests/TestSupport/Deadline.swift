/// The moment at which a test gives up waiting.
struct Deadline {
  private let end: ContinuousClock.Instant

  init(after timeout: Duration) { end = .now + timeout }

  var hasPassed: Bool { .now >= end }

  /// What is left, in milliseconds as `poll` wants it, at most `limit`.
  func milliseconds(atMost limit: Int32) -> Int32 {
    let left = (end - .now).components
    let milliseconds = left.seconds * 1000 + left.attoseconds / 1_000_000_000_000_000
    return Int32(max(0, min(Int64(limit), milliseconds)))
  }
}
