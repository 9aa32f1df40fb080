/// What a reader should know about a text that was taken all the same.
package enum SourceWarning: Equatable, Sendable {
  /// The encoding had to be assumed, or wasn't clean.
  case encoding(name: String, EncodingProblem)

  /// The file changed its length while it was read.
  case changedWhileRead(name: String)
}

extension SourceWarning: CustomStringConvertible {
  /// One sentence that names the file.
  package var description: String {
    switch self {
    case .encoding(let name, .assumedWindows1252):
      "\(name): isn't UTF-8; read as Windows-1252."
    case .encoding(let name, .partlyWindows1252):
      "\(name): is UTF-8 only in part; the rest is read as Windows-1252."
    case .encoding(let name, .encodedTwice):
      "\(name): was made UTF-8 twice (“â€™”); read as it was before."
    case .encoding(let name, .repaired(let count)):
      "\(name): \(count) \(count == 1 ? "byte is" : "bytes are") damaged, shown as \u{FFFD}."
    case .encoding(let name, .endsInsideCharacter):
      "\(name): ends in the middle of a character, which is left out; is the file complete?"
    case .encoding(let name, .misleadingByteOrderMark):
      "\(name): is marked as UTF-16 but isn't; read as UTF-8."
    case .changedWhileRead(let name):
      "\(name): changed while it was read; what was read is used."
    }
  }

  /// The same warning about another name.
  func renamed(_ name: String) -> SourceWarning {
    switch self {
    case .encoding(_, let problem): .encoding(name: name, problem)
    case .changedWhileRead: .changedWhileRead(name: name)
    }
  }
}
