internal import Files
internal import Responder
internal import Retrieval

/// Answers lines one after the other.
final class AnswerDesk {
  /// What became of the lines so far.
  private(set) var tally = AnswerTally()

  private let preferences: Preferences
  private let form: AnswerForm
  private let output: StandardOutput
  private(set) var responder: Responder

  /// Opens the texts.
  init(_ preferences: Preferences, _ form: AnswerForm) throws {
    self.preferences = preferences
    self.form = form
    output = StandardOutput(preferences)
    responder = try preferences.texts.selection.openResponder()
  }

  /// Answers lines that came together, each flushed at once.
  func answer(_ lines: [String]) throws {
    if lines.count > 1 { responder.prepare(lines) }
    for line in lines { try write { LineReply.reply(to: line, by: $0, form) } }
  }

  /// Answers a question that was given as an argument, even a blank one.
  func answer(question: String) throws {
    try write { LineReply.reply(toQuestion: question, by: $0, form) }
  }

  private func write(_ reply: (Responder) -> LineReply) throws {
    try DamagedIndexError.recovering {
      responder = try preferences.texts.selection.openResponder()
    } _: {
      let reply = reply(responder)
      try output.write(reply, of: responder.index.narrative)
      tally.count(reply)
    }
  }

  /// Answers lines, and all that follow in the input, with all processors.
  func answer(_ lines: [String], andAllOf input: InputLines) throws {
    let replies = OrderedReplies(preferences, tally)
    let source = QuestionSource(lines, input, atOnce: form.linesAtOnce)
    while true {
      let crew = QuestionCrew(seed: responder.seed(), form: form, source: source, replies: replies)
      crew.run()
      do {
        tally = try replies.finish()
        return try source.checkInput()
      } catch let error as DamagedIndexError {
        guard replies.hasProgressed() else { throw error }
        LostPages.forget()
        responder = try preferences.texts.selection.openResponder()
        source.takeBack(replies.takeUnwritten())
      }
    }
  }
}

extension AnswerForm {
  /// The lines that are read together where they have come already.
  ///
  /// With several, the encoder does twice as many a second; but long lists of passages would fill the
  /// memory.
  var linesAtOnce: Int { json && top > 100 ? 1 : 16 }
}
