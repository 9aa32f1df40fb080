internal import Files

/// Where the running program is, as others are to call it.
struct ExecutablePath {
  /// The name that the program was called by: a path, or a word that `PATH` has.
  let name: String

  /// The folders of `PATH`, with colons between them.
  let searchPath: String

  /// The absolute path that the program was called by, or else where it is.
  ///
  /// Links stay links, so that the path holds when what they lead to moves.
  ///
  /// - Returns: Nil where neither is known.
  var path: String? {
    let program = Self.running
    let called = candidates.first { candidate in
      unsafe access(candidate, X_OK) == 0
        && (program == nil || Self.withoutLinks(candidate) == program)
    }
    return called ?? program
  }

  /// The paths that the name may stand for, likeliest first.
  private var candidates: [String] {
    guard let slash = name.lastIndex(of: "/") else {
      return searchPath.split(separator: ":").filter { $0.hasPrefix("/") }
        .map { $0.hasSuffix("/") ? "\($0)\(name)" : "\($0)/\(name)" }
    }
    if name.hasPrefix("/") { return [name] }
    guard let folder = Self.withoutLinks(String(name[..<slash])) else { return [] }
    return [folder + name[slash...]]
  }

  /// What the system knows to be running; nil where it doesn't tell.
  private static var running: String? {
    #if os(Linux)
    withoutLinks("/proc/self/exe")
    #else
    nil
    #endif
  }

  private static func withoutLinks(_ path: String) -> String? {
    guard let resolved = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(resolved) }
    return unsafe String(cString: resolved)
  }
}
