/// How a process ended.
package enum TerminationStatus: Equatable, Sendable, CustomStringConvertible {
  /// It left with an exit status.
  case exited(Int32)

  /// A signal ended it.
  case signaled(Int32)

  /// What `waitpid` reported, of a process that has ended.
  init(waitStatus: Int32) {
    let signal = waitStatus & 0x7F
    self = signal == 0 ? .exited(waitStatus >> 8 & 0xFF) : .signaled(signal)
  }

  package var description: String {
    switch self {
    case .exited(let status): "exit status \(status)"
    case .signaled(let signal): "signal \(signal)"
    }
  }
}
