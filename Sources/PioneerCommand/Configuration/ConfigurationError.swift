/// Why a configuration can't be understood.
struct ConfigurationError: Error, Equatable {
  /// The line, counted from 1.
  let line: Int

  /// What is wrong with it and what would be right.
  let reason: String
}

/// Why a configuration file can't be used.
enum ConfigurationFileError: Error, Equatable, CustomStringConvertible {
  /// It is there and can't be read; the system's own word for it.
  case unreadable(path: String, reason: String)

  /// It is too long to be one.
  case tooLong(path: String)

  /// It isn't a text in UTF-8.
  case notText(path: String)

  /// A line isn't as it should be.
  case malformed(path: String, ConfigurationError)

  /// One sentence for the user that names the file and the way out.
  var description: String {
    switch self {
    case .unreadable(let path, let reason):
      "\(path): can't be read (\(reason)). Make it readable, or take it away."
    case .tooLong(let path): "\(path): is too long for a configuration file."
    case .notText(let path): "\(path): isn't a text in UTF-8."
    case .malformed(let path, let error): "\(path):\(error.line): \(error.reason)"
    }
  }
}
