import Files

/// A pipe that no child inherits, closed at the end of its life.
final class Pipe {
  private(set) var readEnd: Int32
  private(set) var writeEnd: Int32

  init() throws {
    var ends: [Int32] = [-1, -1]
    let result = unsafe pipe(&ends)
    guard result == 0 else { throw TestFailure("No pipe: error \(errno)") }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    readEnd = ends[0]
    writeEnd = ends[1]
  }

  deinit {
    closeReadEnd()
    closeWriteEnd()
  }

  func closeReadEnd() { Self.close(&readEnd) }

  func closeWriteEnd() { Self.close(&writeEnd) }

  private static func close(_ end: inout Int32) {
    guard end >= 0 else { return }
    SystemCall.close(end)
    end = -1
  }
}
