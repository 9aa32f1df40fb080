import Files

/// The sanitizer that `.setup/sanitize` runs the tests under, if it does.
package enum Sanitizer {
  /// Whether the tests and the programs they start are watched by one.
  package static var isPresent: Bool { !settings.isEmpty }

  /// Whether it writes a file and reads another before the program begins, as ThreadSanitizer does: where
  /// files are watched or can't grow, that comes to nothing.
  package static var needsFiles: Bool { settings.contains { $0.hasPrefix("TSAN_OPTIONS=") } }

  /// Whether it writes its reports to files in this folder.
  package static func writesReports(to folder: String) -> Bool {
    settings.contains { $0.contains("log_path=\(folder)/") }
  }

  /// The variables that set it, as C's `envp` spells them.
  static var settings: [String] {
    ["ASAN_OPTIONS", "TSAN_OPTIONS"].compactMap { (name: String) in
      unsafe getenv(name).map { value in "\(name)=\(unsafe String(cString: value))" }
    }
  }
}
