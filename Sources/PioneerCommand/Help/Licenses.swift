internal import CLicenses

/// What is inside the program, and on which terms.
enum Licenses {
  /// The text, line by line.
  static var lines: [String] {
    let bytes = unsafe UnsafeBufferPointer(start: clicenses_bytes, count: clicenses_count)
    var lines = unsafe String(decoding: bytes, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last == "" { lines.removeLast() }
    return lines
  }
}
