internal import Files

/// Waiting for a stream that can't be read or written yet.
///
/// Only streams that don't block say so. Whoever shares one with the program may have made it such,
/// as servers and terminal programs do with theirs.
enum Readiness {
  /// Whether a call that failed need only be made again; waits until that makes sense.
  ///
  /// The corresponding C function is `poll`.
  ///
  /// - Parameters:
  ///   - code: The call's error number.
  ///   - event: `POLLIN` or `POLLOUT`.
  ///   - descriptor: The stream.
  static func allowsRetry(after code: Int32, for event: Int32, on descriptor: Int32) -> Bool {
    if code == EINTR { return true }
    guard code == EAGAIN || code == EWOULDBLOCK else { return false }
    var stream = pollfd(fd: descriptor, events: Int16(event), revents: 0)
    return unsafe poll(&stream, 1, -1) >= 0 || errno == EINTR
  }
}
