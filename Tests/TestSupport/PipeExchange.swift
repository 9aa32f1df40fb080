import Files

/// Writes to one pipe and reads from others at the same time, so that none of them fills up while
/// another is waited for.
final class PipeExchange {
  private let input: Pipe
  private var unsent: ArraySlice<UInt8>
  private let outputs: [Pipe]
  private(set) var received: [[UInt8]]

  init(input: Pipe, standardInput: [UInt8], outputs: [Pipe]) {
    self.input = input
    self.outputs = outputs
    unsent = standardInput[...]
    received = outputs.map { _ in [] }
    // A program that doesn't read its input to the end must not end the tests.
    signal(SIGPIPE, SIG_IGN)
    _ = fcntl(input.writeEnd, F_SETFL, O_NONBLOCK)
  }

  /// Goes on until the other side has closed all outputs: whether it has in time.
  func run(until deadline: Deadline) throws -> Bool {
    while outputs.contains(where: { $0.readEnd >= 0 }) {
      if unsent.isEmpty { input.closeWriteEnd() }
      var polled = outputs.map { pollfd(fd: $0.readEnd, events: Int16(POLLIN), revents: 0) }
      polled.append(pollfd(fd: input.writeEnd, events: Int16(POLLOUT), revents: 0))
      let timeout = deadline.milliseconds(atMost: .max)
      let count = unsafe poll(&polled, nfds_t(polled.count), timeout)
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else { throw TestFailure("poll: error \(errno)") }
      if count == 0 { return false }
      for index in outputs.indices where polled[index].revents != 0 { receive(from: index) }
      if polled[outputs.count].revents != 0 { send() }
    }
    return true
  }

  private func receive(from index: Int) {
    var chunk = [UInt8](repeating: 0, count: 64 * 1024)
    let count = unsafe read(outputs[index].readEnd, &chunk, chunk.count)
    if count > 0 {
      received[index] += chunk.prefix(count)
    } else if count == 0 || errno != EINTR {
      outputs[index].closeReadEnd()
    }
  }

  private func send() {
    let count = unsafe unsent.withUnsafeBytes { buffer in
      unsafe write(input.writeEnd, buffer.baseAddress, buffer.count)
    }
    if count >= 0 {
      unsent = unsent.dropFirst(count)
    } else if errno != EINTR && errno != EAGAIN {
      unsent = []
    }
  }
}
