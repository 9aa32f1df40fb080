internal import ArgumentParser
internal import Responder
internal import Retrieval

/// Answers questions one by one, each flushed as soon as it is answered.
struct AskProgram {
  let preferences: Preferences

  /// The words of one question; none to read questions from standard input.
  let words: [String]

  /// Whether each answer comes with what it rests on.
  var explains = false

  /// Answers, and leaves the program with the exit status.
  ///
  /// It leaves while all that was opened is still there: taking a story apart again piece by piece
  /// would take a tenth of the time of an answer, and the system takes the memory back at once.
  func run() throws -> Never {
    let form = AnswerForm(json: preferences.json, top: preferences.top, explains: explains)
    let desk = try AnswerDesk(preferences, form)
    if words.isEmpty {
      try answerInput(form, desk)
    } else {
      try desk.answer(question: words.joined(separator: " "))
    }
    if !desk.tally.anyAsked {
      StandardError.write("no question was given. Try: pioneer ask How did you start?")
    }
    withExtendedLifetime(desk) {
      Pioneer.exit(withError: desk.tally.anyAnswered ? nil : ExitCode(1))
    }
  }

  /// Answers the lines of the input: one by one as they come, or by all processors together where many
  /// are there.
  private func answerInput(_ form: AnswerForm, _ desk: AnswerDesk) throws {
    if InputLines.isTerminal, !preferences.quiet {
      StandardError.write("Type one question a line; Control-D ends.")
    }
    var input = InputLines(longest: Responder.longestLine)
    while case let lines = try input.nextLines(atMost: form.linesAtOnce), !lines.isEmpty {
      if lines.count == form.linesAtOnce, lines.count > 1, Workers.processorCount > 1 {
        return try desk.answer(lines, andAllOf: input)
      }
      try desk.answer(lines)
    }
  }
}
