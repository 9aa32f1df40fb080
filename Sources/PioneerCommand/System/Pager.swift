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
    let words = CommandWords.words(of: environment("PAGER") ?? "less -FIRX")
    if words.isEmpty || words == ["cat"] { return nil }
    self.words = words
  }

  /// Shows text and waits until the user has seen enough.
  ///
  /// - Returns: Whether the pager did its work; one that couldn't be started, or ended with an error, may
  ///   have shown nothing.
  func show(_ bytes: [UInt8]) -> Bool {
    var ends: [Int32] = [-1, -1]
    guard unsafe pipe(&ends) == 0 else { return false }
    let (reading, writing) = (ends[0], ends[1])
    // What less does unless the user says otherwise, so that style is shown as such.
    unsafe setenv("LESS", "FIRX", 0)
    let ending = ChildProgram.run(words, input: reading, without: writing) { isStarted in
      close(reading)
      // A user who leaves the pager early does no harm.
      if isStarted { try? FileOutput.write(bytes, to: writing) }
      close(writing)
    }
    // What a signal ends was left by the user.
    return ending == .signalled || ending == .exited(0)
  }
}
