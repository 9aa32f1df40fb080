internal import Files
internal import Narrative
internal import Rendering
internal import Responder

/// Standard output in the format that was asked for, every piece written at once.
final class StandardOutput {
  /// How text is laid out there.
  let layout: Layout

  private let json: Bool
  private let quiet: Bool
  private var buffer: [UInt8] = []
  private var needsSeparator = false
  private var isHeldBack = false

  /// Whether standard output is a terminal.
  static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  /// Writes in a format.
  ///
  /// - Parameters:
  ///   - layout: How text is laid out.
  ///   - json: Whether answers are objects of JSON.
  ///   - quiet: Whether answers are the words alone.
  init(layout: Layout, json: Bool, quiet: Bool) {
    self.layout = layout
    self.json = json
    self.quiet = quiet
  }

  /// Writes an answer, with what it rests on if that is known, and flushes it.
  func write(
    _ answer: Answer, explained explanation: Explanation? = nil, of narrative: Narrative
  ) throws {
    if json {
      var object = JSONObject(answer, of: narrative)
      object["explanation"] = explanation.map { .object(JSONObject($0)) }
      try write(object)
    } else {
      try write(
        lines: (quiet ? layout.quietLines(answer) : layout.lines(answer, of: narrative))
          + (explanation.map { layout.lines($0, of: narrative) } ?? []),
        separated: !quiet)
    }
  }

  /// Answers a line without a word in it: with `--quiet` by an empty line, so that answers stand beside
  /// their questions; else not at all.
  func passOver() throws {
    if quiet { try write(lines: [""], separated: false) }
  }

  /// Holds back what a command writes until it is done, and shows it by the user's pager if it is
  /// longer than the screen; off a terminal it is written at once.
  func paged(_ body: () throws -> Void) throws {
    guard Self.isTerminal, !json, let pager = Pager(environment: { Environment[$0] })
    else { return try body() }
    isHeldBack = true
    let outcome = Result { try body() }
    isHeldBack = false
    let rows = buffer.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).count
    if rows > TerminalSize.rows, pager.show(buffer) { buffer.removeAll() }
    try flush()
    try outcome.get()
  }

  /// Writes a JSON object on a line of its own and flushes it.
  func write(_ object: JSONObject) throws {
    object.appendLine(to: &buffer)
    try flush()
  }

  /// Writes lines and flushes them.
  ///
  /// - Parameters:
  ///   - lines: Lines without their ends.
  ///   - separated: Whether a blank line parts them from what was written before.
  func write(lines: [String], separated: Bool) throws {
    if separated, needsSeparator { buffer.append(UInt8(ascii: "\n")) }
    needsSeparator = true
    for line in lines {
      buffer.append(contentsOf: line.utf8)
      buffer.append(UInt8(ascii: "\n"))
    }
    try flush()
  }

  /// Writes what is buffered.
  ///
  /// - Throws: `OutputError`, or `DamagedIndexError` if it may not be what the texts say.
  private func flush() throws {
    if isHeldBack { return }
    defer { buffer.removeAll(keepingCapacity: true) }
    try DamagedIndexError.check()
    try FileOutput.write(buffer, to: STDOUT_FILENO)
  }
}
