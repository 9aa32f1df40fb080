import Foundation

/// Why a measurement can't be made.
enum BenchmarkError: Error, CustomStringConvertible {
  /// A program isn't there, or can't be started.
  case noProgram(String, reason: String)

  /// A program ended with a status that tells a failure.
  case failed(String, status: Int32)

  /// A file isn't there.
  case noFile(String)

  /// One sentence that names the thing and the way out.
  var description: String {
    switch self {
    case .noProgram(let name, let reason):
      "\(name): can't be started (\(reason)). Install it, or build the products pioneer and benchmarks alike."
    case .failed(let command, let status):
      "\(command): ended with status \(status). Run it by itself to see why."
    case .noFile(let path):
      "\(path): no such file. See the README's section on figures for how to make it."
    }
  }
}

/// A program that is run to its end, with what it took.
struct ChildProcess {
  /// What it wrote to standard output.
  let output: String

  /// The seconds from its start to its end.
  let seconds: Double

  /// The seconds that processors worked for it.
  let processorSeconds: Double

  /// The most memory it had at once, in megabytes.
  let peakMegabytes: Double

  /// Its exit status.
  let status: Int32

  /// The program, beside this one.
  static var pioneer: String {
    URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent().path + "/pioneer"
  }

  /// Runs a program and waits for it; what it writes to standard error is thrown away.
  ///
  /// - Parameters:
  ///   - arguments: Its path, or its name in the PATH, and its arguments.
  ///   - cacheHome: The folder of its caches.
  ///   - inputPath: The file that it reads as standard input.
  /// - Throws: `BenchmarkError` if it can't be started.
  init(_ arguments: [String], cacheHome: String, inputPath: String = "/dev/null") throws {
    let environment =
      ProcessInfo.processInfo.environment.filter { $0.key != "XDG_CACHE_HOME" }
      .map { "\($0.key)=\($0.value)" } + ["XDG_CACHE_HOME=\(cacheHome)"]
    let path = "\(cacheHome)/output"
    Self.forgetOwnPeak()
    let start = ContinuousClock.now
    let child = try Self.spawn(
      arguments, environment, inputPath: inputPath, outputPath: path)
    var status: Int32 = 0
    var usage = rusage()
    while unsafe wait4(child, &status, 0, &usage) < 0, errno == EINTR {}
    seconds = (ContinuousClock.now - start) / .seconds(1)
    processorSeconds = Self.seconds(usage.ru_utime) + Self.seconds(usage.ru_stime)
    #if canImport(Darwin)
    peakMegabytes = Double(usage.ru_maxrss) / 1e6
    #else
    peakMegabytes = Double(usage.ru_maxrss) / 1000
    #endif
    self.status = status & 0x7F == 0 ? status >> 8 & 0xFF : -1
    output = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
  }

  private static func seconds(_ time: timeval) -> Double {
    Double(time.tv_sec) + Double(time.tv_usec) / 1e6
  }

  /// Lets Linux forget the most memory this program had at once, which would count as the child's.
  private static func forgetOwnPeak() {
    try? Data("5".utf8).write(to: URL(fileURLWithPath: "/proc/self/clear_refs"))
  }

  private static func spawn(
    _ arguments: [String], _ environment: [String], inputPath: String, outputPath: String
  ) throws -> pid_t {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_addopen(&actions, 0, inputPath, O_RDONLY, 0)
    unsafe posix_spawn_file_actions_addopen(
      &actions, 1, outputPath, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    unsafe posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    let argumentPointers = unsafe arguments.map { unsafe strdup($0) } + [nil]
    let environmentPointers = unsafe environment.map { unsafe strdup($0) } + [nil]
    defer {
      for index in unsafe argumentPointers.indices { unsafe free(argumentPointers[index]) }
      for index in unsafe environmentPointers.indices { unsafe free(environmentPointers[index]) }
    }
    var child = pid_t()
    let code = unsafe posix_spawnp(
      &child, arguments[0], &actions, nil, argumentPointers, environmentPointers)
    guard code == 0 else {
      throw BenchmarkError.noProgram(arguments[0], reason: unsafe String(cString: strerror(code)))
    }
    return child
  }
}
