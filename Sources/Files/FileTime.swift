/// Times of files, which every system spells in its own way.
package enum FileTime {
  /// When a file was last written, in whole seconds since 1970.
  package static func seconds(_ status: stat) -> Int64 {
    #if canImport(Darwin)
    Int64(status.st_mtimespec.tv_sec)
    #else
    Int64(status.st_mtim.tv_sec)
    #endif
  }

  /// The part of that time below a second, in nanoseconds.
  package static func nanoseconds(_ status: stat) -> Int64 {
    #if canImport(Darwin)
    Int64(status.st_mtimespec.tv_nsec)
    #else
    Int64(status.st_mtim.tv_nsec)
    #endif
  }

  /// When a file or what is known of it last changed, in nanoseconds since 1970; no program sets that.
  package static func change(_ status: stat) -> Int64 {
    #if canImport(Darwin)
    let time = status.st_ctimespec
    #else
    let time = status.st_ctim
    #endif
    return Int64(time.tv_sec).multipliedReportingOverflow(by: 1_000_000_000).partialValue
      &+ Int64(time.tv_nsec)
  }

  /// When a file was last used, in whole seconds since 1970, as `noteUse` or the system noted it.
  package static func secondsOfUse(_ status: stat) -> Int64 {
    #if canImport(Darwin)
    Int64(status.st_atimespec.tv_sec)
    #else
    Int64(status.st_atim.tv_sec)
    #endif
  }

  /// Sets when an open file was last written, and notes that it is used now; a file of another user
  /// is left alone.
  static func set(_ descriptor: Int32, seconds: Int64) {
    let used = timespec(tv_sec: Int(now()), tv_nsec: 0)
    let written = timespec(tv_sec: Int(seconds), tv_nsec: 0)
    _ = unsafe withUnsafeTemporaryAllocation(of: timespec.self, capacity: 2) { times in
      _ = unsafe times.initialize(fromContentsOf: [used, written])
      return unsafe futimens(descriptor, times.baseAddress)
    }
  }

  /// Notes that an open file, last written at a whole second, is used now, unless that was noted
  /// within the hour.
  ///
  /// The system itself notes it late or, with the mount option `noatime`, never.
  static func noteUse(_ descriptor: Int32, _ status: stat) {
    if abs(now() - secondsOfUse(status)) > 60 * 60 { set(descriptor, seconds: seconds(status)) }
  }

  /// The time of day in whole seconds since 1970.
  static func now() -> Int64 { Int64(time(nil)) }
}
