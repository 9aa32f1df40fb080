internal import Narrative
internal import Retrieval

/// Which texts the user wants to ask, and what the user says about them.
struct TextPreferences: Sendable {
  /// The texts, as they are named; none for the built-in story.
  let corpus: Preference<[String]>

  /// Who tells them; overrides what they declare.
  let narrator: Preference<String?>

  /// Their language, where it isn't to be told by their words.
  let language: Preference<Language?>

  /// What is to be opened.
  let selection: TextSelection

  /// Weighs up what was said where.
  ///
  /// - Parameters:
  ///   - options: The options of the command line.
  ///   - environment: Looks up a variable.
  ///   - file: What the configuration file says.
  /// - Throws: `UnknownCorpusName`.
  init(
    _ options: CommonOptions, environment: (String) -> String?, file: Configuration
  ) throws(UnknownCorpusName) {
    let chosen = Self.chosen(options, environment)
    corpus = chosen ?? Preference(option: nil, entry: file.corpus, standard: [])
    let named = try file.names.resolve(corpus.value)
    // What the file says of its own texts isn't said of others.
    let isOwn = chosen == nil
    narrator = Preference(
      option: options.narrator.map { ("--narrator", $0) },
      entry: (isOwn ? file.narrator.map { .init(value: $0.value, line: $0.line) } : nil)
        ?? named.narrator, standard: nil)
    language = Preference(
      option: options.language.map { ("--language", $0) },
      entry: (isOwn ? file.language.map { .init(value: $0.value, line: $0.line) } : nil)
        ?? named.language, standard: nil)
    selection = TextSelection(
      paths: named.paths, narrator: narrator.value, language: language.value,
      models: (options.models ?? environment("PIONEER_MODELS")).flatMap { $0.isEmpty ? nil : $0 },
      voices: options.includesApparatus ? .all : .narrator, isQuiet: options.quiet)
  }

  private static func chosen(
    _ options: CommonOptions, _ environment: (String) -> String?
  ) -> Preference<[String]>? {
    if !options.corpus.isEmpty { return Preference(options.corpus, .option("--corpus")) }
    let variable = "PIONEER_CORPUS"
    let paths = (environment(variable) ?? "").split(separator: ":").map(String.init)
    return paths.isEmpty ? nil : Preference(paths, .environment(variable))
  }
}
