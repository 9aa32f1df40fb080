internal import ArgumentParser

/// The options of `pioneer evaluate` alone.
struct EvaluateOptions: ParsableArguments {
  static let title = "Options of evaluate"

  @Option(
    help: ArgumentHelp("Exit with 1 if the joint figure is lower.", valueName: "joint"))
  var atLeast: Double?

  @Flag(help: "List the questions that went wrong.")
  var misses = false

  func validate() throws {
    if let atLeast, !(0...1).contains(atLeast) {
      throw ValidationError("--at-least takes a number from 0 to 1.")
    }
  }
}
