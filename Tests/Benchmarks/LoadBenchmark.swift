import Foundation

/// Very many questions through one pipe: whether the last is answered as the first, and takes no more.
struct LoadBenchmark {
  /// The number of questions.
  let count: Int

  private static let questions = [
    "What is Taobao?", "How do I bake sourdough bread?", "hello", "Why did you fail?",
    "Who are you?", "how did you strat alibaba", "When did you first see the internet?",
    "What would you tell a young person?", "Wer bist du?", "did people think you were crazy?",
  ]

  /// Asks, and prints what it took.
  ///
  /// - Returns: Whether all answers to a question are the same.
  /// - Throws: `POSIXError` or `CocoaError` if the program can't be run or there is no room for the
  ///   answers.
  func run() throws -> Bool {
    let scratch = NSTemporaryDirectory() + "pioneer-load-\(getpid())"
    try FileManager.default.createDirectory(atPath: scratch, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: scratch) }
    var areSame = true
    for command in ["ask", "chat"] {
      for share in [100, 10, 1] {
        let count = max(count / share, 1)
        let input = "\(scratch)/questions"
        let rounds = (count + Self.questions.count - 1) / Self.questions.count
        let round = Self.questions.map { "\($0)\n" }.joined()
        try Data(String(repeating: round, count: rounds).utf8).write(
          to: URL(fileURLWithPath: input))
        let process = try ChildProcess(
          [ChildProcess.pioneer, command, "--quiet"], cacheHome: scratch, inputPath: input)
        let microseconds = process.processorSeconds / Double(rounds * Self.questions.count) * 1e6
        Self.write(
          "\(command): \(rounds * Self.questions.count) questions, "
            + String(format: "%.1f microseconds each, ", microseconds)
            + String(format: "peak memory %.1f MB", process.peakMegabytes))
        if command == "ask" { areSame = areSame && Self.repeats(process.output, rounds) }
      }
    }
    Self.write(areSame ? "every answer to a question is the same" : "answers differ")
    return areSame
  }

  /// Writes a line at once, since the next one may take minutes.
  private static func write(_ line: String) {
    FileHandle.standardOutput.write(Data("\(line)\n".utf8))
  }

  /// Whether a text is its first part over and over.
  private static func repeats(_ text: String, _ rounds: Int) -> Bool {
    let bytes = Array(text.utf8)
    guard rounds > 0, bytes.count % rounds == 0, !bytes.isEmpty else { return false }
    let length = bytes.count / rounds
    return (length..<bytes.count).allSatisfy { bytes[$0] == bytes[$0 - length] }
  }
}
