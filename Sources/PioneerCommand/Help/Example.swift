/// A line for the shell that shows what a command is for.
struct Example: Equatable {
  /// What it does.
  let purpose: String

  /// The line.
  let line: String

  /// Examples as help shows them, and the manual takes them from there: what each does, and below it the
  /// line, set in.
  static func text(_ examples: [Example]) -> String {
    examples.map { "  \($0.purpose):\n\(indent)\($0.line)" }.joined(separator: "\n")
  }

  /// What stands in front of the lines for the shell, and of nothing else.
  static let indent = "    "
}
