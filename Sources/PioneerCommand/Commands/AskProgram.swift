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

  /// The lines of a pipe that are read together where they have come already: with several, the encoder
  /// does twice as many a second.
  private static let linesAtOnce = 32

  /// Answers, and leaves the program with the exit status.
  ///
  /// It leaves while all that was opened is still there: taking a story apart again piece by piece
  /// would take a tenth of the time of an answer, and the system takes the memory back at once.
  func run() throws -> Never {
    let output = StandardOutput(preferences)
    var responder = try preferences.texts.selection.openResponder()
    var anyAnswered = false
    var anyAsked = false
    func meet(_ question: String) throws {
      anyAsked = true
      try DamagedIndexError.recovering {
        responder = try preferences.texts.selection.openResponder()
      } _: {
        let answer = responder.answer(question, limit: preferences.json ? preferences.top : 0)
        try output.write(
          answer, explained: explains ? responder.explanation(of: question) : nil,
          of: responder.index.narrative)
        anyAnswered = anyAnswered || answer.isAnswered
      }
    }
    if words.isEmpty {
      if InputLines.isTerminal, !preferences.quiet {
        StandardError.write("Type one question a line; Control-D ends.")
      }
      var input = InputLines(longest: Responder.longestLine)
      var prepared = 0
      while let question = try input.next() {
        if prepared == 0 {
          let waiting = input.waiting(Self.linesAtOnce)
          if !waiting.isEmpty { responder.prepare([question] + waiting) }
          prepared = waiting.count
        } else {
          prepared -= 1
        }
        if question.allSatisfy(\.isWhitespace), !preferences.json {
          try output.passOver()
        } else {
          try meet(question)
        }
      }
    } else {
      try meet(words.joined(separator: " "))
    }
    if !anyAsked {
      StandardError.write("no question was given. Try: pioneer ask How did you start?")
    }
    withExtendedLifetime(responder) { Pioneer.exit(withError: anyAnswered ? nil : ExitCode(1)) }
  }
}
