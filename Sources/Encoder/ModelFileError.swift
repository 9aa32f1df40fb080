/// Why a models file can't be used.
package enum ModelFileError: Error, Equatable, CustomStringConvertible {
  /// The system refused to read it, for the reason given in its own words.
  case unreadable(path: String, reason: String)

  /// It is something else, or was written for another version of the program; what tells so is given.
  case foreign(path: String, sign: String)

  /// It is a models file, but parts of it can't be as they were written; what is wrong is given.
  case damaged(path: String, flaw: String)

  /// A model that this version of the program needs isn't in it, or has another number of weights.
  case incomplete(model: String)

  /// A sentence for the user, which names the file.
  package var description: String {
    switch self {
    case .unreadable(let path, let reason):
      "\(path) can't be read: \(reason)."
    case .foreign(let path, let sign):
      "\(path) is not a models file of this version: \(sign)."
    case .damaged(let path, let flaw):
      "\(path) is a damaged models file, which should be copied or made anew: \(flaw)."
    case .incomplete(let model):
      "The models file has no model “\(model)” of this version; .setup/train makes one."
    }
  }
}
