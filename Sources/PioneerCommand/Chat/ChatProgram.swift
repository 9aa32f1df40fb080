internal import LineEditing
internal import Narrative
internal import Rendering
internal import Responder
internal import Retrieval

/// Runs a chat on the terminal, or line by line where there is none.
struct ChatProgram {
  let options: CommonOptions

  /// Chats until the input ends or the user leaves.
  func run() throws {
    var session = try openSession()
    guard StandardStreams.areTerminals, !options.json else {
      try chatInPipe(session)
      return
    }
    if !options.quiet {
      try StandardOutput(options).write(lines: banner(session.responder), separated: false)
    }
    var reader = ChatLineReader(color: StandardOutput(options).layout.styler.isOn)
    while case .line(let line) = try reader.next() {
      // The width is asked for anew, as the window may have changed since.
      let output = StandardOutput(options)
      var isFarewell = false
      try DamagedIndexError.recovering {
        session = try openSession()
      } _: {
        let reply = session.reply(to: line)
        try output.write(lines: lines(reply, session.narrative, output.layout), separated: false)
        isFarewell = reply.isFarewell
      }
      if isFarewell { return }
    }
  }

  /// Starts to chat; where the texts had to be opened anew, what was said before is forgotten.
  private func openSession() throws -> ChatSession {
    ChatSession(responder: try options.openResponder(), today: .today(), limit: options.top)
  }

  private func chatInPipe(_ first: ChatSession) throws {
    var session = first
    let output = StandardOutput(options)
    var input = InputLines(longest: Question.longest)
    while let line = try input.next() {
      var isFarewell = false
      try DamagedIndexError.recovering {
        session = try openSession()
      } _: {
        let reply = session.reply(to: line)
        try write(reply, to: line, of: session.narrative, output)
        // Only the command leaves: a "bye" in a file of turns is one of them.
        if case .nothing = reply.content { isFarewell = reply.isFarewell }
      }
      if isFarewell { return }
    }
  }

  private func write(
    _ reply: ChatReply, to line: String, of narrative: Narrative, _ output: StandardOutput
  ) throws {
    switch reply.content {
    case .answer(let answer):
      try output.write(answer, of: narrative)
    case _ where options.json:
      let plain = Layout(columns: nil, styler: Styler(isOn: false))
      let text = lines(reply, narrative, plain).joined(separator: "\n")
      try output.write(JSONObject(notice: text, to: line))
    case .nothing: break
    case .quote, .notice, .explanation:
      try output.write(lines: lines(reply, narrative, output.layout), separated: !options.quiet)
    }
  }

  private func banner(_ responder: Responder) -> [String] {
    let layout = StandardOutput(options).layout
    let titles = Set(responder.index.narrative.documents.map(\.title)).sorted()
      .joined(separator: "; ")
    let speaker = responder.narrator.name.map { " of \($0)" } ?? ""
    return layout.lines(
      "Pioneer quotes the story\(speaker) word for word: “\(titles)”. "
        + "It is a program, not the real person.", as: .bot)
      + layout.lines("Ask a question; /help lists the commands, Control-D leaves.", as: .bot)
      + [""]
  }

  /// A reply as lines, with a blank one behind it on a terminal.
  private func lines(_ reply: ChatReply, _ narrative: Narrative, _ layout: Layout) -> [String] {
    let body: [String]
    switch reply.content {
    case .nothing: return []
    case .answer(let answer):
      body = layout.lines(answer, of: narrative, withCitation: !options.quiet)
    case .quote(let quote):
      let passage = narrative.sentences[quote.sentence].passage
      let citation = "— " + Citation.text(ofPassages: [passage], in: narrative)
      body =
        layout.lines(quote.text(in: narrative), as: .narrator)
        + (options.quiet ? [] : layout.lines(citation, as: .citation, indentation: "  "))
    case .explanation(let explanation): body = layout.lines(explanation, of: narrative)
    case .notice(let paragraphs):
      body = paragraphs.flatMap { layout.lines($0, as: .bot) }
    }
    return layout.columns == nil ? body : body + [""]
  }
}
