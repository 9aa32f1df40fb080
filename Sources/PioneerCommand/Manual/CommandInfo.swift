/// What the argument parser tells of a command, its options and its subcommands by
/// `--experimental-dump-help`.
struct CommandInfo: Decodable {
  /// The whole of what it tells.
  struct Tool: Decodable {
    let command: CommandInfo
  }

  /// An argument, option or flag.
  struct Argument: Decodable, Equatable {
    /// A spelling of it.
    struct Name: Decodable, Equatable {
      let kind: String
      let name: String

      /// The spelling with its hyphens.
      var spelling: String { (kind == "long" ? "--" : "-") + name }
    }

    let kind: String
    let names: [Name]?
    let valueName: String?
    let abstract: String?
    let discussion: String?
    let defaultValue: String?
    let allValues: [String]?
    let allValueDescriptions: [String: String]?
    let sectionTitle: String?
    let isOptional: Bool
    let isRepeating: Bool
    let shouldDisplay: Bool

    /// Whether it takes its place by its position alone.
    var isPositional: Bool { kind == "positional" }

    /// Whether a value follows its name.
    var takesValue: Bool { kind == "option" }
  }

  let commandName: String
  let abstract: String?
  let discussion: String?
  let arguments: [Argument]?
  let subcommands: [CommandInfo]?
  let shouldDisplay: Bool
}
