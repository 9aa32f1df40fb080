/// The script that makes a shell complete command lines, with the names of texts added to what the
/// argument parser writes.
///
/// The parser completes an option either from files or from what the program tells. For the latter bash
/// would expand what is told, and so run what a file is called.
enum CompletionScript {
  /// What lists the names; they are letters, digits and signs that no shell expands.
  private static let namesCommand = "config --names 2>/dev/null"

  /// A script that the parser wrote, with names after `--corpus`.
  ///
  /// - Parameter script: The script for bash, zsh or fish; another text stays as it is.
  static func offeringNames(_ script: String) -> String {
    let lines = script.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if script.hasPrefix("#!/bin/bash\n") { return bash(lines).joined(separator: "\n") }
    if script.hasPrefix("#compdef ") { return lines.map(zsh).joined(separator: "\n") }
    if script.hasPrefix("function __pioneer") { return lines.map(fish).joined(separator: "\n") }
    return script
  }

  private static func bash(_ lines: [String]) -> [String] {
    let names = "$(\"${COMP_WORDS[0]}\" \(namesCommand))"
    // A name is no file, whose mark would be quoted.
    let unquoted = "[[ \"${cur}\" != @* ]] || compopt +o filenames 2>/dev/null"
    var result: [String] = []
    var follows = false
    for line in lines {
      result.append(line)
      if follows {
        result += [
          "        __pioneer_add_completions -W \"\(names)\"", "        \(unquoted)",
          "        return",
          "        ;;",
          // Where bash parts words at the mark, as it does for names of hosts.
          "    '@')", "        __pioneer_add_completions -W \"\(names)\"", "        \(unquoted)",
        ]
      }
      follows = line == "    '--corpus')"
    }
    return result
  }

  private static func zsh(_ line: String) -> String {
    guard line.contains("'*--corpus["), line.hasSuffix(":_files'") else { return line }
    return line.dropLast("_files'".count)
      + "{compadd -- ${(f)\"$(\"${command_name}\" \(namesCommand))\"}; _files}'"
  }

  private static func fish(_ line: String) -> String {
    guard line.contains(" -l 'corpus' "), line.hasSuffix(" -rF") else { return line }
    return line + "a '(command pioneer \(namesCommand))'"
  }
}
