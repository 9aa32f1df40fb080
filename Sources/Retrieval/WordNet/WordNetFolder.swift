#if canImport(Glibc)
internal import Glibc
#elseif canImport(Darwin)
internal import Darwin
#endif

/// Where WordNet's files lie.
package enum WordNetFolder {
  /// The folders that packages put them into: Debian's, then Homebrew's.
  package static let customary = [
    "/usr/share/wordnet", "/opt/homebrew/opt/wordnet/dict", "/usr/local/opt/wordnet/dict",
    "/home/linuxbrew/.linuxbrew/opt/wordnet/dict",
  ]

  /// The folder that holds WordNet's files, or nil if none does.
  ///
  /// `PIONEER_WORDNET` decides alone where it is set, and switches WordNet off if it is empty. Then
  /// comes `WNSEARCHDIR`, WordNet's own variable (wnintro(1)), then the customary folders.
  ///
  /// - Parameters:
  ///   - customary: The folders to look in where no variable names one.
  ///   - environment: The value of an environment variable.
  package static func find(
    customary: [String] = customary, environment: (String) -> String?
  ) -> String? {
    if let chosen = environment("PIONEER_WORDNET") { return holdsAll(chosen) ? chosen : nil }
    return ([environment("WNSEARCHDIR")].compactMap(\.self) + customary).first(where: holdsAll)
  }

  /// Whether all files that are read can be read there.
  private static func holdsAll(_ folder: String) -> Bool {
    guard !folder.isEmpty else { return false }
    return PartOfSpeech.allCases.allSatisfy { part in
      ["index", "data"].allSatisfy { kind in
        unsafe "\(folder)/\(kind).\(part.rawValue)".withCString { unsafe access($0, R_OK) } == 0
      }
    }
  }
}
