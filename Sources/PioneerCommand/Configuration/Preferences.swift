internal import Rendering

/// What the user wants of a run: by options, else the environment, else the configuration file.
struct Preferences: Sendable {
  /// The configuration file, whether it is there or not; nil where there is no home for one.
  let path: String?

  /// Whether it is there.
  let hasFile: Bool

  /// The texts to ask.
  let texts: TextPreferences

  /// When output is styled.
  let color: Preference<ColorChoice>

  /// The most columns of a line.
  let width: Preference<Int>

  /// Whether a chat suggests the rest of a line.
  let hints: Preference<Bool>

  /// Whether the lines typed in chats are kept.
  let history: Preference<Bool>

  /// Whether the last conversation is kept.
  let conversation: Preference<Bool>

  /// The texts that have names.
  let names: CorpusNames

  /// Where the lines typed in chats are kept; nil if they aren't.
  let historyFile: String?

  /// Where the last conversation is kept, if it is; nil where there is no home for it.
  let conversationFile: String?

  /// Whether to print one JSON object a line.
  let json: Bool

  /// How many ranked passages and sentences to list.
  let top: Int

  /// Whether to print the words alone.
  let quiet: Bool

  /// Weighs up what was said where.
  ///
  /// - Parameters:
  ///   - options: The options of the command line.
  ///   - wantsHints: What the options say about hints.
  ///   - environment: Looks up a variable.
  ///   - configuration: What the configuration file says; nil where there is none.
  /// - Throws: `UnknownCorpusName`.
  init(
    _ options: CommonOptions, wantsHints: Bool? = nil, environment: @escaping (String) -> String?,
    configuration: Configuration?
  ) throws(UnknownCorpusName) {
    let file = configuration ?? Configuration()
    let folders = UserFolders(environment: environment)
    path = folders.configuration
    hasFile = configuration != nil
    json = options.json
    top = options.top
    quiet = options.quiet
    names = file.names

    texts = try TextPreferences(options, environment: environment, file: file)
    color = Self.color(options.color, environment, file.color)
    width = Preference(
      option: options.width.map { ("--width", $0) }, entry: file.width,
      standard: LineWidth.standard)
    hints = Preference(
      option: wantsHints.map { ($0 ? "--hints" : "--no-hints", $0) }, entry: file.hints,
      standard: true)
    history = Preference(
      option: nil,
      environment: environment("PIONEER_HISTORY").map { ("PIONEER_HISTORY", !$0.isEmpty) },
      entry: file.history, standard: true)
    historyFile = history.value ? folders.history : nil
    conversation = Preference(option: nil, entry: file.conversation, standard: false)
    conversationFile = folders.conversation
  }

  private static func color(
    _ option: ColorChoice?, _ environment: (String) -> String?,
    _ entry: Configuration.Entry<ColorChoice>?
  ) -> Preference<ColorChoice> {
    let wish = ColorChoice.wish(environment: environment)
    // "auto" is what suits the terminal and the environment.
    if let option, option != .auto || wish == nil { return Preference(option, .option("--color")) }
    return Preference(
      option: nil, environment: wish.map { ($0.variable, $0.choice) }, entry: entry,
      standard: .auto)
  }
}
