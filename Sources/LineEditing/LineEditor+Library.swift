internal import CEditLine

extension LineEditor {
  /// The version of libedit that the program was built with.
  package static var libraryVersion: String { "\(LIBEDIT_MAJOR).\(LIBEDIT_MINOR)" }
}
