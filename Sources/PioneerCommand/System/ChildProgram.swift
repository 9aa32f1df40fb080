internal import Files

/// Another program that has the terminal for a while.
enum ChildProgram {
  /// How it ended.
  enum Ending: Equatable {
    /// By itself, with a status.
    case exited(Int32)
    /// By a signal.
    case signalled
    /// It never began; the system's error number says why.
    case notStarted(Int32)
  }

  /// Starts a program, without a shell, and waits for its end.
  ///
  /// Keys that interrupt are for that program meanwhile.
  ///
  /// - Parameters:
  ///   - words: Its name or path, and its arguments.
  ///   - input: The stream that becomes its standard input; nil for ours.
  ///   - other: A stream that it mustn't have, such as the other end of a pipe.
  ///   - whileRunning: What is done between its start and its end.
  static func run(
    _ words: [String], input: Int32? = nil, without other: Int32? = nil,
    whileRunning: (_ isStarted: Bool) -> Void = { _ in }
  ) -> Ending {
    let signals = [SIGINT, SIGQUIT, SIGPIPE]
    let handlers = signals.map { signal($0, SIG_IGN) }
    defer { for (number, handler) in zip(signals, handlers) { signal(number, handler) } }
    let process: pid_t
    switch start(words, input: input, without: other, defaultSignals: signals) {
    case .success(let started): process = started
    case .failure(let failure):
      whileRunning(false)
      return .notStarted(failure.code)
    }
    whileRunning(true)
    var status: Int32 = 0
    while unsafe waitpid(process, &status, 0) < 0, errno == EINTR {}
    return status & 0x7F == 0 ? .exited(status >> 8 & 0xFF) : .signalled
  }

  private static func start(
    _ words: [String], input: Int32?, without other: Int32?, defaultSignals: [Int32]
  ) -> Result<pid_t, FileFailure> {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    if let input {
      unsafe posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
      unsafe posix_spawn_file_actions_addclose(&actions, input)
    }
    if let other { unsafe posix_spawn_file_actions_addclose(&actions, other) }
    var attributes = posix_spawnattr_t()
    unsafe posix_spawnattr_init(&attributes)
    defer { unsafe posix_spawnattr_destroy(&attributes) }
    var set = sigset_t()
    unsafe sigemptyset(&set)
    for number in defaultSignals { unsafe sigaddset(&set, number) }
    unsafe posix_spawnattr_setsigdefault(&attributes, &set)
    unsafe posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
    let arguments = unsafe words.map { unsafe strdup($0) } + [nil]
    defer {
      for place in unsafe arguments.indices { unsafe free(arguments[place]) }
    }
    var process: pid_t = 0
    let code = unsafe posix_spawnp(&process, words[0], &actions, &attributes, arguments, environ)
    return code == 0 ? .success(process) : .failure(FileFailure(code: code))
  }
}
