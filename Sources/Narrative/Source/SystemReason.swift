#if canImport(Glibc)
internal import Glibc
#elseif canImport(Darwin)
internal import Darwin
#endif

/// The system's own words for what went wrong.
enum SystemReason {
  /// The words for an error number, such as "Permission denied".
  static func text(_ code: Int32) -> String { unsafe String(cString: strerror(code)) }
}
