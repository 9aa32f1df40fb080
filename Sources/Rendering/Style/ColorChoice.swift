/// When output is styled, as chosen by `--color`.
package enum ColorChoice: String, CaseIterable, Sendable {
  /// As the terminal and the environment suggest.
  case auto
  /// Whatever the output goes to.
  case always
  /// Not at all.
  case never

  /// What the environment asks for, with the variable that does; nil if it leaves the choice.
  ///
  /// What counts, in this order: `NO_COLOR` if not empty (no-color.org); `CLICOLOR_FORCE` if neither empty
  /// nor 0, and `CLICOLOR` if 0 (bixense.com/clicolors).
  ///
  /// - Parameter environment: Looks up an environment variable.
  package static func wish(
    environment: (String) -> String?
  ) -> (choice: ColorChoice, variable: String)? {
    if let refusal = environment("NO_COLOR"), !refusal.isEmpty { return (.never, "NO_COLOR") }
    if let force = environment("CLICOLOR_FORCE"), !force.isEmpty, force != "0" {
      return (.always, "CLICOLOR_FORCE")
    }
    return environment("CLICOLOR") == "0" ? (.never, "CLICOLOR") : nil
  }

  /// Whether a stream is styled: by itself, if it is a terminal of a type that says so.
  ///
  /// - Parameters:
  ///   - isTerminal: Whether the stream is a terminal.
  ///   - type: The value of the environment variable `TERM`; nil where it isn't set.
  /// - Returns: Whether escape sequences may be written to the stream.
  package func isStyled(isTerminal: Bool, type: String?) -> Bool {
    switch self {
    case .always: true
    case .never: false
    case .auto: isTerminal && !["", "dumb", "unknown"].contains(type ?? "")
    }
  }
}
