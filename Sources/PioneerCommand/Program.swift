package import ArgumentParser
internal import Encoder
internal import Narrative
internal import Rendering

/// The way from the command line to an exit status.
public enum Program {
  /// Runs the command that the arguments name, and leaves.
  ///
  /// Every failure becomes one sentence on standard error and one exit status: 2 for what went
  /// wrong at run time, 64 for wrong usage, and what the command chose otherwise.
  public static func run(_ arguments: [String] = Array(CommandLine.arguments.dropFirst())) -> Never
  {
    ProcessSignals.adopt()
    do {
      var command = try command(for: arguments)
      try command.run()
      Pioneer.exit()
    } catch let error as ExitCode {
      Pioneer.exit(withError: error)
    } catch {
      leave(error)
    }
  }

  /// The commands that shell profiles and scripts call by the thousand.
  private static let frequent: [String: any ParsableCommand.Type] = [
    "ask": Pioneer.Ask.self, "quote": Pioneer.Quote.self,
  ]

  /// The command that the arguments name, with its options.
  ///
  /// A frequent command is parsed by itself, which saves the time for all the others' options; where
  /// that fails, or help is wanted, the root parses it again and words the message.
  package static func command(for arguments: [String]) throws -> any ParsableCommand {
    // Texts may be named before the command.
    var start = 0
    var corpus: [String] = []
    while start + 1 < arguments.count, arguments[start] == "--corpus",
      !arguments[start + 1].hasPrefix("-")
    {
      corpus.append(arguments[start + 1])
      start += 2
    }
    let rest = arguments[start...]
    if rest == ["quote"] {
      var quote = Pioneer.Quote.plain
      quote.common.corpus = corpus
      return quote
    }
    if rest.count == 1, let question = rest.first, !question.hasPrefix("-"),
      UnnamedCommand.isQuestion(question)
    {
      var ask = Pioneer.Ask.plain([question])
      ask.common.corpus = corpus
      return ask
    }
    if rest.first == "ask", !rest.contains(where: { $0.hasPrefix("-") }) {
      var ask = Pioneer.Ask.plain(Array(rest.dropFirst()))
      ask.common.corpus = corpus
      return ask
    }
    if let name = rest.first, let type = frequent[name],
      let command = try? type.parse(Array(arguments[..<start] + rest.dropFirst()))
    {
      return command
    }
    return try UnnamedCommand.question(in: arguments) ?? Pioneer.parseAsRoot(arguments)
  }

  private static func leave(_ error: any Error) -> Never {
    switch error {
    case SentenceEncoderError.noMemory:
      StandardError.write(MemoryShortage.message)
      Pioneer.exit(withError: ExitCode(2))
    case is SourceError, is OutputError, is InputError, is QuestionFileError,
      is DamagedIndexError, is ModelFileError, is ConfigurationFileError, is UnknownCorpusName,
      is ConversationError:
      StandardError.write("\(error)")
      Pioneer.exit(withError: ExitCode(2))
    default:
      let code = Pioneer.exitCode(for: error)
      let message = Pioneer.fullMessage(for: error)
      if code == .success {
        let isVersion = message == Pioneer.configuration.version
        writeOrLeave(
          isVersion
            ? "\(message)\n\(Installation.line)" : CompletionScript.offeringNames(message))
      } else {
        StandardError.writeLine(message)
      }
      Pioneer.exit(withError: code)
    }
  }

  /// Writes what was asked for, such as the help.
  private static func writeOrLeave(_ message: String) {
    do {
      try FileOutput.write(Array((message + "\n").utf8), to: 1)
    } catch {
      leave(error)
    }
  }
}
