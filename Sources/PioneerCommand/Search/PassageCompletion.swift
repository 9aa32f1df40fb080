internal import Narrative

/// Completes the number of a passage on a shell's command line.
enum PassageCompletion {
  /// The most numbers that are offered.
  private static let most = 200

  /// The numbers of passages that begin as typed, in the texts that the line names.
  ///
  /// - Parameters:
  ///   - words: The words of the command line.
  ///   - prefix: What is typed of the number.
  static func candidates(_ words: [String], prefix: String) -> [String] {
    var options = CommonOptions.plain
    options.corpus = corpora(in: words)
    options.quiet = true
    guard let narrative = try? options.preferences().texts.selection.openNarrative() else {
      return []
    }
    return Array(
      narrative.passages.indices.lazy.map { narrative.identifier(ofPassage: $0) }
        .filter { $0.hasPrefix(prefix) }.prefix(most))
  }

  /// The values of `--corpus` among the words of a line that may not be finished.
  private static func corpora(in words: [String]) -> [String] {
    let home = Environment["HOME"]
    let joined = words.filter { $0.hasPrefix("--corpus=") }.map { $0.dropFirst("--corpus=".count) }
    let separate = zip(words, words.dropFirst()).filter { $0.0 == "--corpus" }.map { $0.1[...] }
    return (joined + separate).map { UserPath.expanded($0, home: home) }
  }
}
