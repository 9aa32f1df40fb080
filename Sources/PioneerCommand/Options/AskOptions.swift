internal import ArgumentParser

/// The options of `pioneer ask` alone.
struct AskOptions: ParsableArguments {
  static let title = "Options of ask"

  @Flag(help: "Tell what each answer rests on: the words, what met them, the confidence.")
  var explain = false

  /// The options where none is given, made without parsing.
  static var plain: AskOptions {
    var options = AskOptions()
    options.explain = false
    return options
  }
}
