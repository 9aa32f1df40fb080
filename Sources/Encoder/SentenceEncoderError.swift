/// Why texts have no vectors.
package enum SentenceEncoderError: Error, Equatable, CustomStringConvertible {
  /// The system gave no memory.
  case noMemory

  /// The caller didn't want to go on.
  case cancelled

  /// A sentence for the user.
  package var description: String {
    switch self {
    case .noMemory: "There isn't enough memory to read texts."
    case .cancelled: "Reading texts was cancelled."
    }
  }
}
