internal import Narrative
internal import Rendering

/// Reads the text of a configuration file: a line for each key, `key = value`.
struct ConfigurationParser {
  /// The home folder, for which "~" stands.
  let home: String?

  private var configuration = Configuration()

  /// The keys that were set, with their lines.
  private var setOn: [String: Int] = [:]

  /// What is said about names that are given to texts on other lines.
  private var remarks: [(name: String, property: String, value: String, line: Int)] = []

  /// Reads files of a user.
  ///
  /// - Parameter home: The home folder, if there is one.
  init(home: String?) { self.home = home }

  /// What a text says.
  ///
  /// - Throws: `ConfigurationError` for the first line that can't be understood.
  static func parse(_ text: String, home: String?) throws(ConfigurationError) -> Configuration {
    var parser = ConfigurationParser(home: home)
    for (place, line) in ConfigurationLine.lines(of: text).enumerated() {
      guard let line = try ConfigurationLine(line, number: place + 1) else { continue }
      try parser.take(line)
    }
    try parser.settleRemarks()
    return parser.configuration
  }

  private mutating func take(_ line: ConfigurationLine) throws(ConfigurationError) {
    if let first = setOn[line.key] {
      throw line.error("\(line.key) is set on line \(first) already. Keep one of the two.")
    }
    setOn[line.key] = line.number
    if line.key.first == CorpusNames.mark {
      try takeName(line)
    } else if let key = ConfigurationKey(rawValue: line.key) {
      try take(line, as: key)
    } else {
      let nearest = ConfigurationKey.nearest(to: line.key).map { "Did you mean \($0.rawValue)?" }
      let keys = ConfigurationKey.allCases.map(\.rawValue).joined(separator: ", ")
      throw line.error("there is no key “\(line.key)”. \(nearest ?? "The keys are: \(keys)")")
    }
  }

  private mutating func take(
    _ line: ConfigurationLine, as key: ConfigurationKey
  ) throws(ConfigurationError) {
    let number = line.number
    switch key {
    case .corpus: configuration.corpus = .init(value: try texts(line), line: number)
    case .narrator: configuration.narrator = .init(value: try line.narrator(), line: number)
    case .language: configuration.language = .init(value: try line.language(), line: number)
    case .color:
      guard let color = ColorChoice(rawValue: line.value) else {
        throw line.error("color takes auto, always or never.")
      }
      configuration.color = .init(value: color, line: number)
    case .width:
      guard let width = Int(line.value), LineWidth.allowed.contains(width) else {
        throw line.error("width takes \(LineWidth.description).")
      }
      configuration.width = .init(value: width, line: number)
    case .hints: configuration.hints = .init(value: try line.truth(), line: number)
    case .history: configuration.history = .init(value: try line.truth(), line: number)
    case .conversation:
      configuration.conversation = .init(value: try line.truth(), line: number)
    }
  }

  /// Takes a line about a name: `@journal = PATH`, `@journal.narrator = NAME`.
  private mutating func takeName(_ line: ConfigurationLine) throws(ConfigurationError) {
    let parts = line.key.dropFirst().split(separator: ".", omittingEmptySubsequences: false)
    let name = parts[0]
    guard CorpusNames.isName(name), name != CorpusNames.builtIn else {
      throw line.error(
        name == CorpusNames.builtIn
          ? "@\(name) is the story in the program. Choose another name."
          : "a name has letters, digits, - and _ alone: @journal = PATH")
    }
    switch parts.count {
    case 1:
      configuration.names[String(name)] = .init(paths: try paths(line), line: line.number)
    case 2 where ["narrator", "language"].contains(parts[1]):
      remarks.append((String(name), String(parts[1]), line.value, line.number))
    default:
      throw line.error("of @\(name) can be told: @\(name).narrator and @\(name).language")
    }
  }

  /// Adds what is said about names, wherever in the file they are given.
  private mutating func settleRemarks() throws(ConfigurationError) {
    for (name, property, value, number) in remarks {
      let line = ConfigurationLine(key: "@\(name).\(property)", value: value, number: number)
      guard configuration.names[name] != nil else {
        throw line.error("there is no text @\(name). Add a line: @\(name) = PATH")
      }
      if property == "narrator" {
        configuration.names[name]?.narrator = .init(value: try line.narrator(), line: number)
      } else {
        configuration.names[name]?.language = .init(value: try line.language(), line: number)
      }
    }
  }

  /// Paths, and names that may be given further below.
  private func texts(_ line: ConfigurationLine) throws(ConfigurationError) -> [String] {
    try list(line, allowingNames: true)
  }

  private func paths(_ line: ConfigurationLine) throws(ConfigurationError) -> [String] {
    try list(line, allowingNames: false)
  }

  private func list(
    _ line: ConfigurationLine, allowingNames: Bool
  ) throws(ConfigurationError) -> [String] {
    var paths: [String] = []
    for part in line.value.split(separator: ":") {
      let path = UserPath.expanded(part, home: home)
      // The program may be called from any folder.
      guard path.hasPrefix("/") || (allowingNames && path.first == CorpusNames.mark) else {
        throw line.error(
          "“\(path)” must begin with / or ~/, since Pioneer is called from any folder.")
      }
      paths.append(path)
    }
    guard !paths.isEmpty else { throw line.error("\(line.key) takes the path of a text.") }
    return paths
  }
}
