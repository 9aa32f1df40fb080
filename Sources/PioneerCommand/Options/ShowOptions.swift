internal import ArgumentParser

/// The options of `pioneer show` alone.
struct ShowOptions: ParsableArguments {
  static let title = "Options of show"

  @Option(
    help: ArgumentHelp("How many passages before and after it to print.", valueName: "number"))
  var context = 0

  func validate() throws {
    guard (0...1_000_000).contains(context) else {
      throw ValidationError("--context takes a number from 0 to 1000000.")
    }
  }
}
