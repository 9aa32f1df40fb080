internal import Synchronization

/// The lines of an input, handed out to several threads in their order.
final class QuestionSource: Sendable {
  /// Lines that came together.
  struct Batch: Sendable {
    /// The number of the first, counted from 0.
    let first: Int
    let lines: [String]
  }

  private struct State {
    /// Lines that were read already.
    var read: [String]
    /// The number of the next line.
    var number = 0
    var input: InputLines
    var error: InputError?
  }

  private let state: Mutex<State>
  private let most: Int

  /// Takes lines that were read already and the input that they are from.
  ///
  /// - Parameter most: The most lines of a batch.
  init(_ lines: [String], _ input: InputLines, atOnce most: Int) {
    state = Mutex(State(read: lines, input: input))
    self.most = max(most, 1)
  }

  /// The next lines, as many as have come, or nil at the end; waits for one where none has come.
  func next() -> Batch? {
    state.withLock { state in
      if state.read.isEmpty, state.error == nil {
        do throws(InputError) {
          state.read = try state.input.nextLines(atMost: most)
        } catch {
          state.error = error
        }
      }
      guard !state.read.isEmpty else { return nil }
      let batch = Batch(first: state.number, lines: Array(state.read.prefix(most)))
      state.read.removeFirst(batch.lines.count)
      state.number += batch.lines.count
      return batch
    }
  }

  /// Takes back the latest lines, which are to be handed out again.
  func takeBack(_ lines: [String]) {
    state.withLock { state in
      state.read = lines + state.read
      state.number -= lines.count
    }
  }

  /// Throws what kept the input from being read to its end.
  func checkInput() throws {
    if let error = state.withLock({ $0.error }) { throw error }
  }
}
