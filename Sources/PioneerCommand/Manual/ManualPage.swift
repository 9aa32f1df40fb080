#if canImport(FoundationEssentials)
internal import FoundationEssentials
#else
internal import Foundation
#endif

/// The manual page `pioneer(1)`, made from what `--help` and `/help` are made of.
struct ManualPage {
  private let root: CommandInfo

  /// The options that every command takes.
  private let common: [CommandInfo.Argument]

  /// What the program is and does.
  private let description: String

  /// Takes what the argument parser knows.
  ///
  /// - Parameters:
  ///   - dump: What `--experimental-dump-help` prints; there is no other way to the parser's knowledge.
  ///   - description: What the program is and does.
  init(dump: String, description: String) throws {
    self.description = description
    root = try JSONDecoder().decode(CommandInfo.Tool.self, from: Data(dump.utf8)).command
    common = (root.arguments ?? []).filter { argument in
      argument.shouldDisplay
        && (argument.sectionTitle == CommonOptions.title
          || (argument.names ?? []).contains { ["help", "version"].contains($0.name) })
    }
  }

  /// The page in the language `mdoc`.
  var lines: [String] {
    var text = ManualText()
    text.add(macro: ".Dd \(Release.date)")
    text.add(macro: ".Dt PIONEER 1")
    text.add(macro: ".Os")
    text.beginSection("NAME")
    text.add(macro: ".Nm pioneer")
    text.add(macro: ".Nd ask a life story, and it answers in the narrator\u{2019}s own words")
    addSynopsis(to: &text)
    text.beginSection("DESCRIPTION")
    text.add(description)
    text.beginSection("COMMANDS")
    for command in commands { add(command, to: &text) }
    text.beginSection("OPTIONS")
    text.add("Every command takes these:")
    text.addList { text in
      for argument in common { add(argument, to: &text) }
    }
    text.add("Without a command, there are these too:")
    text.addList { text in
      for argument in own(root) { add(argument, to: &text) }
    }
    text.beginSection("CHAT")
    text.add("In a chat, a line that begins with a slash is a command, which may be shortened:")
    text.addList { text in
      for command in SlashCommand.allCases {
        let summary = command.summary.prefix(1).uppercased() + command.summary.dropFirst()
        text.add(item: "Ic \(ManualText.argument(command.usage))", summary + ".")
      }
    }
    ManualPage.addSurroundings(to: &text)
    return text.lines
  }

  private var commands: [CommandInfo] {
    (root.subcommands ?? []).filter { $0.shouldDisplay && $0.commandName != "help" }
  }

  private func own(_ command: CommandInfo) -> [CommandInfo.Argument] {
    (command.arguments ?? []).filter { $0.shouldDisplay && !common.contains($0) }
  }

  private func addSynopsis(to text: inout ManualText) {
    text.beginSection("SYNOPSIS")
    text.add(macro: ".Nm")
    text.add(macro: ".Op Ar options")
    for command in commands {
      let arguments = own(command)
      text.add(macro: ".Nm")
      text.add(macro: ".Cm \(command.commandName)")
      text.add(macro: ".Op Ar options")
      for argument in arguments where argument.isPositional {
        let name = (argument.valueName ?? "value") + (argument.isRepeating ? " ..." : "")
        text.add(macro: (argument.isOptional ? ".Op Ar " : ".Ar ") + name)
      }
    }
  }

  private func add(_ command: CommandInfo, to text: inout ManualText) {
    text.add(macro: ".Ss \(command.commandName)")
    text.add([command.abstract, command.discussion].compactMap { $0 }.joined(separator: "\n"))
    let arguments = own(command)
    guard !arguments.isEmpty else { return }
    text.addList { text in
      for argument in arguments { add(argument, to: &text) }
    }
  }

  private func add(_ argument: CommandInfo.Argument, to text: inout ManualText) {
    let value = argument.valueName ?? "value"
    let names = (argument.names ?? []).sorted { $0.name.count < $1.name.count }
      .map { ".Fl \(ManualText.escaped(String($0.spelling.dropFirst())))".dropFirst() }
    let term =
      argument.isPositional
      ? "Ar \(value)" : names.joined(separator: " , ") + (argument.takesValue ? " Ar \(value)" : "")
    var meaning = [argument.abstract, argument.discussion].compactMap { $0 }.joined(separator: " ")
    if let values = argument.allValues, !values.isEmpty {
      let described = values.map { value in
        argument.allValueDescriptions?[value].map { "\(value) (\($0))" } ?? value
      }
      meaning += " One of \(described.joined(separator: ", "))."
    }
    if let standard = argument.defaultValue { meaning += " The default is \(standard)." }
    text.add(item: term, meaning)
  }
}
