internal import ArgumentParser

/// The options of a chat.
struct ChatOptions: ParsableArguments {
  static let title = "Options of chat"

  @Flag(
    inversion: .prefixedNo,
    help: "Suggest the rest of a question after the cursor while it is typed. (default: --hints)")
  var hints: Bool?

  @Flag(
    name: .customLong("continue"),
    help: "Go on with the last conversation, which the configuration must ask to keep.")
  var continues = false
}

extension ChatOptions {
  /// Refuses options that make no sense together.
  func validate(with common: CommonOptions) throws {
    guard continues else { return }
    if !common.corpus.isEmpty || common.narrator != nil || common.languageName != nil {
      throw ValidationError(
        "--continue goes on with the texts of the conversation: leave out --corpus, --narrator and "
          + "--language.")
    }
  }
}
