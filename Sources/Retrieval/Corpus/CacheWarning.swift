internal import Files
internal import Narrative

/// What went wrong with the cache while the corpus could be read all the same.
package enum CacheWarning: Error, Sendable, Equatable {
  /// Nothing can be written to the folder, so the next start takes as long again.
  case notWritable(folder: String, reason: String)

  /// The index file wasn't one, or not as it was written, and was built anew.
  case replaced(path: String, reason: String)
}

extension CacheWarning: CustomStringConvertible {
  /// One sentence that says what it means for the user.
  package var description: String {
    switch self {
    case .notWritable(let folder, let reason):
      "\(folder): the index can't be kept there (\(reason)); it is built again every time."
    case .replaced(let path, let reason):
      "\(path): \(reason); the index was built anew."
    }
  }
}

extension SectionFileError {
  /// What is wrong with the file, or nil if there is none.
  var reason: String? {
    switch self {
    case .missing: nil
    case .unreadable(let failure): "it can't be read (\(failure))"
    case .foreign: "it isn't an index"
    case .otherVersion: "it was written by another version of the program"
    case .truncated: "it was cut short"
    case .damaged: "it was damaged"
    }
  }
}
