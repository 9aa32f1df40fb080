import Foundation

/// Whether time and memory grow no faster than what the program is given.
///
/// Each input is doubled twice. The time is that of the processor, the least of some runs, and what the
/// program takes for nothing is subtracted; so the figures bear a machine that has other work.
struct BoundsBenchmark {
  /// The inputs whose names hold this word are measured; all if it is empty.
  let wanted: String

  /// What four times the input may take at most.
  ///
  /// Four times as much, and somewhat more for tables that outgrow the processor's own memory; squared
  /// it would be sixteen.
  private static let mostGrowth = 7.0

  /// Below this, in seconds and megabytes, growth is that of chance.
  private static let (leastSeconds, leastMegabytes) = (0.05, 30.0)

  private static let runs = 3

  /// What an input takes.
  private struct Cost {
    var seconds = Double.infinity
    var megabytes = Double.infinity
  }

  /// Measures, and prints a table in Markdown.
  ///
  /// - Returns: Whether everything is within bounds.
  /// - Throws: `POSIXError` or `CocoaError` if the program can't be run or there is no room for the
  ///   inputs.
  func run() throws -> Bool {
    let scratch = NSTemporaryDirectory() + "pioneer-bounds-\(getpid())"
    try FileManager.default.createDirectory(atPath: scratch, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: scratch) }
    let head = """
      | input | size | seconds at 1, 2, 4 times | MB at 1, 2, 4 times | |
      | --- | --- | --- | --- | --- |

      """
    FileHandle.standardOutput.write(Data(head.utf8))
    var areAllBounded = true
    for input in GrowingInput.all where wanted.isEmpty || input.name.contains(wanted) {
      let costs = try [1, 2, 4].map { try cost(of: input, size: input.size * $0, scratch) }
      let isBounded = Self.isBounded(costs)
      areAllBounded = areAllBounded && isBounded
      let seconds = costs.map { String(format: "%.2f", $0.seconds) }.joined(separator: ", ")
      let megabytes = costs.map { String(format: "%.0f", $0.megabytes) }.joined(separator: ", ")
      let remark = isBounded ? "" : "grows too fast"
      let line = "| \(input.name) | \(input.size) | \(seconds) | \(megabytes) | \(remark) |\n"
      FileHandle.standardOutput.write(Data(line.utf8))
    }
    return areAllBounded
  }

  private static func isBounded(_ costs: [Cost]) -> Bool {
    guard let first = costs.first, let last = costs.last else { return true }
    return last.seconds <= mostGrowth * max(first.seconds, leastSeconds)
      && last.megabytes <= mostGrowth * max(first.megabytes, leastMegabytes)
  }

  private func cost(of input: GrowingInput, size: Int, _ scratch: String) throws -> Cost {
    let commands = try prepare(input, size, scratch)
    var least = Cost()
    for _ in 0..<Self.runs {
      var cost = Cost(seconds: 0, megabytes: 0)
      for command in commands {
        let process = try ChildProcess(
          [ChildProcess.pioneer] + command.arguments, cacheHome: scratch, inputPath: command.input)
        guard (0...2).contains(process.status) else {
          print("\(input.name) at \(size): \(command.arguments) ended with \(process.status)")
          return Cost()
        }
        cost.seconds += process.processorSeconds
        cost.megabytes = max(cost.megabytes, process.peakMegabytes)
      }
      least.seconds = min(least.seconds, cost.seconds)
      least.megabytes = min(least.megabytes, cost.megabytes)
    }
    return least
  }

  private typealias Command = (arguments: [String], input: String)

  /// Writes an input, and says what is done with it.
  private func prepare(_ input: GrowingInput, _ size: Int, _ scratch: String) throws -> [Command] {
    switch input.use {
    case .text(let kind):
      let path = "\(scratch)/input.\(kind)"
      try Data(input.bytes(size: size)).write(to: URL(fileURLWithPath: path))
      return Self.commands(asking: path)
    case .questions, .turns:
      let path = "\(scratch)/questions"
      try Data(input.bytes(size: size)).write(to: URL(fileURLWithPath: path))
      guard case .turns = input.use else { return [(["ask", "--quiet"], path)] }
      return [(["chat", "--quiet"], path)]
    case .files, .folders:
      let folder = "\(scratch)/folder"
      try? FileManager.default.removeItem(atPath: folder)
      var path = folder
      for number in 0..<size {
        if case .folders = input.use { path += "/d" }
        if number == 0 || path != folder {
          try FileManager.default.createDirectory(
            atPath: path, withIntermediateDirectories: true)
        }
        try Data(input.piece(number).utf8).write(to: URL(fileURLWithPath: "\(path)/\(number).txt"))
      }
      return Self.commands(asking: folder)
    }
  }

  private static func commands(asking path: String) -> [Command] {
    [
      (["index", path], "/dev/null"),
      (["ask", "--corpus", path, "Where did you go to school?"], "/dev/null"),
      (["quote", "--corpus", path], "/dev/null"),
      (["quote", "--list", "--json", "--corpus", path], "/dev/null"),
    ]
  }
}
