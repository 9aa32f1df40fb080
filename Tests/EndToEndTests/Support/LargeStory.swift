import TestSupport

/// A story that is large enough to get an index file.
enum LargeStory {
  static let question = "Where was your first hive?"
  static let answer = "My first hive stood in a garden in Leeds."

  /// Writes the story.
  ///
  /// - Parameter days: How long it is, in sentences that answer nothing.
  static func write(to path: String, days: Int = 1650) throws {
    let opening = """
      I am Ada Sample, and I keep bees. \(answer)

      Patience is what the bees have taught me, and I hope never to forget it.


      """
    let filler = (0..<days).map { "Day \($0) went by without any news at all.\n\n" }.joined()
    try writeFile((opening + filler).utf8, to: path)
  }
}

/// Runs a script of bash in a new folder that holds a large story, with a home of its own.
///
/// - Parameters:
///   - script: The script, in which `$0` is the program, `$story` the story and `$question` a
///     question that it answers.
///   - arguments: The script's own.
func runScriptOnLargeStory(
  _ script: String, _ arguments: [String] = [], environment: [String: String] = [:]
) throws -> ProcessResult {
  let folder = try TemporaryFolder()
  try LargeStory.write(to: folder.path(of: "story.txt"))
  let variables = [
    "HOME": folder.path, "story": folder.path(of: "story.txt"), "question": LargeStory.question,
  ]
  return try runProcess(
    "/bin/bash", ["-c", script, builtProgram("pioneer")] + arguments,
    environment: pipeEnvironment.merging(variables) { $1 }.merging(environment) { $1 },
    currentFolder: folder.path, timeout: .seconds(600))
}
