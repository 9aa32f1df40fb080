/// Where a choice is from.
enum PreferenceOrigin: Equatable, Sendable {
  /// An option of the command line.
  case option(String)

  /// A variable of the environment.
  case environment(String)

  /// A line of the configuration file.
  case file(line: Int)

  /// Nobody chose.
  case standard
}

/// Something that the user can choose, with where the choice is from.
struct Preference<Value> {
  let value: Value
  let origin: PreferenceOrigin

  /// The first choice that was made: the option's, else the environment's, else the file's.
  ///
  /// - Parameters:
  ///   - option: The option's name and what it says; nil where it isn't given.
  ///   - environment: The variable and what it says; nil where it isn't set.
  ///   - entry: What the file says.
  ///   - standard: What holds where nobody chose.
  init(
    option: (name: String, value: Value)?, environment: (variable: String, value: Value)? = nil,
    entry: Configuration.Entry<Value>?, standard: Value
  ) where Value: Equatable {
    if let option {
      (value, origin) = (option.value, .option(option.name))
    } else if let environment {
      (value, origin) = (environment.value, .environment(environment.variable))
    } else if let entry {
      (value, origin) = (entry.value, .file(line: entry.line))
    } else {
      (value, origin) = (standard, .standard)
    }
  }

  /// A choice that was made elsewhere.
  init(_ value: Value, _ origin: PreferenceOrigin) {
    self.value = value
    self.origin = origin
  }
}

extension Preference: Sendable where Value: Sendable {}
