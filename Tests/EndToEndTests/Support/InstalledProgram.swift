import Foundation

/// Whether a program is installed where Debian has its programs.
func isInstalled(_ name: String) -> Bool {
  ["/bin", "/usr/bin", "/usr/games", "/usr/local/bin"].contains {
    FileManager.default.isExecutableFile(atPath: "\($0)/\(name)")
  }
}
