internal import Files

/// Where the running program is.
enum ExecutablePath {
  /// The absolute path, if every program takes it as it is, without quotation marks.
  static var forSnippets: String? {
    guard let path = current, path.utf8.allSatisfy(isPlain) else { return nil }
    return path
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "."),
      UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "+"):
      true
    default: false
    }
  }

  private static var current: String? {
    #if os(Linux)
    let name = "/proc/self/exe"
    #else
    guard let name = CommandLine.arguments.first, name.contains("/") else { return nil }
    #endif
    guard let resolved = unsafe realpath(name, nil) else { return nil }
    defer { unsafe free(resolved) }
    return unsafe String(cString: resolved)
  }
}
