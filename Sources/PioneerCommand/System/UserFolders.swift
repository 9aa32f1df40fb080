/// The places of a user's files, after the XDG Base Directory Specification 0.8.
struct UserFolders {
  private let environment: (String) -> String?

  /// Looks the places up in an environment.
  init(environment: @escaping (String) -> String?) { self.environment = environment }

  /// The file of past questions; nil if it is switched off by an empty `PIONEER_HISTORY`, or there
  /// is no home to keep it in.
  var history: String? {
    if let chosen = environment("PIONEER_HISTORY") { return chosen.isEmpty ? nil : chosen }
    return folder("XDG_STATE_HOME", ".local/state").map { "\($0)/pioneer/history" }
  }

  /// The configuration file; nil if there is no home to look for it in.
  var configuration: String? { folder("XDG_CONFIG_HOME", ".config").map { "\($0)/pioneer/config" } }

  /// The file of the last conversation; nil if there is no home to keep it in.
  var conversation: String? {
    folder("XDG_STATE_HOME", ".local/state").map { "\($0)/pioneer/conversation" }
  }

  /// The file of the last day that a quote was shown; nil if there is no home to keep it in.
  var lastQuoteDay: String? {
    folder("XDG_STATE_HOME", ".local/state").map { "\($0)/pioneer/quote" }
  }

  /// The folder of the indexes of large texts; nil if there is no home to keep it in.
  var indexes: String? { folder("XDG_CACHE_HOME", ".cache").map { "\($0)/pioneer" } }

  /// The folder for what only the run needs.
  var temporary: String {
    environment("TMPDIR").flatMap { $0.hasPrefix("/") ? $0 : nil } ?? "/tmp"
  }

  /// A base folder; relative values are ignored, as the specification demands.
  private func folder(_ variable: String, _ fallback: String) -> String? {
    if let value = environment(variable), value.hasPrefix("/") { return value }
    guard let home = environment("HOME"), home.hasPrefix("/") else { return nil }
    return "\(home)/\(fallback)"
  }
}
