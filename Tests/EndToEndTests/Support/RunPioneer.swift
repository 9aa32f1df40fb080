import TestSupport

/// The environment of a user in a UTF-8 locale whose home can't be written to, not even by root.
let pipeEnvironment = [
  "LC_ALL": "C.UTF-8", "HOME": "/dev/null", "PATH": "/usr/local/bin:/usr/bin:/bin",
  "SWIFT_BACKTRACE": "enable=no", "PIONEER_THREADS": "1",
]

/// Runs the program with pipes for its standard streams.
///
/// - Parameters:
///   - arguments: Its arguments.
///   - input: What it reads.
///   - environment: What to change in the usual environment.
func runPioneer(
  _ arguments: [String], input: some Sequence<UInt8> = [], environment: [String: String] = [:],
  currentFolder: String? = nil
) throws -> ProcessResult {
  try runProcess(
    builtProgram("pioneer"), arguments, environment: pipeEnvironment.merging(environment) { $1 },
    standardInput: Array(input), currentFolder: currentFolder)
}

/// Runs a script of bash, in which `$0` is the program.
func runScript(_ script: String, _ arguments: [String] = []) throws -> ProcessResult {
  try runProcess(
    "/bin/bash", ["-c", script, builtProgram("pioneer")] + arguments, environment: pipeEnvironment)
}

extension ProcessResult {
  /// The lines of the standard output, of which the last must be whole too.
  var lines: [String] {
    get throws {
      guard output.isEmpty || output.last == UInt8(ascii: "\n") else {
        throw TestFailure("The last line is cut off: \(outputText)")
      }
      return outputText.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
        .map(String.init)
    }
  }

  /// Whether neither output holds a byte that could act on a terminal.
  var isPlainText: Bool {
    (output + errorOutput).allSatisfy { $0 >= 0x20 && $0 != 0x7F || $0 == UInt8(ascii: "\n") }
  }
}
