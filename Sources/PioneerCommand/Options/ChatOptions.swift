internal import ArgumentParser

/// The options of a chat.
struct ChatOptions: ParsableArguments {
  static let title = "Options of chat"

  @Flag(
    inversion: .prefixedNo,
    help: "Suggest the rest of a question after the cursor while it is typed. (default: --hints)")
  var hints: Bool?
}
