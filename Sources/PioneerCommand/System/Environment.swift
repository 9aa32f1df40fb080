internal import Files

/// The environment variables of the process.
enum Environment {
  /// The value of a variable, or nil if it isn't set.
  static subscript(name: String) -> String? {
    unsafe getenv(name).map { value in unsafe String(cString: value) }
  }
}
