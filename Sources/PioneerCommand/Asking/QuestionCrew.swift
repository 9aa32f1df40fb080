internal import Responder
internal import Retrieval

/// Several threads that answer the lines of one input.
struct QuestionCrew: Sendable {
  /// What each makes its responder of.
  let seed: ResponderSeed

  let form: AnswerForm
  let source: QuestionSource
  let replies: OrderedReplies

  /// The batches for each thread that may be answered ahead of what is written.
  private static let batchesAhead = 2

  /// Answers until there are no more lines, or replies can't be written.
  func run() {
    let count = Workers.processorCount
    let ahead = count * Self.batchesAhead * form.linesAtOnce
    Workers.run(count) { _ in work(ahead: ahead) }
  }

  private func work(ahead: Int) {
    guard let responder = try? seed.responder(ranShort: MemoryShortage.leave) else {
      return MemoryShortage.leave()
    }
    while let batch = source.next() {
      guard replies.awaitTurn(of: batch.first, ahead: ahead) else {
        return giveBack(batch.lines[...], from: batch.first)
      }
      if batch.lines.count > 1 { responder.prepare(batch.lines) }
      for (place, line) in batch.lines.enumerated() {
        let number = batch.first + place
        guard replies.awaitTurn(of: number, ahead: ahead) else {
          return giveBack(batch.lines[place...], from: number)
        }
        let reply = LineReply.reply(to: line, by: responder, form)
        replies.put(reply, at: number, of: responder.index.narrative)
      }
    }
  }

  private func giveBack(_ lines: ArraySlice<String>, from number: Int) {
    for (place, line) in lines.enumerated() { replies.giveBack(line, at: number + place) }
  }
}
