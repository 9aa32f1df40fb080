/// Why a text could not be taken into a narrative.
package enum SourceError: Error, Equatable {
  /// There is no such file.
  case notFound(name: String)

  /// The path names a folder where a file is needed.
  case folder(name: String)

  /// The system refused; `reason` is its own word for it, such as "Permission denied".
  case unreadable(name: String, reason: String)

  /// The file has nothing in it but white space.
  case empty(name: String)

  /// The file holds NUL bytes, as no text does.
  case binary(name: String)

  /// The bytes stop being UTF-8 at an offset from the start of the file.
  case notUTF8(name: String, byteOffset: Int)

  /// The file is text, yet no sentence was found in it.
  case noSentences(name: String)
}

extension SourceError: CustomStringConvertible {
  /// One sentence that names the file and the way out.
  package var description: String {
    switch self {
    case .notFound(let name):
      "\(name): no such file. Check the path given to --corpus or in PIONEER_CORPUS."
    case .folder(let name):
      "\(name): is a folder. Name a text file inside it."
    case .unreadable(let name, let reason):
      "\(name): can't be read (\(reason))."
    case .empty(let name):
      "\(name): is empty. Name a file with some text in it."
    case .binary(let name):
      "\(name): isn't plain text (it holds NUL bytes). Convert it to a UTF-8 text file first."
    case .notUTF8(let name, let byteOffset):
      "\(name): isn't UTF-8 text (see byte \(byteOffset)). Convert it with iconv -t UTF-8."
    case .noSentences(let name):
      "\(name): has no sentence in it, only headings. Name a text with sentences."
    }
  }
}
