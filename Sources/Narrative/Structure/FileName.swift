/// The parts of a file's name.
package enum FileName {
  /// What stands after the last stop, in lower case; empty if there is nothing.
  package static func `extension`(of path: String) -> String {
    let name = path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return "" }
    return name[name.index(after: dot)...].lowercased()
  }

  /// The last component of a path, without what stands after the last stop.
  static func stem(of path: String) -> String {
    let name = path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return String(name) }
    return String(name[..<dot])
  }

  /// A path as a word of a shell's command line.
  static func quoted(_ path: String) -> String {
    let isPlain = path.utf8.allSatisfy {
      $0.isASCIILetter || $0.isASCIIDigit || "/._-+,".utf8.contains($0)
    }
    if isPlain, !path.hasPrefix("-"), !path.isEmpty { return path }
    return "'"
      + path.split(separator: "'", omittingEmptySubsequences: false)
      .joined(separator: "'\\''") + "'"
  }
}
