internal import CTerminal
import Files

/// Where libedit shows the line, and nobody looks: all that is taken from there is the bell.
@safe
final class DiscardedOutput {
  /// What libedit writes to.
  let stream: UnsafeMutablePointer<FILE>

  private let bellCount: UnsafeMutablePointer<UInt32>

  /// Opens it; `nil` if there is no memory left.
  init?() {
    let bellCount = UnsafeMutablePointer<UInt32>.allocate(capacity: 1)
    unsafe bellCount.initialize(to: 0)
    guard let stream = unsafe CTerminal_open_discarding(bellCount) else {
      unsafe bellCount.deallocate()
      return nil
    }
    unsafe self.stream = unsafe stream
    unsafe self.bellCount = unsafe bellCount
  }

  deinit {
    unsafe fclose(stream)
    unsafe bellCount.deallocate()
  }

  /// Whether the bell was rung since the last call.
  func takeBell() -> Bool {
    defer { unsafe bellCount.pointee = 0 }
    return unsafe bellCount.pointee > 0
  }
}
