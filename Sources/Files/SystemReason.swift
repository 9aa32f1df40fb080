/// The system's own words for what went wrong.
package enum SystemReason {
  /// The words for an error number, such as "Permission denied".
  package static func text(_ code: Int32) -> String { unsafe String(cString: strerror(code)) }
}
