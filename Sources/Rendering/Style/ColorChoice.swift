/// When output is styled, as chosen by `--color`.
package enum ColorChoice: String, CaseIterable, Sendable {
  /// As the terminal and the environment suggest.
  case auto
  /// Whatever the output goes to.
  case always
  /// Not at all.
  case never

  /// Whether a stream is styled, judged for standard output and standard error separately.
  ///
  /// What counts, in this order: the option; `NO_COLOR` if not empty (no-color.org); `CLICOLOR_FORCE` if neither empty
  /// nor 0 (bixense.com/clicolors); and last, a stream is styled if it is a terminal, unless
  /// `CLICOLOR` is 0 or `TERM` is `dumb`.
  ///
  /// - Parameters:
  ///   - isTerminal: Whether the stream is a terminal.
  ///   - environment: Looks up an environment variable.
  /// - Returns: Whether escape sequences may be written to the stream.
  package func isStyled(isTerminal: Bool, environment: (String) -> String?) -> Bool {
    switch self {
    case .always: return true
    case .never: return false
    case .auto: break
    }
    if let refusal = environment("NO_COLOR"), !refusal.isEmpty {
      return false
    }
    if let force = environment("CLICOLOR_FORCE"), !force.isEmpty, force != "0" {
      return true
    }
    return isTerminal && environment("CLICOLOR") != "0" && environment("TERM") != "dumb"
  }
}
