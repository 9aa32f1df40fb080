internal import Narrative

/// Writes the replies of several threads in the order of their lines, each as soon as it and all before
/// it are there.
final class OrderedReplies: Sendable {
  private struct State {
    let output: StandardOutput
    var tally: AnswerTally

    /// The number of the line whose reply is to be written next.
    var next = 0

    /// That number when the last failure was met.
    var lastFailure = -1

    /// Replies that wait for those before them.
    var waiting: [Int: LineReply] = [:]

    /// Lines that were given back without a reply.
    var returned: [Int: String] = [:]

    var failure: (any Error)?
  }

  private let state: Monitor<State>

  /// Writes in the format that the user wants.
  ///
  /// - Parameter tally: What became of the lines before.
  init(_ preferences: Preferences, _ tally: AnswerTally) {
    state = Monitor(State(output: StandardOutput(preferences), tally: tally))
  }

  /// Waits until a line isn't too far ahead of what is written.
  ///
  /// - Returns: Whether its reply is still wanted.
  func awaitTurn(of line: Int, ahead most: Int) -> Bool {
    state.wait { $0.failure != nil || line - $0.next < most }
    return state.change { $0.failure == nil }
  }

  /// Takes the reply to a line.
  func put(_ reply: LineReply, at line: Int, of narrative: Narrative) {
    state.change { state in
      state.waiting[line] = reply
      guard state.failure == nil else { return }
      do {
        while let reply = state.waiting[state.next] {
          try state.output.write(reply, of: narrative)
          state.tally.count(reply)
          state.waiting[state.next] = nil
          state.next += 1
        }
      } catch {
        state.failure = error
      }
    }
  }

  /// Takes a line back that nobody will reply to.
  func giveBack(_ line: String, at number: Int) {
    state.change { $0.returned[number] = line }
  }

  /// What became of all lines.
  ///
  /// - Throws: What kept replies from being written.
  func finish() throws -> AnswerTally {
    try state.change { state in
      if let failure = state.failure { throw failure }
      return state.tally
    }
  }

  /// Whether any reply was written since the failure before this one.
  func hasProgressed() -> Bool {
    state.change { state in
      defer { state.lastFailure = state.next }
      return state.next > state.lastFailure
    }
  }

  /// The lines without a reply that was written, in their order; they start anew.
  func takeUnwritten() -> [String] {
    state.change { state in
      state.returned.merge(state.waiting.mapValues(\.line)) { line, _ in line }
      defer {
        state.returned = [:]
        state.waiting = [:]
        state.failure = nil
      }
      return state.returned.sorted { $0.key < $1.key }.map(\.value)
    }
  }
}

extension StandardOutput {
  /// Writes a reply and flushes it.
  func write(_ reply: LineReply, of narrative: Narrative) throws {
    guard let answer = reply.answer else { return try passOver() }
    try write(answer, explained: reply.explanation, of: narrative)
  }
}
