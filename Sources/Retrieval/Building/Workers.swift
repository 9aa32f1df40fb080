internal import Files

/// Runs work on several threads at once.
///
/// Plain threads rather than tasks: the concurrency runtime would cost every start of the program
/// more than half a millisecond, and most never build an index.
package enum Workers {
  /// The number of processors in use, 1 to 64.
  package static var processorCount: Int { min(max(sysconf(Int32(_SC_NPROCESSORS_ONLN)), 1), 64) }

  /// Calls a closure once on each of `count` threads, with numbers from 0, and waits for all.
  ///
  /// Where the system refuses a thread, the caller's does its work.
  package static func run(_ count: Int, _ body: @escaping @Sendable (Int) -> Void) {
    var threads: [pthread_t] = []
    var left: [Int] = [0]
    for number in 1..<max(count, 1) {
      if let thread = start({ body(number) }) {
        threads.append(thread)
      } else {
        left.append(number)
      }
    }
    for number in left { body(number) }
    for thread in threads { pthread_join(thread, nil) }
  }

  private final class Job: Sendable {
    let body: @Sendable () -> Void
    init(_ body: @escaping @Sendable () -> Void) { self.body = body }
  }

  private static func start(_ body: @escaping @Sendable () -> Void) -> pthread_t? {
    let job = unsafe Unmanaged.passRetained(Job(body))
    #if canImport(Darwin)
    var thread: pthread_t?
    let code = unsafe pthread_create(
      &thread, nil,
      { argument in
        unsafe Unmanaged<Job>.fromOpaque(argument).takeRetainedValue().body()
        return nil
      }, job.toOpaque())
    #else
    var thread = pthread_t()
    let code = unsafe pthread_create(
      &thread, nil,
      { argument in
        if let argument = unsafe argument {
          unsafe Unmanaged<Job>.fromOpaque(argument).takeRetainedValue().body()
        }
        return nil
      }, job.toOpaque())
    #endif
    guard code == 0 else {
      unsafe job.release()
      return nil
    }
    return thread
  }
}
