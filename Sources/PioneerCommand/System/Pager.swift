internal import Files

/// The program that shows long output page by page.
struct Pager: Equatable {
  /// Its name and its arguments.
  let words: [String]

  /// What the environment wants: the words of `PAGER`, where quotation marks hold words together but
  /// nothing else is read as a shell would, or `less -FIRX` where it isn't set.
  ///
  /// - Returns: Nil where `PAGER` is empty, or the terminal can't show pages.
  init?(environment: (String) -> String?) {
    if ["", "dumb"].contains(environment("TERM") ?? "") { return nil }
    let words = Self.words(of: environment("PAGER") ?? "less -FIRX")
    if words.isEmpty || words == ["cat"] { return nil }
    self.words = words
  }

  /// The words of a command line: parted by spaces, but for those between quotation marks of one kind or
  /// after a backslash.
  private static func words(of command: String) -> [String] {
    var words: [String] = []
    var word: String?
    var quotation: Character?
    var rest = command[...]
    while let character = rest.popFirst() {
      switch character {
      case "\\" where quotation != "'":
        word = (word ?? "") + (rest.popFirst().map(String.init) ?? "\\")
      case quotation: quotation = nil
      case "\"", "'":
        if quotation == nil {
          quotation = character
          word = word ?? ""
        } else {
          word?.append(character)
        }
      case " " where quotation == nil:
        if let ended = word { words.append(ended) }
        word = nil
      default: word = (word ?? "") + String(character)
      }
    }
    return words + (word.map { [$0] } ?? [])
  }

  /// Shows text and waits until the user has seen enough.
  ///
  /// - Returns: Whether the pager did its work; one that couldn't be started, or ended with an error, may
  ///   have shown nothing.
  func show(_ bytes: [UInt8]) -> Bool {
    var ends: [Int32] = [-1, -1]
    guard unsafe pipe(&ends) == 0 else { return false }
    // The pager's keys are for the pager, and a user who leaves it early does no harm.
    let signals = [SIGINT, SIGQUIT, SIGPIPE]
    let handlers = signals.map { signal($0, SIG_IGN) }
    defer { for (number, handler) in zip(signals, handlers) { signal(number, handler) } }
    // What less does unless the user says otherwise, so that style is shown as such.
    unsafe setenv("LESS", "FIRX", 0)
    let process = spawn(reading: ends[0], closing: ends[1], defaultSignals: signals)
    close(ends[0])
    guard let process else {
      close(ends[1])
      return false
    }
    try? FileOutput.write(bytes, to: ends[1])
    close(ends[1])
    var status: Int32 = 0
    while unsafe waitpid(process, &status, 0) < 0, errno == EINTR {}
    // What a signal ends was left by the user.
    let isEndedBySignal = status & 0x7F != 0
    return isEndedBySignal || status >> 8 & 0xFF == 0
  }

  /// Starts the program with the end of a pipe as its standard input.
  private func spawn(
    reading input: Int32, closing other: Int32, defaultSignals: [Int32]
  ) -> pid_t? {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
    unsafe posix_spawn_file_actions_addclose(&actions, input)
    unsafe posix_spawn_file_actions_addclose(&actions, other)
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
    let code = unsafe posix_spawnp(
      &process, words[0], &actions, &attributes, arguments, environ)
    return code == 0 ? process : nil
  }
}
