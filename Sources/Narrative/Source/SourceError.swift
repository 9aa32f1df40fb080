/// Why a text could not be taken into a narrative.
package enum SourceError: Error, Equatable {
  /// There is no such file.
  case notFound(name: String)

  /// The path names a folder where a file is needed.
  case folder(name: String)

  /// The path names a device or socket.
  case notAFile(name: String)

  /// The system refused; `reason` is its own word for it, such as "Permission denied".
  case unreadable(name: String, reason: String)

  /// The file has nothing in it but white space.
  case empty(name: String)

  /// The file holds NUL bytes or other controls, as no text does.
  case binary(name: String)

  /// The file holds its text in a form that another program can turn into text.
  case foreign(name: String, FileSignature)

  /// The file is larger than a limit in bytes.
  case tooLarge(name: String, limit: Int)

  /// The file's name says that it holds no prose; `kind` is what stands after its last stop.
  case notProse(name: String, kind: String)

  /// The same file was already read by another name.
  case repeated(name: String)

  /// A folder holds no file that could be a text.
  case noFiles(name: String)

  /// The file is text, yet no sentence was found in it.
  case noSentences(name: String)
}

extension SourceError: CustomStringConvertible {
  /// One sentence that names the file and the way out.
  package var description: String {
    switch self {
    case .notFound("-"):
      "-: no such file. What comes through a pipe is read by --corpus /dev/stdin."
    case .notFound(let name):
      "\(name): no such file. Check how the path is written."
    case .folder(let name):
      "\(name): is a folder. Name a text file inside it."
    case .notAFile(let name):
      "\(name): isn't a file or folder. Name a text file."
    case .unreadable(let name, let reason):
      "\(name): can't be read (\(reason))."
    case .empty(let name):
      "\(name): is empty. Name a file with some text in it."
    case .binary(let name):
      "\(name): isn't plain text. Name a text file."
    case .foreign(let name, let signature):
      "\(name): is \(signature.kind). Turn it into text: \(signature.command(for: name))"
    case .tooLarge(let name, let limit):
      "\(name): is larger than \(limit >> 20) MiB. Split it: split -C \(limit >> 21)m "
        + FileName.quoted(name)
    case .notProse(let name, let kind):
      "\(name): .\(kind) files hold no prose. Name the file itself to read it anyway."
    case .repeated(let name):
      "\(name): is the same file as one already read."
    case .noFiles(let name):
      "\(name): has no text file in it that can be used."
    case .noSentences(let name):
      "\(name): has no sentence to quote in it. Name a text with sentences."
    }
  }

  /// The name of the file or folder.
  package var name: String {
    switch self {
    case .notFound(let name), .folder(let name), .notAFile(let name), .unreadable(let name, _),
      .empty(let name), .binary(let name), .foreign(let name, _), .tooLarge(let name, _),
      .notProse(let name, _), .repeated(let name), .noFiles(let name), .noSentences(let name):
      name
    }
  }

  /// Whether the file might hold a story: it isn't passed over for what it is or was already read.
  package var isTrouble: Bool {
    switch self {
    case .notProse, .repeated, .notAFile: false
    default: true
    }
  }

  /// The same error about the path the user gave instead of the short name.
  func renamed(_ path: String) -> SourceError {
    switch self {
    case .empty: .empty(name: path)
    case .binary: .binary(name: path)
    case .foreign(_, let signature): .foreign(name: path, signature)
    case .tooLarge(_, let limit): .tooLarge(name: path, limit: limit)
    default: self
    }
  }
}
