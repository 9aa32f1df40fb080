internal import Narrative
internal import Rendering

/// What holds for a run and from where, in the form of a configuration file.
struct PreferenceReport {
  /// A setting with where it is from.
  private struct Row {
    let key: String
    let value: String?
    let origin: PreferenceOrigin
  }

  private let preferences: Preferences

  /// Tells what a user wants.
  init(_ preferences: Preferences) { self.preferences = preferences }

  /// The report for people: lines of which those that set something could stand in the file.
  var lines: [String] {
    let rows = rows
    let settings = rows.map { row in
      row.value.map { "\(row.key) = \(Self.quoted($0))" } ?? "# \(row.key) = \(hint(row.key))"
    }
    let width = settings.map(\.count).max() ?? 0
    return [heading]
      + zip(rows, settings).map { row, setting in
        setting + String(repeating: " ", count: width - setting.count + 2)
          + "# \(description(of: row.origin))"
      }
  }

  /// The report as JSON, an object for each setting.
  var objects: [JSONObject] {
    rows.map { row in
      var object: JSONObject = [
        "key": .string(row.key), "value": row.value.map { .string($0) } ?? .null,
      ]
      switch row.origin {
      case .option(let name): object["from"] = .string(name)
      case .environment(let variable): object["from"] = .string(variable)
      case .file(let line):
        object["from"] = .string(preferences.path ?? "")
        object["line"] = .integer(line)
      case .standard: object["from"] = .string("default")
      }
      return object
    }
  }

  private var heading: String {
    guard let path = preferences.path else {
      return
        "# There is no place for a configuration file: neither XDG_CONFIG_HOME nor HOME is set."
    }
    return preferences.hasFile ? "# \(path)" : "# There is no file \(path) yet."
  }

  private var rows: [Row] {
    ConfigurationKey.allCases.map(row(of:))
      + preferences.names.all.flatMap { rows(ofTextsNamed: $0) }
  }

  private func row(of key: ConfigurationKey) -> Row {
    switch key {
    case .corpus:
      row(key, preferences.texts.corpus) {
        $0.isEmpty ? "\(CorpusNames.mark)\(CorpusNames.builtIn)" : $0.joined(separator: ":")
      }
    case .narrator: row(key, preferences.texts.narrator) { $0 }
    case .language: row(key, preferences.texts.language) { $0?.tag }
    case .color: row(key, preferences.color, \.rawValue)
    case .width: row(key, preferences.width) { "\($0)" }
    case .hints: row(key, preferences.hints, Self.truth)
    case .history: row(key, preferences.history, Self.truth)
    case .conversation: row(key, preferences.conversation, Self.truth)
    }
  }

  private func row<Value>(
    _ key: ConfigurationKey, _ preference: Preference<Value>, _ text: (Value) -> String?
  ) -> Row {
    Row(key: key.rawValue, value: text(preference.value), origin: preference.origin)
  }

  private func rows(ofTextsNamed name: String) -> [Row] {
    guard let texts = preferences.names[name] else { return [] }
    let key = "\(CorpusNames.mark)\(name)"
    let remarks = [
      ("narrator", texts.narrator?.value, texts.narrator?.line),
      ("language", texts.language?.value?.tag, texts.language?.line),
    ]
    return [
      Row(key: key, value: texts.paths.joined(separator: ":"), origin: .file(line: texts.line))
    ]
      + remarks.compactMap { property, value, line in
        line.map { Row(key: "\(key).\(property)", value: value, origin: .file(line: $0)) }
      }
  }

  private func hint(_ key: String) -> String { ConfigurationKey(rawValue: key)?.value ?? "" }

  private static func truth(_ value: Bool) -> String { value ? "yes" : "no" }

  private static func quoted(_ value: String) -> String {
    value.contains("#") || value.first?.isWhitespace == true ? "\"\(value)\"" : value
  }

  private func description(of origin: PreferenceOrigin) -> String {
    switch origin {
    case .option(let name): name
    case .environment(let variable): variable
    case .file(let line): "line \(line)"
    case .standard: "default"
    }
  }
}
