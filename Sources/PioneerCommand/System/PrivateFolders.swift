internal import Files

/// Folders of the user's own files, which nobody else can look into.
enum PrivateFolders {
  /// The folders made at most, which are those of the XDG defaults below a home that must exist:
  /// ".local", "state" and ours.
  private static let most = 3

  /// Makes the folders above a file where they are missing; whether they are there shows when the file
  /// is written.
  static func create(above path: String) {
    let parts = path.split(separator: "/").dropLast()
    for count in (max(parts.count - most, 0)..<parts.count).map({ $0 + 1 }) {
      unsafe mkdir("/" + parts.prefix(count).joined(separator: "/"), 0o700)
    }
  }
}
