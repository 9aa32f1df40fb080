internal import CTestSupport
import Files

/// What became of a process that ran to its end.
package struct ProcessResult: Sendable {
  /// How it ended.
  package let status: TerminationStatus

  /// All that it wrote to its standard output.
  package let output: [UInt8]

  /// All that it wrote to its standard error.
  package let errorOutput: [UInt8]

  /// The standard output as text; invalid UTF-8 is repaired.
  package var outputText: String { String(decoding: output, as: UTF8.self) }

  /// The standard error as text; invalid UTF-8 is repaired.
  package var errorText: String { String(decoding: errorOutput, as: UTF8.self) }
}

/// Runs a program to its end, with pipes as its standard input, output and error.
///
/// Input and outputs may be of any size. The program inherits no other open file. It is killed
/// when the time is up, which is an error. Its status is 127 if it can't be started.
///
/// - Parameters:
///   - path: The program's absolute path.
///   - arguments: Its arguments, without its name.
///   - environment: All of its environment.
///   - currentFolder: Where it runs, by default where the tests do.
package func runProcess(
  _ path: String, _ arguments: [String] = [], environment: [String: String] = [:],
  standardInput: [UInt8] = [], currentFolder: String? = nil, timeout: Duration = .seconds(240)
) throws -> ProcessResult {
  let input = try Pipe()
  let output = try Pipe()
  let errors = try Pipe()
  let process = unsafe try withCStrings([path] + arguments) { arguments in
    unsafe try withCStrings(environmentStrings(environment)) { environment in
      unsafe CTestSupport_start(
        path, arguments, environment, currentFolder, input.readEnd, output.writeEnd,
        errors.writeEnd)
    }
  }
  guard process > 0 else { throw TestFailure("Can't run \(path): error \(errno)") }
  input.closeReadEnd()
  output.closeWriteEnd()
  errors.closeWriteEnd()

  let deadline = Deadline(after: timeout)
  let exchange = PipeExchange(
    input: input, standardInput: standardInput, outputs: [output, errors])
  let isFinished = try exchange.run(until: deadline)
  if !isFinished { kill(process, SIGKILL) }
  var status: Int32 = 0
  while unsafe waitpid(process, &status, 0) < 0 && errno == EINTR {}
  guard isFinished else { throw TestFailure("\(path) \(arguments) still ran after \(timeout)") }
  return ProcessResult(
    status: TerminationStatus(waitStatus: status), output: exchange.received[0],
    errorOutput: exchange.received[1])
}
