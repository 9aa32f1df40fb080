#if canImport(Glibc)
package import Glibc
#elseif canImport(Darwin)
package import Darwin
#endif

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

  /// Sets when an open file was last written; a file of another user is left alone.
  static func set(_ descriptor: Int32, seconds: Int64) {
    let time = timespec(tv_sec: Int(seconds), tv_nsec: 0)
    _ = unsafe withUnsafeTemporaryAllocation(of: timespec.self, capacity: 2) { times in
      unsafe times.initialize(repeating: time)
      return unsafe futimens(descriptor, times.baseAddress)
    }
  }

  /// The time of day in whole seconds since 1970.
  static func now() -> Int64 { Int64(time(nil)) }
}
