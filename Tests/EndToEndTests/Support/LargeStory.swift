import TestSupport

/// A story that is large enough to get an index file.
enum LargeStory {
  static let question = "Where was your first hive?"

  /// The sentence that answers it.
  static let sentence = "My first hive stood in a garden in Leeds."

  /// All that is said to it.
  static var answer: String { get throws { try said.get() } }

  private static let said = Result {
    let folder = try TemporaryFolder()
    let path = folder.path(of: "story.txt")
    try writeFile(text.utf8, to: path)
    let lines = try runPioneer(["ask", "--quiet", "--corpus", path, question]).lines
    guard lines.count == 1, lines[0].contains(sentence) else { throw TestFailure("\(lines)") }
    return lines[0]
  }

  /// The story; what makes it large is white space, so that its few sentences are soon understood.
  static let text = story(days: 16)

  private static func story(days: Int) -> String {
    let opening = """
      I am Ada Sample, and I keep bees. \(sentence)

      Patience is what the bees have taught me, and I hope never to forget it.


      """
    let blanks = String(repeating: " ", count: 70_000 / max(days, 1))
    return opening
      + (0..<days).map { "Day \($0) went by without any news at all.\(blanks)\n\n" }.joined()
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
  try writeFile(LargeStory.text.utf8, to: folder.path(of: "story.txt"))
  let variables = [
    "HOME": folder.path, "story": folder.path(of: "story.txt"), "question": LargeStory.question,
  ]
  return try runProcess(
    "/bin/bash", ["-c", script, builtProgram("pioneer")] + arguments,
    environment: pipeEnvironment.merging(variables) { $1 }.merging(environment) { $1 },
    currentFolder: folder.path, timeout: .seconds(600))
}
