internal import Files
internal import Narrative

/// What signals do to the process outside the line editor.
enum ProcessSignals {
  /// A closed pipe ends the program silently, an interrupt ends it with 130, and none that ends it
  /// leaves an unfinished file or a line of progress after; a file cut short or too little memory
  /// is told in words.
  static func adopt() {
    // A parent may have left the signal ignored, and then writing to nobody would go on to the end.
    signal(SIGPIPE, SIG_DFL)
    // Writing beyond the limit of `ulimit -f` is an error then, as on a full disk.
    signal(SIGXFSZ, SIG_IGN)
    LostPages.handleSignal()
    cleanUp()
    MemoryShortage.adopt { ProcessSignals.cleanUp() }
    signal(SIGINT) { _ in
      ProcessSignals.cleanUp()
      _exit(130)
    }
    for number in [SIGTERM, SIGHUP] {
      let previous = signal(number) { number in
        ProcessSignals.cleanUp()
        signal(number, SIG_DFL)
        raise(number)
      }
      // `nohup` and the like ask for that.
      if isIgnoring(previous) { signal(number, SIG_IGN) }
    }
  }

  /// Takes away what work that never ends would leave.
  private static func cleanUp() {
    UnfinishedFile.remove()
    ProgressBar.erase()
  }

  private static func isIgnoring(_ handler: (@convention(c) (Int32) -> Void)?) -> Bool {
    unsafe unsafeBitCast(handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
  }
}
