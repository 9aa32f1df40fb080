internal import ArgumentParser

/// The options of a chat.
struct ChatOptions: ParsableArguments {
  static let title = "Options of chat"

  @Flag(
    name: .customLong("no-hints"),
    help: "Suggest nothing behind the cursor while a question is typed.")
  var noHints = false
}
