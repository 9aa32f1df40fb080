extension CommonOptions {
  /// What the user wants, by these options, the environment and the configuration file.
  ///
  /// - Parameter wantsHints: What the options of a chat say about hints.
  /// - Throws: `ConfigurationFileError`, `UnknownCorpusName`.
  func preferences(wantsHints: Bool? = nil) throws -> Preferences {
    let path = UserFolders { Environment[$0] }.configuration
    return try Preferences(
      self, wantsHints: wantsHints, environment: { Environment[$0] },
      configuration: ConfigurationFile.load(path, home: Environment["HOME"]))
  }
}
